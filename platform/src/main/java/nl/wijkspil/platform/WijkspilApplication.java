package nl.wijkspil.platform;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The whole platform: one process, one database, modules inside. Beans carry the full name of their
 * class, so that two modules may call a class the same.
 */
@Modulithic(systemName = "Wijkspil")
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WijkspilApplication {

    /** Starts the platform with Spring's own arguments. */
    public static void main(String[] args) {
        SpringApplication.run(WijkspilApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

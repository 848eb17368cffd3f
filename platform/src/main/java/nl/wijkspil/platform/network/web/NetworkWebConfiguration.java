package nl.wijkspil.platform.network.web;

import static org.springframework.http.HttpMethod.GET;

import nl.wijkspil.platform.access.RouteRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the network. */
@Configuration(proxyBeanMethods = false)
class NetworkWebConfiguration {

    @Bean
    RouteRights networkRights() {
        return new RouteRights().anyone(GET, "/");
    }
}

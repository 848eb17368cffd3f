package nl.wijkspil.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the house (rules 1 to 4 of the architecture). */
@AnalyzeClasses(packages = "nl.wijkspil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Not verify(): that runs once per JVM, also after it failed. */
    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(WijkspilApplication.class).detectViolations().throwIfPresent();
    }

    @ArchTest
    static final ArchRule ONLY_STORAGE_KNOWS_THE_DATABASE =
            noClasses()
                    .that()
                    .resideInAPackage("nl.wijkspil.platform..")
                    .and()
                    .resideOutsideOfPackage("..storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "nl.wijkspil.database..");

    @ArchTest
    static final ArchRule WEB_IS_NOT_PUBLIC =
            classes()
                    .that()
                    .resideInAPackage("nl.wijkspil.platform..web..")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .notBePublic();

    @ArchTest
    static final ArchRule RULES_AND_LIBRARIES_ARE_PURE =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "nl.wijkspil.platform..domain..",
                            "nl.wijkspil.evaluation..",
                            "nl.wijkspil.lending..",
                            "nl.wijkspil.exchange..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.jooq..", "java.sql..");

    @ArchTest
    static final ArchRule TIME_IS_AN_ARGUMENT =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "nl.wijkspil.platform..domain..",
                            "nl.wijkspil.evaluation..",
                            "nl.wijkspil.lending..",
                            "nl.wijkspil.exchange..")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");
}

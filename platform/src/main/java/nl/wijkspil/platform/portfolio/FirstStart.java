package nl.wijkspil.platform.portfolio;

import java.util.Arrays;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.OrganisationKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the fictional portfolio before the first page is served. */
@Component("firstStartOfThePortfolio")
@ConditionalOnBooleanProperty("wijkspil.fiction")
@ConditionalOnBooleanProperty(name = "wijkspil.fiction-on-first-start", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Access access;
    private final LoadFictionalPortfolio portfolio;

    FirstStart(Access access, LoadFictionalPortfolio portfolio) {
        this.access = access;
        this.portfolio = portfolio;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var empty =
                Arrays.stream(OrganisationKind.values())
                        .allMatch(kind -> access.organisations(kind).isEmpty());
        if (empty) {
            var started = System.nanoTime();
            portfolio.load();
            LOG.info(
                    "the fictional portfolio is loaded, in {} ms",
                    (System.nanoTime() - started) / 1_000_000);
        }
    }
}

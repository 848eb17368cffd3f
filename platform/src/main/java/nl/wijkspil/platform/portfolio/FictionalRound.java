package nl.wijkspil.platform.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.NewRound;
import org.springframework.stereotype.Component;

/** The fictional fund asks for the year after the study's: the enterprises have something to do. */
@Component
class FictionalRound {

    private static final int DAYS_TO_ANSWER = 42;
    private static final List<String> ASKED =
            List.of("OUT-02", "OUT-03", "OUT-05", "VOL-01", "VOL-06", "FIN-01", "FIN-05");
    private static final List<String> QUESTIONS =
            List.of("Waar ben je dit jaar het meest trots op?", "Waar heb je hulp bij nodig?");

    private final Indicators indicators;
    private final Clock clock;

    FictionalRound(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    void open(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        var year = FictionalPortfolio.LAST_YEAR + 1;
        var asked =
                portfolio.enterprises().stream()
                        .map(e ->
                                LoadFictionalPortfolio.keeper(keepers, e.id()).organisation().id())
                        .collect(Collectors.toSet());
        CurrentTenant.run(
                LoadFictionalPortfolio.keeper(keepers, "fonds"),
                () ->
                        indicators.openRound(
                                new NewRound(
                                        "Jaarronde " + year,
                                        year,
                                        today.plusDays(DAYS_TO_ANSWER),
                                        ASKED,
                                        QUESTIONS,
                                        asked)));
    }
}

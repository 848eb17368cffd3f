package nl.wijkspil.platform.enterprises.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.IndicatorSource;
import org.springframework.stereotype.Component;

/**
 * What the profile says about a closed year. About a year that still runs it says nothing: these
 * figures are counted over the whole year or at its end.
 */
@Component
class ProfileFigures implements IndicatorSource {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Enterprises enterprises;
    private final Clock clock;

    ProfileFigures(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Override
    public Words name() {
        return new Words("uit het profiel", "from the profile");
    }

    @Override
    public Set<String> codes() {
        return Set.of("OUT-01", "OUT-02", "GOV-01", "GOV-03", "REL-01", "REL-02");
    }

    @Override
    public List<DerivedFigure> derive(int year) {
        var end = LocalDate.of(year, 12, 31);
        if (!end.isBefore(LocalDate.ofInstant(clock.instant(), HERE))) {
            return List.of();
        }
        return enterprises.profile(end).map(profile -> derive(profile, year)).orElse(List.of());
    }

    private static List<DerivedFigure> derive(Profile profile, int year) {
        var figures = new ArrayList<DerivedFigure>();
        figures.addAll(OpenFigures.derive(profile.open(), year));
        figures.addAll(GovernanceFigures.derive(profile, year));
        figures.addAll(PartnerFigures.derive(profile, year));
        return figures;
    }
}

package nl.wijkspil.platform.areas.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.areas.context.ReadTogether;
import nl.wijkspil.platform.areas.context.Together;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.IndicatorSource;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What official figures of the catchment add to an enterprise's own: the distance to the nearest
 * large supermarket (OUT-12, shop), and the inhabitants of 15 years and over under reach (OUT-05)
 * and volunteers per 100 inhabitants (VOL-03). The official year may be up to two years older; the
 * fact beside the figure names it.
 *
 * <p>The distance is the mean over all inhabitants by road to a supermarket of at least 150 square
 * metres, where the catalogue asks for the distance from the centre; a small shop of residents is
 * not among those, so it is excluded. Other functions have no official distance that leaves the
 * enterprise itself out, so nothing is proposed for them.
 */
@Component
class CatchmentFigures implements IndicatorSource {

    private static final int OLDEST = 2;
    private static final Words ADULTS =
            new Words("inwoners van 15 jaar en ouder", "inhabitants aged 15 and over");

    private final ReadTogether figures;
    private final Enterprises enterprises;
    private final ObjectProvider<Indicators> indicators;

    CatchmentFigures(
            ReadTogether figures, Enterprises enterprises, ObjectProvider<Indicators> indicators) {
        this.figures = figures;
        this.enterprises = enterprises;
        this.indicators = indicators;
    }

    @Override
    public Words name() {
        return new Words("uit officiële cijfers van de buurt", "from official area figures");
    }

    @Override
    public Set<String> codes() {
        return Set.of("OUT-05", "OUT-12", "VOL-03");
    }

    @Override
    public List<DerivedFigure> derive(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Optional<PublicProfile> profile = enterprises.profile(day).map(p -> p.open());
        boolean shop =
                profile.map(p -> p.runningOn(day).contains(EnterpriseFunction.SHOP)).orElse(false);
        List<AreaCode> codes =
                profile.flatMap(p -> p.catchmentOn(day))
                        .map(catchment ->
                                catchment.codes().stream()
                                        .flatMap(code -> AreaCode.parse(code).stream())
                                        .toList())
                        .orElse(List.of());
        if (codes.isEmpty()) {
            return List.of();
        }
        Together together = figures.of(codes);
        List<DerivedFigure> derived = new ArrayList<>();
        latest(year, y -> CatchmentBase.mean(together, codes, y, "distance_supermarket"))
                .filter(near -> shop)
                .ifPresent(near ->
                        derived.add(
                                figure(
                                        "OUT-12.WINKEL",
                                        year,
                                        near.value(),
                                        2,
                                        Method.THIRD_PARTY,
                                        List.of(
                                                fact(
                                                        new Words(
                                                                "gemiddelde afstand van inwoners"
                                                                        + " over de weg tot een"
                                                                        + " grote supermarkt",
                                                                "mean distance of inhabitants by"
                                                                        + " road to a large"
                                                                        + " supermarket"),
                                                        near,
                                                        "km")))));
        latest(year, y -> CatchmentBase.adults(together, codes, y))
                .ifPresent(base -> {
                    share("OUT-04", "OUT-05", year, base).ifPresent(derived::add);
                    share("VOL-01", "VOL-03", year, base).ifPresent(derived::add);
                });
        return derived;
    }

    private static Optional<CatchmentBase> latest(
            int year, Function<Integer, Optional<CatchmentBase>> in) {
        for (int y = year; y >= year - OLDEST; y--) {
            var found = in.apply(y);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A recorded count as a share of the inhabitants. */
    private Optional<DerivedFigure> share(
            String count, String share, int year, CatchmentBase base) {
        var own = CurrentTenant.get().organisation().id();
        return indicators
                .getObject()
                .figures(
                        new Indicators.Question(
                                List.of(own),
                                year,
                                year,
                                Set.of(count),
                                Indicators.Standing.BEST_AVAILABLE,
                                share))
                .stream()
                .flatMap(figure -> known(figure).stream().map(n -> of(figure, n, share, base)))
                .findFirst();
    }

    private static Optional<Measurement.Known> known(RecordedFigure figure) {
        return figure.measurement() instanceof Measurement.Known known
                ? Optional.of(known)
                : Optional.empty();
    }

    private static DerivedFigure of(
            RecordedFigure figure, Measurement.Known count, String share, CatchmentBase base) {
        return figure(
                share,
                figure.key().year(),
                100 * count.value().doubleValue() / base.value(),
                1,
                count.method(),
                List.of(
                        new Fact(
                                new Words(
                                        figure.key().code() + " in dit jaar",
                                        figure.key().code() + " in this year"),
                                count.value().toPlainString(),
                                figure.path()),
                        fact(ADULTS, base, "")));
    }

    private static DerivedFigure figure(
            String code, int year, double value, int decimals, Method method, List<Fact> facts) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return new DerivedFigure(
                FigureKey.of(code, year),
                new Measurement.Known(rounded, 0, Optional.empty(), method),
                Grade.C,
                "CBS",
                facts,
                List.of());
    }

    /** The figure with its year, its rounding and the official source line. */
    private static Fact fact(Words label, CatchmentBase base, String unit) {
        String number =
                base.tolerance() > 0
                        ? String.format(
                                Locale.ROOT, "%.0f (± %.0f)", base.value(), base.tolerance())
                        : String.format(Locale.GERMANY, "%.2f", base.value());
        String sources =
                base.cells().stream()
                        .map(Figures.Cell::source)
                        .distinct()
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("");
        String bridged = base.words().nl().isEmpty() ? "" : ". " + base.words().nl();
        return new Fact(label, (number + ' ' + unit).strip() + ". " + sources + bridged, "/buurt");
    }
}

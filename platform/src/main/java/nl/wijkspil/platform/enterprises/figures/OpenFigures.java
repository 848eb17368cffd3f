package nl.wijkspil.platform.enterprises.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.domain.OpenTime;
import nl.wijkspil.platform.enterprises.domain.ReallyOpen;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.Measurement;

/** OUT-01 and OUT-02: which functions were really open, and for how many hours. */
final class OpenFigures {

    private static final String WHERE = "/profiel/openingstijden";
    private static final String BY = "bewonersbedrijf";

    private OpenFigures() {}

    static List<DerivedFigure> derive(PublicProfile profile, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var ran =
                profile.functions().stream()
                        .filter(f -> f.overlaps(first, java.util.Optional.of(last)))
                        .toList();
        if (ran.isEmpty()) {
            return List.of();
        }
        var counted =
                Arrays.stream(EnterpriseFunction.values())
                        .filter(f -> ReallyOpen.OUT_01.counts(profile, f, year))
                        .toList();
        var unknown = ReallyOpen.withoutHours(ran, first, last);
        var figures = new ArrayList<DerivedFigure>();
        for (var function : counted) {
            ReallyOpen.monthsRunning(profile, function, last)
                    .ifPresent(months ->
                            figures.add(
                                    figure(
                                            "OUT-01." + function.code(),
                                            year,
                                            Measurement.Known.registered(months),
                                            runningSince(profile, function, last))));
        }
        var undecided = unknown.stream().filter(f -> !counted.contains(f)).toList();
        figures.add(
                figure(
                        "OUT-01",
                        year,
                        undecided.isEmpty()
                                ? Measurement.Known.registered(counted.size())
                                : noHours(undecided),
                        functions(counted)));
        figures.add(
                figure(
                        "OUT-02",
                        year,
                        unknown.isEmpty()
                                ? Measurement.Known.registered(
                                        new OpenTime(profile.closures()).minutes(ran, first, last)
                                                / 60.0)
                                : noHours(unknown),
                        hours(profile, first, last)));
        return figures;
    }

    private static Measurement noHours(List<EnterpriseFunction> functions) {
        return new Measurement.Unknown(
                "Niet van alle dagen zijn openingstijden bekend: " + names(functions) + ".");
    }

    private static List<Fact> runningSince(
            PublicProfile profile, EnterpriseFunction function, LocalDate day) {
        return profile.functionsOn(day).stream()
                .filter(period -> period.function() == function)
                .map(period ->
                        new Fact(
                                new Words("functie loopt sinds", "function runs since"),
                                period.since().toString(),
                                "/profiel/functies"))
                .toList();
    }

    private static List<Fact> functions(List<EnterpriseFunction> counted) {
        return List.of(
                new Fact(
                        new Words("functies die tellen", "functions that count"),
                        counted.isEmpty() ? "0" : names(counted),
                        "/profiel/functies"));
    }

    private static List<Fact> hours(PublicProfile profile, LocalDate first, LocalDate last) {
        var closedDays =
                first.datesUntil(last.plusDays(1))
                        .filter(day -> profile.closures().stream().anyMatch(c -> c.holdsOn(day)))
                        .count();
        return List.of(
                new Fact(
                        new Words("openingstijden", "opening hours"),
                        profile.functions().stream().mapToInt(f -> f.schedules().size()).sum() + "",
                        WHERE),
                new Fact(new Words("dagen gesloten", "days closed"), closedDays + "", WHERE));
    }

    private static String names(List<EnterpriseFunction> functions) {
        return functions.stream().map(EnterpriseFunction::code).collect(Collectors.joining(", "));
    }

    private static DerivedFigure figure(
            String code, int year, Measurement measurement, List<Fact> facts) {
        return new DerivedFigure(
                FigureKey.of(code, year), measurement, Grade.C, BY, facts, List.of());
    }
}

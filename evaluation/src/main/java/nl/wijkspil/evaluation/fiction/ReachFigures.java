package nl.wijkspil.evaluation.fiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise.Function;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;

/** What the enterprise delivers: functions, hours, visits, activities and distance (OUT). */
final class ReachFigures {

    /** OUT-01 counts a function from so many hours a week; a shop needs more. */
    private static final int LEAST_HOURS = 8;

    private static final int LEAST_SHOP_HOURS = 15;

    private ReachFigures() {}

    static void write(YearBook book) {
        var enterprise = book.enterprise();
        var end = LocalDate.of(book.year(), 12, 31);
        var running =
                enterprise.functions().stream()
                        .filter(f -> !f.since().isAfter(end.minusMonths(1)))
                        .filter(ReachFigures::counts)
                        .toList();
        var visit =
                book.document(
                        "openingstijden",
                        EvidenceItem.Type.OBSERVATION,
                        Grade.A,
                        "Bureau Voorbeeld",
                        "Bezoekverslag openingstijden",
                        "Bij twee onaangekondigde bezoeken gezien: " + names(running) + ".");
        book.figure("OUT-01")
                .grade(Grade.A)
                .rests(visit)
                .fact("functies", "functions", names(running))
                .is(running.size());
        for (var function : running) {
            book.figure("OUT-01." + function.code())
                    .grade(Grade.A)
                    .rests(visit)
                    .fact("open sinds", "open since", function.since())
                    .fact("openingstijden", "opening hours", function.hours())
                    .is((double) ChronoUnit.MONTHS.between(function.since(), end.plusDays(1)));
        }
        book.figure("OUT-02")
                .grade(Grade.A)
                .rests(visit)
                .is(
                        WeeklyHours.openInYear(
                                book.year(),
                                enterprise.functions().stream()
                                        .map(f -> WeeklyHours.parse(f.hours()))
                                        .toList(),
                                enterprise.functions().stream().map(Function::since).toList()));
        counts(book, running);
        distances(book, running);
    }

    private static void counts(YearBook book, List<Function> running) {
        var enterprise = book.enterprise();
        var tally =
                book.document(
                        "turflijst",
                        EvidenceItem.Type.REGISTER,
                        Grade.C,
                        book.coordinator(),
                        "Turflijst bezoek en activiteiten",
                        "Bezoek aan de deur geturfd, per week opgeteld.");
        book.figure("OUT-03").grade(Grade.C).rests(tally).is(book.about(enterprise.visits()));
        book.figure("OUT-07").grade(Grade.C).rests(tally).is(book.about(enterprise.sessions()));
        var occupancy = enterprise.occupancy();
        if (occupancy == null) {
            book.figure("OUT-08").unknown("Er worden geen zalen verhuurd.");
        } else {
            book.figure("OUT-08").grade(Grade.C).rests(tally).is(book.about(occupancy));
        }
        book.figure("OUT-09").unknown("Niet bijgehouden welke groepen samen kwamen.");
        if (running.stream().anyMatch(f -> f.code().equals("SOCIAAL_LOKET"))) {
            var desk =
                    book.document(
                            "loket",
                            EvidenceItem.Type.REGISTER,
                            Grade.B,
                            book.coordinator(),
                            "Loketlijst zonder namen",
                            "Vragen per thema, zonder namen.");
            book.figure("OUT-10").rests(desk).is(book.about(enterprise.inhabitants() / 7));
        }
    }

    private static void distances(YearBook book, List<Function> running) {
        if (!book.last()) {
            return;
        }
        var map =
                book.document(
                        "afstanden",
                        EvidenceItem.Type.THIRD_PARTY,
                        Grade.A,
                        "Bureau Voorbeeld",
                        "Afstanden over de weg",
                        "Gemeten van het midden van het verzorgingsgebied naar de dichtstbijzijnde"
                                + " vergelijkbare plek, het bedrijf zelf niet meegeteld.");
        for (var function : running) {
            book.figure("OUT-12." + function.code())
                    .method(Method.THIRD_PARTY)
                    .grade(Grade.A)
                    .rests(map)
                    .is(function.alternativeKm());
        }
    }

    private static boolean counts(Function function) {
        return weekly(function)
                >= (function.code().equals("WINKEL") ? LEAST_SHOP_HOURS : LEAST_HOURS);
    }

    private static double weekly(Function function) {
        return WeeklyHours.hours(WeeklyHours.parse(function.hours()));
    }

    private static String names(List<Function> functions) {
        return functions.stream().map(Function::code).sorted().collect(Collectors.joining(", "));
    }
}

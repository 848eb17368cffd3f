package nl.wijkspil.evaluation.fiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise.Partner;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;

/** With whom the enterprise works, and whether it is a full partner (REL-01, REL-02). */
final class PartnerFigures {

    private static final Set<String> PUBLIC_TYPES =
            Set.of("GEMEENTE", "ZORG", "WELZIJN", "CORPORATIE");
    private static final int ASSIGNMENT = 4;
    private static final int WRITTEN = 3;

    private PartnerFigures() {}

    static void write(YearBook book) {
        var end = LocalDate.of(book.year(), 12, 31);
        var partners =
                book.enterprise().partners().stream().filter(p -> !p.since().isAfter(end)).toList();
        var papers =
                book.document(
                        "afspraken",
                        EvidenceItem.Type.DOCUMENT,
                        Grade.B,
                        book.coordinator(),
                        "Afspraken met partners",
                        partners.stream()
                                .map(p ->
                                        "%s: niveau %d. %s"
                                                .formatted(p.name(), p.level(), p.document()))
                                .collect(Collectors.joining("\n")));
        book.figure("REL-01").rests(papers).is(partners.size());
        var levels = new TreeMap<String, Integer>();
        partners.forEach(p -> levels.merge(p.type(), p.level(), Math::max));
        levels.forEach((type, level) -> book.figure("REL-01." + type).rests(papers).is(level));
        book.figure("REL-02")
                .rests(papers)
                .fact(
                        "partners",
                        "partners",
                        partners.stream()
                                .map(p -> p.name() + " " + p.level())
                                .collect(Collectors.joining(", ")))
                .is(fullPartner(partners));
        book.figure("REL-03").unknown("Er is geen vraag aan partners gesteld.");
    }

    /** Types at level 4 or higher; if none, 1 when three types are at level 3 or higher, else 0. */
    private static int fullPartner(List<Partner> partners) {
        var assigned = types(partners, ASSIGNMENT);
        if (assigned > 0) {
            return assigned;
        }
        return types(partners, WRITTEN) >= 3 ? 1 : 0;
    }

    private static int types(List<Partner> partners, int level) {
        return (int)
                partners.stream()
                        .filter(p -> p.level() >= level)
                        .map(Partner::type)
                        .filter(PUBLIC_TYPES::contains)
                        .distinct()
                        .count();
    }
}

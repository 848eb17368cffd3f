package nl.wijkspil.platform.books.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.platform.books.files.ChangePlans;
import nl.wijkspil.platform.books.files.PlanEntry;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands in the form, each field as text.
 *
 * @param id number of the one that is changed, or empty
 * @param kind what it is
 * @param label name
 * @param amount euro, as typed: {@code 1.250,50}, {@code 1250.5} and {@code 1250} are the same sort
 * @param rhythm how often
 * @param first first day, {@code 2026-09-01}
 * @param last last day, or empty
 * @param certain {@code ja} when awarded or signed
 */
record PlanForm(
        String id,
        String kind,
        String label,
        String amount,
        String rhythm,
        String first,
        String last,
        String certain) {

    private static final int LONGEST = 200;

    /** {@return the form as typed} */
    static PlanForm of(Map<String, String> typed) {
        return new PlanForm(
                text(typed, "id"),
                text(typed, "soort"),
                text(typed, "naam"),
                text(typed, "bedrag"),
                text(typed, "ritme"),
                text(typed, "vanaf"),
                text(typed, "tot"),
                text(typed, "zeker"));
    }

    /** {@return the form with an entry in it} */
    static PlanForm of(PlanEntry entry) {
        var last = entry.last();
        return new PlanForm(
                entry.id().toString(),
                entry.kind().name(),
                entry.label(),
                BigDecimal.valueOf(entry.cents(), 2).toPlainString().replace('.', ','),
                entry.rhythm().name(),
                entry.first().toString(),
                last == null ? "" : last.toString(),
                entry.certain() ? "ja" : "");
    }

    /** {@return an empty form} */
    static PlanForm empty() {
        return of(Map.of());
    }

    private static String text(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** {@return the plan as typed; a last day that is none counts as a wrong day} */
    ChangePlans.Typed typed() {
        var from = day(first);
        var until = day(last);
        var broken = !last.isEmpty() && until == null;
        return new ChangePlans.Typed(
                uuid(id),
                find(PlanEntry.Kind.values(), kind, PlanEntry.Kind.OTHER_OUT),
                label,
                cents(amount),
                find(Rhythm.values(), rhythm, Rhythm.ONCE),
                broken ? null : from,
                until,
                certain.equals("ja"));
    }

    /** {@return cents, or null when it is no amount with at most two decimals} */
    static @Nullable Long cents(String typed) {
        var plain = typed.replace("€", "").replace(" ", "").replace("\u00a0", "");
        if (plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?")) {
            plain = plain.replace(".", "");
        }
        plain = plain.replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E find(E[] all, String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }
}

package nl.wijkspil.platform.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;

/**
 * One entry of the {@link Catalogue}.
 *
 * @param code such as {@code OUT-05}; never reused for something else
 * @param theme what it is about
 * @param name short
 * @param definition what is counted, and what is not
 * @param formula how the value is computed
 * @param unit what one stands for, such as {@code %} or {@code uren}
 * @param kind what sort of number
 * @param period which part of the year
 * @param source where the definition comes from
 * @param iris the same or an underlying metric of IRIS+ 5.3, only where that was verified
 * @param parts the parts of an indicator that is a set or a profile; empty for a single number
 * @param openParts whether parts outside the list are allowed, such as the name of a partner
 * @param version version of the catalogue in which this definition came to hold
 */
public record Indicator(
        String code,
        Theme theme,
        Words name,
        Words definition,
        Words formula,
        Words unit,
        ValueKind kind,
        PeriodKind period,
        Words source,
        List<Iris> iris,
        List<Part> parts,
        boolean openParts,
        String version) {

    /** Copies the lists. */
    public Indicator {
        iris = List.copyOf(iris);
        parts = List.copyOf(parts);
    }

    /**
     * A metric of IRIS+ 5.3.
     *
     * @param code such as {@code OI1166}
     * @param name its English name, or empty when it was not verified
     * @param relation the same thing, or a number that the formula uses
     */
    public record Iris(String code, String name, Relation relation) {
        /** {@return the address of the metric in the code list} */
        public String uri() {
            return "https://codelist.commonapproach.org/IrisMetric53#" + code;
        }
    }

    /** How a metric relates to the indicator. */
    public enum Relation {
        /** The same thing. */
        SAME,
        /** One of the numbers in the formula. */
        INPUT
    }

    /**
     * A part of an indicator, such as one function of {@code OUT-01}.
     *
     * @param code such as {@code WINKEL}
     * @param name short
     * @param unit what one stands for
     * @param kind what sort of number
     */
    public record Part(String code, Words name, Words unit, ValueKind kind) {}

    /** {@return the part with this code: a listed one, or an open one under its own name} */
    public Optional<Part> part(String wanted) {
        var listed = parts.stream().filter(p -> p.code().equals(wanted)).findFirst();
        if (listed.isPresent() || !openParts || !wanted.matches("[A-Z0-9_]{1,40}")) {
            return listed;
        }
        var readable =
                wanted.charAt(0) + wanted.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return Optional.of(new Part(wanted, new Words(readable, readable), unit, partKind()));
    }

    private ValueKind partKind() {
        return parts.isEmpty() ? kind : parts.getFirst().kind();
    }
}

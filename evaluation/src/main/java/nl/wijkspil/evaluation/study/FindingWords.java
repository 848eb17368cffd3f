package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.interval.Share;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of findings. No causal word is ever written here. */
final class FindingWords {

    private FindingWords() {}

    static Words said(
            Words title,
            Share share,
            long unknown,
            long enterprises,
            Range overMissing,
            @Nullable Range overThresholds) {
        Words plain = share.words();
        StringBuilder nl = new StringBuilder(title.nl()).append(": ");
        StringBuilder en = new StringBuilder(title.en()).append(": ");
        if (share.n() == enterprises) {
            nl.append(plain.nl()).append('.');
            en.append(plain.en()).append('.');
        } else {
            nl.append(plain.nl().replaceFirst(" \\(", " bekend (")).append('.');
            en.append(plain.en().replaceFirst(" \\(", " known (")).append('.');
        }
        if (unknown > 0) {
            nl.append(" Van ").append(unknown).append(" weten we het niet.");
            en.append(" Of ").append(unknown).append(" we do not know.");
        }
        if (overMissing.low() != overMissing.high()) {
            nl.append(" Met wat ontbreekt: ").append(range(overMissing, "tot"));
            nl.append(" van ").append(enterprises).append('.');
            en.append(" With what is missing: ").append(range(overMissing, "to"));
            en.append(" of ").append(enterprises).append('.');
        }
        if (overThresholds != null) {
            nl.append(" Bij andere drempels (×0,75 tot ×1,25): ");
            nl.append(range(overThresholds, "tot")).append(" van ").append(enterprises).append('.');
            en.append(" At other thresholds (×0.75 to ×1.25): ");
            en.append(range(overThresholds, "to")).append(" of ").append(enterprises).append('.');
        }
        return new Words(nl.toString(), en.toString());
    }

    static Words cannotBeSaid(Words title, boolean comparison, long enterprises) {
        if (comparison) {
            return new Words(
                    title.nl()
                            + ": niet te zeggen. Er is geen vergelijking met andere wijken in deze"
                            + " studie.",
                    title.en()
                            + ": cannot be said. This study has no comparison with other"
                            + " neighbourhoods.");
        }
        if (enterprises == 0) {
            return new Words(
                    title.nl()
                            + ": niet te zeggen. Van geen bedrijf weten we dat het hierbij hoort.",
                    title.en() + ": cannot be said. No enterprise is known to belong here.");
        }
        return new Words(
                title.nl() + ": niet te zeggen. Van geen van de " + enterprises + " weten we het.",
                title.en() + ": cannot be said. It is known of none of the " + enterprises + ".");
    }

    static Words tooSmall(Words title, int smallest) {
        return new Words(
                title.nl() + ": niet getoond (minder dan " + smallest + " bedrijven).",
                title.en() + ": not shown (fewer than " + smallest + " enterprises).");
    }

    private static String range(Range range, String to) {
        return range.low() == range.high()
                ? Long.toString(range.low())
                : range.low() + " " + to + " " + range.high();
    }
}

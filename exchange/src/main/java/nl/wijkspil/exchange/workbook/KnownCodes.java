package nl.wijkspil.exchange.workbook;

import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.evaluation.rules.FigureKey;

/**
 * A fixed set of indicators; which there are is for the caller to say.
 *
 * @param all their codes, without parts
 */
public record KnownCodes(Set<String> all) implements FigureSheet.Codes {

    /** Copies the set. */
    public KnownCodes {
        all = new TreeSet<>(all);
    }

    @Override
    public boolean knows(String indicator) {
        return all.contains(FigureKey.of(indicator, 0).indicator());
    }
}

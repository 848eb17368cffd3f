package nl.wijkspil.exchange.workbook;

import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.evaluation.rules.FigureKey;

/**
 * A fixed set of indicators.
 *
 * @param all their codes, without parts
 */
public record KnownCodes(Set<String> all) implements FigureSheet.Codes {

    private static final String CATALOGUE =
            "OUT-01 OUT-02 OUT-03 OUT-04 OUT-05 OUT-06 OUT-07 OUT-08 OUT-09 OUT-10 OUT-11 OUT-12"
                + " VOL-01 VOL-02 VOL-03 VOL-04 VOL-05 VOL-06 VOL-07 VOL-08 GOV-01 GOV-02 GOV-03"
                + " GOV-04 GOV-05 FIN-01 FIN-02 FIN-03 FIN-04 FIN-05 FIN-06 FIN-07 FIN-08 FIN-09"
                + " FIN-10 FIN-11 FIN-12 FIN-13 EMP-01 COH-01 COH-02 COH-03 COH-04 PAR-01 LON-01"
                + " LIV-01 REL-01 REL-02 REL-03 REL-04 SUS-01 DIF-01";

    /** Copies the set. */
    public KnownCodes {
        all = new TreeSet<>(all);
    }

    /** The indicators of catalogue 1.0. */
    public static KnownCodes catalogue() {
        return new KnownCodes(Set.of(CATALOGUE.split(" ", -1)));
    }

    @Override
    public boolean knows(String indicator) {
        return all.contains(FigureKey.of(indicator, 0).indicator());
    }
}

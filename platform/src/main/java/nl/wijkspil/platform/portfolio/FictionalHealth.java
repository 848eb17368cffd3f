package nl.wijkspil.platform.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invented model estimates of health, in the layout of the official table: for the country, the
 * municipality and each neighbourhood.
 */
final class FictionalHealth {

    /** The years that have them. */
    static final List<Integer> YEARS = List.of(2020, 2022);

    private static final String HEADER = "WijkenEnBuurten;Perioden;Eenzaam_28;Mantelzorger_32\r\n";

    private FictionalHealth() {}

    /** {@return the text of the file of a year} */
    static String of(List<String> neighbourhoods, int year) {
        SplittableRandom random = new SplittableRandom(2028);
        double later = year - YEARS.getFirst();
        StringBuilder rows = new StringBuilder();
        double lonely = 0;
        double care = 0;
        for (String code : neighbourhoods) {
            double alone = 38 + 14 * random.nextDouble() + 0.6 * later;
            double helping = 11 + 6 * random.nextDouble();
            lonely += alone / neighbourhoods.size();
            care += helping / neighbourhoods.size();
            row(rows, code, year, alone, helping);
        }
        StringBuilder out = new StringBuilder(HEADER);
        row(out, "NL99", year, lonely, care);
        row(out, "GM9900", year, lonely, care);
        return out.append(rows).toString();
    }

    private static void row(StringBuilder out, String code, int year, double lonely, double care) {
        out.append(String.format(Locale.ROOT, "%s;%dJJ00;%.1f;%.1f\r\n", code, year, lonely, care));
    }
}

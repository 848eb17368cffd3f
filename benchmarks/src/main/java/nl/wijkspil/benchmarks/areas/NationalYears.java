package nl.wijkspil.benchmarks.areas;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.recognise.Recognise;

/**
 * National years made from the areas of an official file: the same codes and names, figures near
 * its population, in the layout of StatLine with symbols (padded, decimal point, a tenth of the
 * cells withheld).
 */
final class NationalYears {

    static final int COLUMNS = 100;

    private static final List<String> COUNTS =
            List.of(
                    "Bevolking/Aantal inwoners (aantal)",
                    "Bevolking/Leeftijdsgroepen/0 tot 15 jaar (aantal)",
                    "Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)",
                    "Bevolking/Particuliere huishoudens/Huishoudens totaal (aantal)",
                    "Bevolking/Particuliere huishoudens/Eenpersoonshuishoudens (aantal)");
    private static final double[] SHARES = {1, 0.15, 0.2, 0.47, 0.2};
    private static final List<String> MEANS =
            List.of(
                    "Nabijheid voorzieningen/Afstand tot huisartsenpraktijk (km)",
                    "Nabijheid voorzieningen/Afstand tot grote supermarkt (km)");

    private record Area(String name, String code, double people) {}

    private final List<Area> areas = new ArrayList<>();

    /** Takes codes, names and inhabitants of an official file of key figures. */
    NationalYears(Path official) throws IOException {
        FigureFile file = (FigureFile) Recognise.file(AreaInput.of(official), null);
        file.read(row -> areas.add(new Area(row.name(), row.code().text(), row.value(0))));
    }

    int rows() {
        return areas.size();
    }

    /** Writes one year. */
    Path write(Path folder, int year) throws IOException {
        Path file = folder.resolve("landelijk-" + year + ".csv");
        SplittableRandom random = new SplittableRandom(year);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("\ufeff\"Wijken en buurten\";\"Regioaanduiding/Codering (code)\"");
            for (String heading : COUNTS) {
                out.write(";\"" + heading + '"');
            }
            for (String heading : MEANS) {
                out.write(";\"" + heading + '"');
            }
            for (int c = COUNTS.size() + MEANS.size(); c < COLUMNS; c++) {
                out.write(";\"Onderwerp/Gemiddelde nummer " + c + " (km)\"");
            }
            out.write("\r\n");
            for (Area area : areas) {
                row(out, area, random, year);
            }
        }
        return file;
    }

    private static void row(BufferedWriter out, Area area, SplittableRandom random, int year)
            throws IOException {
        out.write('"' + area.name().replace("\"", "\"\"") + "\";\"" + area.code() + '"');
        for (double share : SHARES) {
            double near = area.people() * share * (1 + 0.002 * (year - 2024)) + random.nextInt(10);
            out.write(String.format(Locale.ROOT, ";%8d", 5 * Math.round(near / 5)));
        }
        for (int c = SHARES.length; c < COLUMNS; c++) {
            out.write(
                    random.nextInt(10) == 0
                            ? ";       ."
                            : String.format(Locale.ROOT, ";%8.1f", random.nextInt(900) / 100.0));
        }
        out.write("\r\n");
    }
}

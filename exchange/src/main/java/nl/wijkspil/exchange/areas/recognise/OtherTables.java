package nl.wijkspil.exchange.areas.recognise;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.lending.Finding;

/** Tables that people try and that are not figures per area: each gets its own words. */
final class OtherTables {

    private OtherTables() {}

    static Finding why(String file, List<String> header) {
        if (header.stream()
                .anyMatch(name -> name.startsWith("sbi_") || name.startsWith("afdeling"))) {
            return AreaFindings.otherTable(file, "codes van soorten bedrijven (SBI)");
        }
        boolean dictionary =
                header.contains("sleutel")
                        || header.contains("kop")
                        || header.stream().anyMatch(name -> name.startsWith("aliassen"));
        if (dictionary) {
            return AreaFindings.otherTable(
                    file, "een lijst met namen van kolommen, zonder cijfers");
        }
        if (header.contains("Identifier") && header.contains("Title")) {
            return AreaFindings.otherTable(file, "een lijst met codes van de open data");
        }
        if (header.stream()
                .anyMatch(name -> name.equals("Perioden") || name.endsWith("/Perioden"))) {
            return AreaFindings.otherTable(file, "een StatLine-tabel zonder wijken en buurten");
        }
        if (header.stream().anyMatch(name -> name.equals("bu_codes"))) {
            return AreaFindings.otherTable(file, "een lijst van bedrijven met hun buurten");
        }
        boolean names =
                header.stream()
                        .map(String::toLowerCase)
                        .anyMatch(name ->
                                name.equals("buurtnaam")
                                        || name.equals("wijknaam")
                                        || name.equals("buurt")
                                        || name.equals("wijk")
                                        || name.equals("gemeente"));
        if (names) {
            return AreaFindings.noCodes(file);
        }
        String shown = String.join(", ", header.subList(0, Math.min(4, header.size())));
        return AreaFindings.unknown(file, "de kolommen heten " + AreaFindings.shown(shown));
    }
}

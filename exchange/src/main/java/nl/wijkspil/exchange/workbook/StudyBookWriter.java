package nl.wijkspil.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.study.StudySnapshot;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a study as one workbook; the same study gives the same bytes. */
public final class StudyBookWriter {

    private StudyBookWriter() {}

    /** The workbook's bytes. */
    public static byte[] write(StudySnapshot snapshot) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Wijkspil", "01.0000")) {
            explanation(book.newWorksheet("Uitleg"), snapshot);
            table(
                    book,
                    StudyLayouts.ENTERPRISES,
                    snapshot.enterprises().stream()
                            .map(e ->
                                    row(
                                            e.id(),
                                            e.name(),
                                            e.place(),
                                            e.urbanity().name(),
                                            e.fictional() ? "ja" : "nee"))
                            .toList());
            FigureSheet.write(book.newWorksheet(FigureSheet.LAYOUT.name()), snapshot.figures());
            table(
                    book,
                    StudyLayouts.EVIDENCE,
                    snapshot.evidence().stream()
                            .map(e ->
                                    row(
                                            e.id(),
                                            e.enterprise(),
                                            e.criterion(),
                                            e.type().name(),
                                            e.date() == null ? "" : e.date().toString(),
                                            e.who(),
                                            e.title(),
                                            e.locator(),
                                            e.sha256(),
                                            e.grade().name()))
                            .toList());
            table(
                    book,
                    StudyLayouts.RATERS,
                    snapshot.raters().stream()
                            .map(r ->
                                    row(
                                            r.id(),
                                            r.name(),
                                            String.join(
                                                    "; ",
                                                    r.ties().stream()
                                                            .map(t ->
                                                                    t.enterprise() + "=" + t.kind())
                                                            .toList())))
                            .toList());
            table(
                    book,
                    StudyLayouts.CODINGS,
                    snapshot.codings().stream()
                            .map(c ->
                                    row(
                                            c.enterprise(),
                                            c.criterion(),
                                            c.rater(),
                                            c.round().name(),
                                            c.score(),
                                            c.reason(),
                                            String.join("; ", c.evidence())))
                            .toList());
            List<List<@Nullable Object>> settings = new ArrayList<>();
            settings(snapshot).forEach((key, value) -> settings.add(row(key, value)));
            table(book, StudyLayouts.SETTINGS, settings);
        }
        return SteadyZip.of(out.toByteArray());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    private static void table(Workbook book, Layout layout, List<List<@Nullable Object>> rows) {
        Worksheet sheet = book.newWorksheet(layout.name());
        Sheets.headings(sheet, layout);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Sheets.put(sheet, r + 1, c, rows.get(r).get(c));
            }
        }
    }

    private static Map<String, String> settings(StudySnapshot s) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("studie", s.id());
        settings.put("titel", s.title().nl());
        settings.put("titel_en", s.title().en());
        settings.put("vraag", s.question().nl());
        settings.put("vraag_en", s.question().en());
        settings.put("van_jaar", Integer.toString(s.fromYear()));
        settings.put("tot_jaar", Integer.toString(s.toYear()));
        settings.put("vastgelegd_op", s.frozenOn() == null ? "" : s.frozenOn().toString());
        settings.put("hoofdregelset", s.mainRuleSet());
        settings.put(
                "regelsets",
                String.join("; ", s.ruleSets().stream().map(RuleSetReference::code).toList()));
        settings.put("interval", s.settings().method().code());
        settings.put("niveau", Double.toString(s.settings().level()));
        settings.put("kleinste_groep", Integer.toString(s.settings().smallestGroup()));
        settings.put("zaad", Long.toString(s.settings().seed()));
        settings.put("trekkingen", Integer.toString(s.settings().draws()));
        return settings;
    }

    private static void explanation(Worksheet sheet, StudySnapshot snapshot) {
        List<String> lines = new ArrayList<>();
        if (snapshot.fictional()) {
            lines.add("Verzonnen voorbeeld. Deze bedrijven, mensen en cijfers bestaan niet.");
            lines.add("Fictional example. These enterprises, people and figures do not exist.");
        }
        lines.add(
                "Elk cijfer is een regel op het blad Cijfers: een waarde, of waarom die onbekend"
                        + " is.");
        lines.add(
                "Een percentage is 41, niet 0,41. Getallen mogen Nederlands of Engels geschreven"
                        + " zijn.");
        lines.add(
                "Methode: REGISTERED geregistreerd, ESTIMATED geschat, SURVEY enquête, THIRD_PARTY"
                        + " van derden.");
        lines.add(
                "Graad: A onafhankelijk, B register dat iemand naliep, C van het bedrijf zelf, D"
                        + " van horen zeggen.");
        lines.add("Narekenen: wijkspil evaluate dit-bestand.xlsx");
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
        }
        sheet.width(0, 110);
    }
}

package nl.wijkspil.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.evaluation.json.ClosestName;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds which column of a file is which column of a layout. */
final class Headings {

    private final Layout layout;
    private final List<@Nullable String> codes = new ArrayList<>();

    private Headings(Layout layout) {
        this.layout = layout;
    }

    static Headings of(Layout layout, List<String> written, List<Problem> problems) {
        Headings headings = new Headings(layout);
        Map<String, String> known = new HashMap<>();
        for (Column each : layout.columns()) {
            known.put(each.code().toLowerCase(Locale.ROOT), each.code());
            known.put(each.heading().toLowerCase(Locale.ROOT), each.code());
        }
        for (String each : written) {
            String code = known.get(each.strip().toLowerCase(Locale.ROOT));
            headings.add(each.strip(), code, known, problems);
        }
        for (Column each : layout.columns()) {
            if (each.required() && !headings.codes.contains(each.code())) {
                problems.add(
                        Problem.error(
                                "WS-BOOK-002",
                                layout.name() + ", regel 1",
                                new Words(
                                        "De kolom \"" + each.heading() + "\" ontbreekt.",
                                        "The column \"" + each.heading() + "\" is missing."),
                                new Words(
                                        "Gebruik de koppen van het sjabloon.",
                                        "Use the headings of the template.")));
            }
        }
        return headings;
    }

    private void add(
            String written,
            @Nullable String code,
            Map<String, String> known,
            List<Problem> problems) {
        String shown = SheetRow.shown(written);
        if (code != null && codes.contains(code)) {
            report(
                    "De kolom \"" + shown + "\" staat er twee keer.",
                    "The column \"" + shown + "\" is there twice.",
                    "Haal er een weg.",
                    "Remove one.",
                    problems);
            codes.add(null);
        } else if (code == null && !written.isEmpty()) {
            String near = ClosestName.to(written, known.keySet()).orElse("");
            report(
                    "De kolom \"" + shown + "\" kennen we niet.",
                    "The column \"" + shown + "\" is not known.",
                    near.isEmpty() ? "Haal de kolom weg." : "Misschien bedoel je \"" + near + "\".",
                    near.isEmpty() ? "Remove it." : "Maybe you meant \"" + near + "\".",
                    problems);
            codes.add(null);
        } else {
            codes.add(code);
        }
    }

    private void report(String nl, String en, String cure, String cureEn, List<Problem> problems) {
        problems.add(
                Problem.error(
                        "WS-BOOK-003",
                        layout.name() + ", regel 1",
                        new Words(nl, en),
                        new Words(cure, cureEn)));
    }

    /** How many columns have been written, known or not. */
    int count() {
        return codes.size();
    }

    /** The code of the column at this position, or null when it is not ours. */
    @Nullable String code(int position) {
        return position < codes.size() ? codes.get(position) : null;
    }
}

package nl.wijkspil.platform.studies.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.Surroundings;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet with official figures: one per enterprise, measure and year. */
final class SurroundingsSheet {

    static final List<String> DUTCH =
            List.of(
                    "bedrijf",
                    "gebied",
                    "cijfer",
                    "eenheid",
                    "soort",
                    "jaar",
                    "hier",
                    "gemeente",
                    "midden van gebieden die erop lijken",
                    "land",
                    "gemeente, naam",
                    "gebieden die erop lijken",
                    "let op",
                    "onbekend omdat",
                    "bron",
                    "kanttekening",
                    "bestand, regel en kolom");
    static final List<String> ENGLISH =
            List.of(
                    "enterprise",
                    "area",
                    "figure",
                    "unit",
                    "kind",
                    "year",
                    "here",
                    "municipality",
                    "middle of similar areas",
                    "country",
                    "municipality, name",
                    "similar areas",
                    "remark",
                    "unknown because",
                    "source",
                    "caveat",
                    "file, line and column");

    private final Language language;
    private final boolean dutch;

    SurroundingsSheet(Language language) {
        this.language = language;
        this.dutch = language == Language.DUTCH;
    }

    /** Takes the values of a row. */
    interface Out {
        /** A row, in the order of the headings; null is an empty cell. */
        void row(@Nullable Object... values);
    }

    void write(ShowSurroundings surroundings, Out out) {
        for (var view : surroundings.all()) {
            var figures = view.kept().figures();
            if (figures == null) {
                out.row(unknown(view.enterprise().name(), "", "", view.why()));
                continue;
            }
            for (var measure : figures.measures()) {
                for (var year : measure.years()) {
                    out.row(row(view, figures, measure, year));
                }
            }
            for (var absent : figures.absent()) {
                out.row(
                        unknown(
                                view.enterprise().name(),
                                codes(figures.places()),
                                absent.name().in(language),
                                absent.why().in(language)));
            }
        }
    }

    private static @Nullable Object[] unknown(
            String enterprise, String area, String figure, String why) {
        return new @Nullable Object[] {
            enterprise,
            area,
            figure,
            "",
            "",
            null,
            null,
            null,
            null,
            null,
            "",
            null,
            "",
            why,
            "",
            "",
            ""
        };
    }

    private @Nullable Object[] row(
            SurroundingsView view,
            Surroundings figures,
            SurroundingMeasure measure,
            SurroundingMeasure.Year year) {
        var own = year.own();
        var known = own.value() != null;
        return new @Nullable Object[] {
            view.enterprise().name(),
            codes(figures.places()),
            measure.name().in(language),
            measure.unit().in(language),
            measure.estimate() ? (dutch ? "modelschatting" : "model estimate") : "",
            year.year(),
            own.value(),
            year.municipality().value(),
            year.similar().value(),
            year.country().value(),
            view.municipality(),
            codes(figures.similar()),
            remark(year, known),
            known ? "" : own.words().in(language),
            year.source().in(language),
            measure.caveat().in(language),
            year.equals(measure.shown()) ? cells(measure) : ""
        };
    }

    private static String codes(List<Surroundings.Place> places) {
        return places.stream()
                .map(place -> place.name() + " (" + place.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What must be known of the numbers, each with whose number it is. */
    private String remark(SurroundingMeasure.Year year, boolean known) {
        var remarks = new java.util.ArrayList<String>();
        if (known) {
            remark(remarks, "", year.own());
        }
        remark(remarks, dutch ? "gemeente" : "municipality", year.municipality());
        remark(remarks, dutch ? "lijkt erop" : "similar", year.similar());
        remark(remarks, dutch ? "land" : "country", year.country());
        return String.join(" ", remarks);
    }

    private void remark(List<String> remarks, String whose, SurroundingMeasure.Value value) {
        var words = value.words().in(language);
        if (!words.isEmpty()) {
            remarks.add(whose.isEmpty() ? words : whose + ": " + words);
        }
    }

    private static String cells(SurroundingMeasure measure) {
        return measure.cells().stream()
                .map(cell -> cell.file() + ":" + cell.line() + " " + cell.column())
                .collect(Collectors.joining("; "));
    }
}

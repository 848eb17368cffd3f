package nl.wijkspil.platform.studies.report;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.Surroundings;
import nl.wijkspil.platform.areas.Surroundings.Place;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import org.jspecify.annotations.Nullable;

/**
 * The official figures around the enterprises of a study as a reader sees them. In a published
 * report only around those that stand there by name, and without links: what a link shows may
 * change later, the report may not.
 */
public final class ShowSurroundings {

    /** What matters most for reading a finding. */
    private static final List<String> BRIEF =
            List.of("population", "old", "shop", "gp", Surroundings.DENSITY);

    private final Language language;
    private final boolean published;
    private final SurroundingTables tables;
    private final Map<String, SurroundingsView> views = new LinkedHashMap<>();

    ShowSurroundings(
            List<EnterpriseRecord> enterprises,
            Map<String, StudySurroundings> kept,
            Language language,
            boolean published) {
        this.language = language;
        this.published = published;
        this.tables = new SurroundingTables(language);
        for (var each : enterprises) {
            var frozen = kept.get(each.id());
            if (frozen != null) {
                views.put(each.id(), view(each, frozen));
            }
        }
    }

    /** {@return around each enterprise of which it was kept, in the order of the study} */
    public List<SurroundingsView> all() {
        return List.copyOf(views.values());
    }

    /** {@return around this enterprise, or nothing when it was not kept} */
    public Optional<SurroundingsView> of(String enterprise) {
        return Optional.ofNullable(views.get(enterprise));
    }

    /** {@return each measure that is known around some enterprise} */
    public List<SurroundingsView.Table> tables() {
        return tables.of(all());
    }

    /** {@return the few measures that matter for a finding, around its enterprises} */
    public List<SurroundingsView.Table> brief(FindingView finding) {
        var about =
                finding.claims().stream()
                        .map(claim -> views.get(claim.enterprise()))
                        .filter(Objects::nonNull)
                        .toList();
        return tables.of(about, BRIEF);
    }

    /** {@return the sources of some tables, each once with the names of its measures} */
    public List<String> sources(List<SurroundingsView.Table> some) {
        return SurroundingTables.sources(some);
    }

    private SurroundingsView view(EnterpriseRecord enterprise, StudySurroundings each) {
        var figures = each.figures();
        if (figures == null) {
            return new SurroundingsView(
                    enterprise,
                    each,
                    each.why().in(language),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    null,
                    List.of(),
                    SurroundingsView.Notes.NONE,
                    List.of());
        }
        var rows = figures.measures().stream().map(measure -> row(figures, measure)).toList();
        return new SurroundingsView(
                enterprise,
                each,
                "",
                places(figures.places()),
                name(figures.municipality()),
                name(figures.country()),
                places(figures.similar()),
                figures.urbanity(),
                rows,
                notes(rows),
                figures.absent().stream()
                        .map(absent ->
                                absent.name().in(language) + ": " + absent.why().in(language))
                        .toList());
    }

    private SurroundingsView.Notes notes(List<SurroundingsView.Row> rows) {
        var named = new LinkedHashMap<String, SurroundingsView.Row>();
        rows.forEach(row -> named.put(row.name(), row));
        return new SurroundingsView.Notes(
                new SurroundingNotes(language).remarks(named),
                SurroundingNotes.grouped(rows, SurroundingsView.Row::source),
                SurroundingNotes.grouped(rows, SurroundingsView.Row::caveat));
    }

    private List<SurroundingsView.Place> places(List<Place> places) {
        return places.stream()
                .map(place ->
                        new SurroundingsView.Place(
                                place.name(), published ? "" : "/buurten/" + place.code()))
                .toList();
    }

    private static String name(@Nullable Place place) {
        return place == null ? "" : place.name();
    }

    private SurroundingsView.Row row(Surroundings figures, SurroundingMeasure measure) {
        var shown = measure.shown();
        return new SurroundingsView.Row(
                measure.key(),
                measure.name().in(language),
                measure.unit().in(language),
                measure.estimate(),
                shown.year(),
                value(figures, measure, shown.own(), "own"),
                value(figures, measure, shown.municipality(), "municipality"),
                value(figures, measure, shown.similar(), "similar"),
                value(figures, measure, shown.country(), "country"),
                shown.source().in(language),
                measure.caveat().in(language),
                measure.cells().stream().map(this::cell).toList());
    }

    private SurroundingsView.Value value(
            Surroundings figures,
            SurroundingMeasure measure,
            SurroundingMeasure.Value value,
            String role) {
        var number = value.value();
        return new SurroundingsView.Value(
                number == null ? "" : fixed(number, measure.decimals()),
                value.words().in(language),
                published || number == null ? "" : figures.sourcePath(measure, role).orElse(""));
    }

    private SurroundingsView.Cell cell(SurroundingMeasure.Cell cell) {
        var number = cell.value();
        return new SurroundingsView.Cell(
                cell.code(),
                cell.year(),
                number == null ? "" : number(number, 2),
                cell.file(),
                Long.toString(cell.line()),
                cell.column());
    }

    /** With all its decimals, so that a column of them lines up. */
    private String fixed(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}

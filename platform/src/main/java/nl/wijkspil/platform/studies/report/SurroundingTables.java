package nl.wijkspil.platform.studies.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Language;

/** Puts one measure of all enterprises in a table. */
final class SurroundingTables {

    private final Language language;

    SurroundingTables(Language language) {
        this.language = language;
    }

    /** {@return a table of each measure that is known around some of these} */
    List<SurroundingsView.Table> of(List<SurroundingsView> about) {
        return of(
                about,
                about.stream()
                        .flatMap(view -> view.rows().stream())
                        .map(SurroundingsView.Row::key)
                        .distinct()
                        .toList());
    }

    /** {@return a table of each of these measures that is known around some of these} */
    List<SurroundingsView.Table> of(List<SurroundingsView> about, List<String> keys) {
        var known = about.stream().filter(SurroundingsView::known).toList();
        return keys.stream().flatMap(key -> table(key, known).stream()).toList();
    }

    private Optional<SurroundingsView.Table> table(String key, List<SurroundingsView> about) {
        var lines = about.stream().map(each -> line(key, each)).toList();
        var rows = lines.stream().map(SurroundingsView.Line::row).filter(Objects::nonNull).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var units = rows.stream().map(SurroundingsView.Row::unit).distinct().toList();
        var years = rows.stream().map(SurroundingsView.Row::year).distinct().toList();
        var named = new LinkedHashMap<String, SurroundingsView.Row>();
        for (var each : lines) {
            var row = each.row();
            if (row != null) {
                named.put(each.around().enterprise().name(), row);
            }
        }
        return Optional.of(
                new SurroundingsView.Table(
                        key,
                        rows.getFirst().name(),
                        units.size() == 1 ? units.getFirst() : "",
                        rows.stream().anyMatch(SurroundingsView.Row::estimate),
                        years.size() == 1 ? years.getFirst() : 0,
                        lines,
                        new SurroundingsView.Notes(
                                new SurroundingNotes(language).remarks(named),
                                rows.stream().map(SurroundingsView.Row::source).distinct().toList(),
                                rows.stream()
                                        .map(SurroundingsView.Row::caveat)
                                        .filter(each -> !each.isEmpty())
                                        .distinct()
                                        .toList())));
    }

    /** {@return the sources of some tables, each once with the names of its measures} */
    static List<String> sources(List<SurroundingsView.Table> tables) {
        var first =
                tables.stream()
                        .flatMap(table -> table.lines().stream())
                        .map(SurroundingsView.Line::row)
                        .filter(Objects::nonNull)
                        .toList();
        var once = new LinkedHashMap<String, SurroundingsView.Row>();
        first.forEach(row -> once.putIfAbsent(row.key() + row.source(), row));
        return SurroundingNotes.grouped(List.copyOf(once.values()), SurroundingsView.Row::source);
    }

    private SurroundingsView.Line line(String key, SurroundingsView view) {
        var row = view.rows().stream().filter(each -> each.key().equals(key)).findFirst();
        var figures = view.kept().figures();
        return new SurroundingsView.Line(
                view,
                row.orElse(null),
                row.isPresent() || figures == null
                        ? ""
                        : figures.whyAbsent(key).map(words -> words.in(language)).orElse(""));
    }
}

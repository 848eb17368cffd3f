package nl.wijkspil.platform.studies.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.studies.report.SurroundingsView.Row;
import nl.wijkspil.platform.studies.report.SurroundingsView.Value;

/**
 * Puts what must be said with figures under their table: the same words once, with the names of
 * what they are about.
 */
final class SurroundingNotes {

    private final boolean dutch;

    SurroundingNotes(Language language) {
        this.dutch = language == Language.DUTCH;
    }

    /** {@return each text of these rows once, behind the names of its rows} */
    static List<String> grouped(List<Row> rows, Function<Row, String> text) {
        var about = new LinkedHashMap<String, List<String>>();
        for (var row : rows) {
            if (!text.apply(row).isEmpty()) {
                about.computeIfAbsent(text.apply(row), _ -> new ArrayList<>()).add(row.name());
            }
        }
        return lines(about, rows.size());
    }

    /**
     * {@return what there is to know of the numbers in a table, each text once}
     *
     * @param rows by the name under which they stand in the table
     */
    List<String> remarks(Map<String, Row> rows) {
        var byWords = new LinkedHashMap<String, Map<String, List<String>>>();
        rows.forEach((name, row) ->
                roles(row)
                        .forEach((role, value) -> {
                            if (!value.words().isEmpty()) {
                                byWords.computeIfAbsent(value.words(), _ -> new LinkedHashMap<>())
                                        .computeIfAbsent(name, _ -> new ArrayList<>())
                                        .add(role);
                            }
                        }));
        var notes = new ArrayList<String>();
        byWords.forEach((words, named) -> {
            var byRoles = new LinkedHashMap<String, List<String>>();
            named.forEach((name, roles) ->
                    byRoles.computeIfAbsent(String.join(", ", roles), _ -> new ArrayList<>())
                            .add(name));
            byRoles.forEach((roles, names) ->
                    notes.add(
                            (names.size() == rows.size() && names.size() > 1
                                            ? ""
                                            : String.join(", ", names) + ", ")
                                    + roles
                                    + ": "
                                    + words));
        });
        return notes;
    }

    private Map<String, Value> roles(Row row) {
        var roles = new LinkedHashMap<String, Value>();
        roles.put(dutch ? "hier" : "here", row.own());
        roles.put(dutch ? "gemeente" : "municipality", row.municipality());
        roles.put(dutch ? "lijkt erop" : "similar", row.similar());
        roles.put(dutch ? "land" : "country", row.country());
        return roles;
    }

    private static List<String> lines(Map<String, List<String>> about, int all) {
        return about.entrySet().stream()
                .map(each ->
                        each.getValue().size() == all
                                ? each.getKey()
                                : String.join(", ", each.getValue()) + ": " + each.getKey())
                .toList();
    }
}

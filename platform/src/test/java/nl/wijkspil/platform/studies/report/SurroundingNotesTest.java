package nl.wijkspil.platform.studies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.studies.report.SurroundingsView.Row;
import nl.wijkspil.platform.studies.report.SurroundingsView.Value;
import org.junit.jupiter.api.Test;

/** The same words stand under a table once, with the names of what they are about. */
class SurroundingNotesTest {

    private static Row row(String name, String source, String own, String country) {
        return new Row(
                name,
                name,
                "%",
                false,
                2024,
                new Value("1", own, ""),
                new Value("2", "", ""),
                new Value("3", "", ""),
                new Value("4", country, ""),
                source,
                "",
                List.of());
    }

    private static Map<String, Row> byName(Row... rows) {
        var named = new LinkedHashMap<String, Row>();
        for (var row : rows) {
            named.put(row.name(), row);
        }
        return named;
    }

    @Test
    void aSourceOfAllStandsWithoutNamesAndOthersWithTheirs() {
        assertThat(
                        SurroundingNotes.grouped(
                                List.of(row("a", "CBS", "", ""), row("b", "CBS", "", "")),
                                Row::source))
                .containsExactly("CBS");
        assertThat(
                        SurroundingNotes.grouped(
                                List.of(
                                        row("a", "CBS", "", ""),
                                        row("b", "RIVM", "", ""),
                                        row("c", "CBS", "", "")),
                                Row::source))
                .containsExactly("a, c: CBS", "b: RIVM");
        assertThat(
                        SurroundingNotes.grouped(
                                List.of(row("a", "", "", ""), row("b", "RIVM", "", "")),
                                Row::source))
                .as("nothing is not a text of all")
                .containsExactly("b: RIVM");
    }

    @Test
    void aRemarkNamesWhoseNumberItIsAbout() {
        var dutch = new SurroundingNotes(Language.DUTCH);
        assertThat(dutch.remarks(byName(row("a", "", "", ""), row("b", "", "", "")))).isEmpty();
        assertThat(dutch.remarks(byName(row("a", "", "Let op.", "Let op."), row("b", "", "", ""))))
                .containsExactly("a, hier, land: Let op.");
        assertThat(dutch.remarks(byName(row("a", "", "Let op.", ""), row("b", "", "Let op.", ""))))
                .as("of all: without names")
                .containsExactly("hier: Let op.");
        assertThat(
                        new SurroundingNotes(Language.ENGLISH)
                                .remarks(
                                        byName(
                                                row("a", "", "Same.", ""),
                                                row("b", "", "Same.", "Same."),
                                                row("c", "", "", "Other."))))
                .containsExactly("a, here: Same.", "b, here, country: Same.", "c, country: Other.");
    }
}

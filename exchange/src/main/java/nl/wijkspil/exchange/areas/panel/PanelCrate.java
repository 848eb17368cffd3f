package nl.wijkspil.exchange.areas.panel;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The provenance of a panel as RO-Crate 1.2 (Research Object Crate, w3id.org/ro/crate/1.2): what
 * the files are, from which sources, on which day. It names no person and no machine.
 */
final class PanelCrate {

    private PanelCrate() {}

    static String json(List<String> sources, PanelTally tally, String name, LocalDate today) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("@context", "https://w3id.org/ro/crate/1.2/context");
        ArrayNode graph = root.putArray("@graph");
        ObjectNode descriptor = graph.addObject();
        descriptor.put("@id", "ro-crate-metadata.json").put("@type", "CreativeWork");
        descriptor.putObject("about").put("@id", "./");
        descriptor.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.2");
        ObjectNode data = graph.addObject();
        data.put("@id", "./")
                .put("@type", "Dataset")
                .put("name", "Panel of areas: " + name)
                .put("description", description(tally))
                .put("datePublished", today.toString())
                .put("license", "See the sources: figures of CBS are CC BY 4.0");
        ArrayNode parts = data.putArray("hasPart");
        ArrayNode based = data.putArray("isBasedOn");
        for (int i = 0; i < sources.size(); i++) {
            based.addObject().put("@id", "#source-" + (i + 1));
        }
        file(graph, parts, "panel.csv", "text/csv", "One row per area and year");
        file(
                graph,
                parts,
                "panel.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "The same as a workbook");
        file(graph, parts, "data-dictionary.csv", "text/csv", "What each column is");
        file(
                graph,
                parts,
                "panel-spec.json",
                "application/json",
                "What was asked; wijkspil areas panel makes the same of the same sources");
        for (int i = 0; i < sources.size(); i++) {
            graph.addObject()
                    .put("@id", "#source-" + (i + 1))
                    .put("@type", "CreativeWork")
                    .put("name", sources.get(i));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void file(
            ArrayNode graph, ArrayNode parts, String name, String type, String words) {
        parts.addObject().put("@id", name);
        graph.addObject()
                .put("@id", name)
                .put("@type", "File")
                .put("name", words)
                .put("encodingFormat", type);
    }

    private static String description(PanelTally tally) {
        PanelTally.Totals cells = tally.totals();
        return String.format(
                "%d rows, %d indicators; cells: %d numbers, %d withheld, %d not asked, %d absent,"
                    + " %d left out because the link between years is too weak. A missing cell is"
                    + " never zero.",
                tally.rows(),
                tally.indicators(),
                cells.numbers(),
                cells.withheld(),
                cells.notAsked(),
                cells.absent(),
                cells.weak());
    }
}

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

    static String json(List<Origin> origins, PanelTally tally, String name, LocalDate today) {
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
                .put("datePublished", today.toString());
        data.putObject("license").put("@id", "#terms");
        data.putObject("mentions").put("@id", "#making");
        ArrayNode parts = data.putArray("hasPart");
        refer(data.putArray("isBasedOn"), origins.size());
        files(graph, parts);
        making(graph, origins.size(), today);
        graph.addObject()
                .put("@id", "#terms")
                .put("@type", "CreativeWork")
                .put("name", "The terms of each source")
                .put(
                        "description",
                        "Figures of CBS are CC BY 4.0; whoever shows a figure names its source as"
                                + " written here.");
        for (int i = 0; i < origins.size(); i++) {
            origin(graph.addObject(), i, origins.get(i));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void origin(ObjectNode node, int i, Origin origin) {
        node.put("@id", "#source-" + (i + 1))
                .put("@type", "CreativeWork")
                .put("name", origin.line().nl())
                .put("alternateName", origin.file())
                .put("identifier", "sha256:" + origin.sha256());
        if (origin.source().hasCaveat()) {
            node.put("description", origin.caveat().nl() + " " + origin.caveat().en());
        }
    }

    /** The files of the sources went in, the two tables came out. */
    private static void making(ArrayNode graph, int sources, LocalDate today) {
        ObjectNode making = graph.addObject();
        making.put("@id", "#making")
                .put("@type", "CreateAction")
                .put("name", "Made the panel from the files of the sources")
                .put("endTime", today.toString());
        making.putObject("instrument").put("@id", "#wijkspil");
        refer(making.putArray("object"), sources);
        ArrayNode result = making.putArray("result");
        result.addObject().put("@id", "panel.csv");
        result.addObject().put("@id", "panel.xlsx");
        graph.addObject()
                .put("@id", "#wijkspil")
                .put("@type", "SoftwareApplication")
                .put("name", "Wijkspil");
    }

    private static void refer(ArrayNode to, int sources) {
        for (int i = 0; i < sources; i++) {
            to.addObject().put("@id", "#source-" + (i + 1));
        }
    }

    private static void files(ArrayNode graph, ArrayNode parts) {
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

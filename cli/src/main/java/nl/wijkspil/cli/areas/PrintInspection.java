package nl.wijkspil.cli.areas;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.FoundYear;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.lending.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what a file is and holds. */
final class PrintInspection {

    private PrintInspection() {}

    static ObjectNode json(Inspection inspection, String state, List<Finding> findings) {
        ObjectNode node = Printing.object();
        node.put("file", inspection.file()).put("state", state);
        AreaSource source = inspection.source();
        AreaLayout layout = inspection.layout();
        node.put("source", source == null ? null : source.name());
        node.put("layout", layout == null ? null : layout.name());
        FoundYear year = inspection.year();
        if (year != null) {
            node.put("year", year.year()).put("yearEvidence", year.evidence().name());
        }
        ArrayNode years = node.putArray("years");
        inspection.years().forEach(years::add);
        node.put("rows", inspection.rows());
        ObjectNode levels = node.putObject("areas");
        inspection.levels().forEach((level, count) -> levels.put(level.name(), count));
        ObjectNode cells = node.putObject("cells");
        cells.put("numbers", inspection.present())
                .put("withheld", inspection.withheld())
                .put("notAsked", inspection.notAsked());
        ObjectNode facts = node.putObject("facts");
        inspection.facts().forEach(facts::put);
        ArrayNode columns = node.putArray("columns");
        for (Inspection.ColumnCount count : inspection.columns()) {
            columns.addObject()
                    .put("indicator", count.column().key())
                    .put("header", count.column().header())
                    .put("unit", count.column().unit())
                    .put("kind", count.column().kind().name())
                    .put("numbers", count.present())
                    .put("withheld", count.withheld())
                    .put("notAsked", count.notAsked());
        }
        PrintedFindings.addTo(node, findings);
        return node;
    }

    static void table(PrintWriter out, Inspection inspection, String state) {
        out.println(inspection.file());
        AreaSource source = inspection.source();
        AreaLayout layout = inspection.layout();
        if (source == null || layout == null) {
            out.println("  niet herkend");
            return;
        }
        out.println("  " + source.title().nl() + ", " + layout.words().nl());
        if (source.hasCaveat()) {
            out.println("  let op: " + source.caveat().nl());
        }
        FoundYear year = inspection.year();
        if (year != null) {
            out.println("  jaar " + year.year() + " (" + year.evidence().words().nl() + ")");
        } else if (!inspection.years().isEmpty()) {
            out.println("  jaren " + inspection.years());
        }
        String levels =
                inspection.levels().entrySet().stream()
                        .map(entry -> entry.getValue() + " × " + entry.getKey().word().nl())
                        .collect(Collectors.joining(", "));
        out.println("  " + inspection.rows() + " rijen: " + levels);
        if (!inspection.columns().isEmpty()) {
            out.println(
                    "  "
                            + inspection.columns().size()
                            + " kolommen met cijfers: "
                            + inspection.present()
                            + " getallen, "
                            + inspection.withheld()
                            + " niet vrijgegeven, "
                            + inspection.notAsked()
                            + " niet gevraagd");
        }
        inspection.facts().forEach((name, value) -> out.println("  " + name + ": " + value));
        out.println(
                "  "
                        + switch (state) {
                            case "STORED" -> "bewaard";
                            case "ALREADY" -> "was er al; er verandert niets";
                            case "DRY_RUN" -> "proef: er is niets bewaard";
                            default -> "niet bewaard";
                        });
    }
}

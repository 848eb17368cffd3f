package nl.wijkspil.cli.areas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.cli.estimate.EstimateOn;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.PanelSource;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.exchange.areas.panel.PanelTally;
import nl.wijkspil.exchange.areas.panel.WritePanel;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.exchange.areas.store.FolderTable;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code wijkspil areas panel SPEC --out DIR}: areas by years by indicators as tidy tables with a
 * data dictionary and provenance. With {@code --estimate RUN.json} the table goes straight to the
 * evaluation engine, in place of the data the run names. Exit code 2 when a specification is wrong
 * or the data allow no answer.
 */
@Command(
        name = "panel",
        mixinStandardHelpOptions = true,
        description = "Schrijft gebieden × jaren × cijfers als nette tabellen.",
        footerHeading = "%nVoorbeeld van een opdracht:%n",
        footer = {
            "  {\"indicators\": [\"lonely\"], \"years\": [2012, 2020], \"level\":"
                    + " \"NEIGHBOURHOOD\"}"
        })
public final class PanelCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OPDRACHT", description = "Een JSON-bestand.")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "MAP", description = "Waarheen.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Geef de telling als JSON.")
    private boolean json;

    @Option(
            names = "--estimate",
            paramLabel = "SPEC.json",
            description =
                    "Reken met deze tabel: een specificatie van wijkspil estimate, met kolommen"
                            + " area, year en een cijfer.")
    private @Nullable Path run;

    @Mixin private FolderOption folder = new FolderOption();

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public PanelCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter printer = Objects.requireNonNull(spec).commandLine().getOut();
        Path path = Objects.requireNonNull(file);
        if (!Files.isReadable(path)) {
            throw new Refusal(
                    "WS-AREA-001",
                    path.getFileName() + " kan niet worden gelezen.",
                    "Controleer of het bestand bestaat.");
        }
        List<Finding> findings = new ArrayList<>();
        Optional<PanelSpec> parsed =
                PanelSpec.parse(
                        Files.readString(path), String.valueOf(path.getFileName()), findings);
        if (parsed.isEmpty()) {
            findings.forEach(f -> spec.commandLine().getErr().println(PrintedFindings.line(f)));
            spec.commandLine().getErr().flush();
            return 2;
        }
        AreaFolder store = folder.open();
        FolderTable table = FolderTable.of(store, parsed.get().indicators());
        for (String each : parsed.get().indicators()) {
            if (!table.indicators().containsKey(each)) {
                throw new Refusal(
                        "WS-AREA-051",
                        "Geen ingelezen bestand heeft het cijfer \"" + each + "\".",
                        "Lees eerst een bestand in: wijkspil import areas BESTAND");
            }
        }
        PanelSource panel = AreaPanel.streamed(parsed.get(), table, store.links());
        WritePanel.Written written =
                WritePanel.to(
                        Objects.requireNonNull(out),
                        panel,
                        parsed.get(),
                        LocalDate.now(ZoneId.systemDefault()));
        if (json) {
            Printing.json(printer, json(written));
        } else {
            print(printer, written);
        }
        printer.flush();
        return run == null ? 0 : estimate(run, written.files().getFirst(), printer);
    }

    private int estimate(Path run, Path table, PrintWriter printer) {
        printer.println();
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return EstimateOn.file(run, table, printer, line.getErr());
    }

    private static void print(PrintWriter out, WritePanel.Written written) {
        PanelTally tally = written.tally();
        out.println(tally.rows() + " rijen, " + tally.indicators() + " cijfers");
        for (AreaPanel.Count count : tally.counts()) {
            out.println(
                    "  "
                            + count.indicator()
                            + " "
                            + count.year()
                            + ": "
                            + count.numbers()
                            + " getallen, "
                            + count.withheld()
                            + " niet vrijgegeven, "
                            + count.notAsked()
                            + " niet gevraagd, "
                            + count.absent()
                            + " zonder gebied, "
                            + count.weak()
                            + " te zwak verbonden");
        }
        written.files().forEach(each -> out.println("  " + each));
    }

    private static ObjectNode json(WritePanel.Written written) {
        ObjectNode node = Printing.object();
        PanelTally tally = written.tally();
        node.put("rows", tally.rows()).put("indicators", tally.indicators());
        ArrayNode counts = node.putArray("counts");
        for (AreaPanel.Count count : tally.counts()) {
            counts.addObject()
                    .put("indicator", count.indicator())
                    .put("year", count.year())
                    .put("numbers", count.numbers())
                    .put("withheld", count.withheld())
                    .put("notAsked", count.notAsked())
                    .put("absent", count.absent())
                    .put("weak", count.weak());
        }
        ArrayNode names = node.putArray("files");
        written.files().forEach(each -> names.add(String.valueOf(each.getFileName())));
        return node;
    }
}

package nl.wijkspil.cli.areas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.recognise.Recognise;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * {@code wijkspil import areas FILE...}: recognises official files with areas from their content,
 * says what they hold and keeps them in a folder. Each file is kept whole or not at all. Exit code
 * 0 is all stored or already there, 1 is a file with errors.
 */
@Command(
        name = "areas",
        mixinStandardHelpOptions = true,
        description = "Leest cijfers en grenzen van gemeenten, wijken en buurten in.",
        footerHeading = "%nVoorbeelden:%n",
        footer = {
            "  wijkspil import areas --dry-run kwb2024.csv",
            "  wijkspil import areas --year 2024 cijfers.csv grenzen.geojson"
        })
public final class ImportAreas implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "BESTAND",
            description = "CSV, xlsx of JSON, ook .gz en .zip.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Zeg alleen wat het is; bewaar niets.")
    private boolean dryRun;

    @Option(names = "--json", description = "Geef het antwoord als JSON.")
    private boolean json;

    @Option(
            names = "--year",
            paramLabel = "JAAR",
            description = "Het jaar, als dat niet uit het bestand blijkt.")
    private @Nullable Integer year;

    @Option(names = "--replace", description = "Dit is een nieuwere levering van wat er al is.")
    private boolean replace;

    @Mixin private FolderOption folder = new FolderOption();

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public ImportAreas() {}

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AreaFolder store = folder.open();
        ArrayNode answers = JsonMapper.shared().createArrayNode();
        boolean errors = false;
        for (Path path : files) {
            AreaInput input = AreaInput.of(path);
            AreaFile file = Recognise.file(input, year);
            Inspection inspection = file.inspection();
            List<Finding> findings = new ArrayList<>(inspection.findings());
            String state = dryRun ? "DRY_RUN" : "REFUSED";
            if (!dryRun) {
                AreaFolder.Answer answer = store(store, input, file);
                state = answer.added().name();
                findings.addAll(answer.findings());
            }
            errors |= findings.stream().anyMatch(Finding::isError);
            if (json) {
                answers.add(PrintInspection.json(inspection, state, findings));
            } else {
                PrintInspection.table(out, inspection, state);
                findings.forEach(f -> err.println(PrintedFindings.line(f)));
                err.flush();
            }
        }
        if (json) {
            Printing.json(out, answers);
        }
        out.flush();
        return errors ? 1 : 0;
    }

    private AreaFolder.Answer store(AreaFolder store, AreaInput input, AreaFile file) {
        try {
            return store.add(input, file, year, LocalDate.now(ZoneId.systemDefault()), replace);
        } catch (IOException e) {
            throw new Refusal(
                    "WS-AREA-050",
                    "De map met gebieden is niet te gebruiken: " + e.getMessage(),
                    "Kies een andere map met --folder.",
                    e);
        }
    }
}

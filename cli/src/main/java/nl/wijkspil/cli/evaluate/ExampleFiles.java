package nl.wijkspil.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.Bundle;
import nl.wijkspil.evaluation.study.BundleFile;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.exchange.workbook.StudyBookWriter;

/** Writes the fictional portfolio as workbook and bundle; always the same bytes. */
final class ExampleFiles {

    private static final String NAME = "verzonnen-portefeuille";

    private final PrintWriter out;

    ExampleFiles(PrintWriter out) {
        this.out = out;
    }

    int write(Path folder) throws IOException {
        StudySnapshot snapshot = FictionalPortfolio.load().snapshot();
        Files.createDirectories(folder);
        Path workbook = folder.resolve(NAME + ".xlsx");
        Path bundle = folder.resolve(NAME + ".json");
        Files.write(workbook, StudyBookWriter.write(snapshot));
        Files.write(bundle, BundleFile.write(Bundle.of(snapshot, RuleSets.builtIn())));
        out.println(workbook);
        out.println(bundle);
        out.flush();
        return 0;
    }
}

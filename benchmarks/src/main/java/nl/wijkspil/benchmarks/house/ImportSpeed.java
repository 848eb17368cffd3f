package nl.wijkspil.benchmarks.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.exchange.workbook.Csv;
import nl.wijkspil.exchange.workbook.FigureSheet;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook with 100,000 filled rows through the pages of a real server: the upload (read, check,
 * compare, stage) and the confirmed import (copy to drafts), XLSX and CSV, first into nothing and
 * then over what is there, with the peak of the server's resident memory.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.house.ImportSpeed cli/target/wijkspil.jar 100000 -Xmx512m
 * }</pre>
 */
public final class ImportSpeed {

    private static final String PAGE = "/cijfers/werkboek";

    private ImportSpeed() {}

    /** Arguments: the jar, number of rows, arguments of the server's JVM. */
    public static void main(String[] args) throws Exception {
        var rows = Integer.parseInt(args[1]);
        var jvm = List.of(args).subList(2, args.length).toArray(String[]::new);
        var data = Files.createTempDirectory("wijkspil-import-");
        try (var server = RunningServer.start(Path.of(args[0]), data, jvm);
                var session = new Session(server.origin())) {
            session.signIn(server.link("rdinator, De Brink"));
            System.out.printf(
                    "load %s, resident after start %d MiB%n",
                    RunningServer.load(), server.mebibytes("VmRSS"));
            System.out.println(
                    "| file | MB | upload s | copy s | rows/s, both | peak MiB | load |");
            for (int round = 0; round < 2; round++) {
                run(
                        server,
                        session,
                        "xlsx, round " + round,
                        xlsx(figures(rows, 2021, round)),
                        rows);
                run(server, session, "csv, round " + round, csv(figures(rows, 2022, round)), rows);
            }
        }
    }

    private static void run(
            RunningServer server, Session session, String name, byte[] file, int rows)
            throws IOException, InterruptedException {
        server.forgetPeak();
        var began = System.nanoTime();
        var path = session.upload(PAGE, "groot." + name.split(",", 2)[0], file);
        var uploaded = System.nanoTime();
        session.press(path, path + "/bevestigen");
        var page = session.get(path);
        while (page.contains("Bezig met inlezen")) {
            Thread.sleep(50);
            page = session.get(path);
        }
        var done = System.nanoTime();
        if (!page.contains("Klaar:")) {
            throw new IOException(page.replaceAll("(?s).*<article", "<article"));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f | %d | %s |%n",
                name,
                file.length / 1e6,
                (uploaded - began) / 1e9,
                (done - uploaded) / 1e9,
                rows / ((done - began) / 1e9),
                server.mebibytes("VmHWM"),
                RunningServer.load());
    }

    private static byte[] csv(List<FigureRecord> figures) {
        return Csv.figures(figures).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<FigureRecord> figures) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Wijkspil", "01.0000")) {
            FigureSheet.write(book.newWorksheet(FigureSheet.LAYOUT.name()), figures);
        }
        return out.toByteArray();
    }

    private static List<FigureRecord> figures(int rows, int year, int round) {
        var figures = new ArrayList<FigureRecord>(rows);
        for (int i = 0; i < rows; i++) {
            figures.add(
                    new FigureRecord(
                            "De Brink",
                            FigureKey.of("REL-01.P" + i, year),
                            new Figure.Known(
                                    (i + round) % 6,
                                    0,
                                    null,
                                    Method.REGISTERED,
                                    Grade.C,
                                    List.of("turflijst " + i % 100)),
                            "penningmeester",
                            "",
                            "1.0"));
        }
        return figures;
    }
}

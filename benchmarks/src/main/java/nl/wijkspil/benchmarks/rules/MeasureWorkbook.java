package nl.wijkspil.benchmarks.rules;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.exchange.workbook.BookReader;
import nl.wijkspil.exchange.workbook.FigureSheet;
import nl.wijkspil.exchange.workbook.KnownCodes;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes and reads a workbook with 100,000 figures; run it with a small heap ({@code -Xmx}) to find
 * out what reading needs.
 *
 * <p>Command: as {@link MeasureSensitivity}, class {@code MeasureWorkbook write FILE [rows]}, then
 * {@code MeasureWorkbook read FILE}.
 */
public final class MeasureWorkbook {

    private MeasureWorkbook() {}

    /** {@code write FILE [rows]} or {@code read FILE}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
            try (Workbook book = new Workbook(Files.newOutputStream(file), "Wijkspil", "01.0000")) {
                FigureSheet.write(book.newWorksheet("Cijfers"), figures(rows));
            }
            System.out.printf("%,d rows, %,d bytes%n", rows, Files.size(file));
        } else {
            for (int round = 0; round < 3; round++) {
                read(file);
            }
        }
    }

    private static void read(Path file) throws IOException {
        long start = cpu();
        List<Problem> problems = new ArrayList<>();
        long[] rows = new long[1];
        try (BookReader reader = BookReader.open(file, problems)) {
            if (reader != null) {
                reader.read(
                        FigureSheet.LAYOUT,
                        FigureSheet.reader(new KnownCodes(Set.of("OUT-05")), _ -> rows[0]++));
            }
        }
        double seconds = (cpu() - start) / 1e9;
        System.out.printf(
                "%,d rows, %d problems, %.2f s CPU, %,.0f rows/s, heap limit %,d MB%n",
                rows[0],
                problems.size(),
                seconds,
                rows[0] / seconds,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<FigureRecord> figures(int rows) {
        List<FigureRecord> figures = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            figures.add(
                    new FigureRecord(
                            "bedrijf-" + i / 10,
                            FigureKey.of("OUT-05", 2015 + i % 10),
                            new Figure.Known(
                                    i % 1000 / 10.0,
                                    200 + i % 100,
                                    null,
                                    Method.SURVEY,
                                    Grade.A,
                                    List.of("bewijs-" + i)),
                            "coördinator",
                            "evaluator",
                            "1.0"));
        }
        return figures;
    }

    /** CPU time of this thread: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

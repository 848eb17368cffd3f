package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import nl.wijkspil.evaluation.golden.CaseReport;
import nl.wijkspil.evaluation.golden.CheckGolden;
import nl.wijkspil.evaluation.work.ThreadWork;

/**
 * Runs the golden cases and prints a line for each: its largest deviation against its tolerance.
 */
final class PrintCheck {

    private final PrintWriter out;

    PrintCheck(PrintWriter out) {
        this.out = out;
    }

    int run(Path folder, ThreadWork work) {
        var golden = new CheckGolden(folder, work);
        int passed = 0;
        int failed = 0;
        int unchecked = 0;
        out.printf(
                Locale.ROOT,
                "%-10s %-42s %7s %12s %12s  %s%n",
                "",
                "case",
                "figures",
                "deviation",
                "tolerance",
                "worst figure");
        for (var name : golden.cases()) {
            if (work.stopped()) {
                break;
            }
            var report = golden.check(name);
            switch (report.state()) {
                case PASSED -> passed++;
                case FAILED -> failed++;
                case UNCHECKED -> unchecked++;
            }
            print(report);
        }
        out.println(passed + " passed, " + failed + " failed, " + unchecked + " unchecked");
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private void print(CaseReport report) {
        var state = report.state().name().toLowerCase(Locale.ROOT);
        var worst = report.worst();
        if (worst == null) {
            out.printf(Locale.ROOT, "%-10s %-42s %s%n", state, report.name(), report.words());
        } else {
            int figures = report.comparisons().stream().mapToInt(c -> c.count()).sum();
            out.printf(
                    Locale.ROOT,
                    "%-10s %-42s %7d %12.2e %12.2e  %s%n",
                    state,
                    report.name(),
                    figures,
                    worst.deviation(),
                    worst.tolerance(),
                    worst.name());
            if (report.state() == CaseReport.State.FAILED) {
                report.comparisons().stream()
                        .filter(c -> !c.passes())
                        .forEach(c ->
                                out.printf(
                                        Locale.ROOT,
                                        "           %s: expected %.10g, got %.10g%n",
                                        c.name(),
                                        c.expected(),
                                        c.actual()));
            }
        }
        out.flush();
    }
}

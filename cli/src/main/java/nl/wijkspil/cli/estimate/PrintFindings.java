package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import java.util.List;
import nl.wijkspil.evaluation.finding.Finding;

/** Prints findings: code, place, words, cure. */
final class PrintFindings {

    private PrintFindings() {}

    static void to(PrintWriter out, List<Finding> findings) {
        for (var finding : findings) {
            out.println(
                    finding.code()
                            + (finding.place().isEmpty() ? "" : " (" + finding.place() + ")"));
            out.println("  " + finding.words());
            if (!finding.cure().isEmpty()) {
                out.println("  " + finding.cure());
            }
        }
        out.flush();
    }
}

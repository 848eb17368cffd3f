package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import nl.wijkspil.evaluation.work.Progress;

/** One line that grows on a terminal; silent elsewhere. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private boolean shown;

    ProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void step(String label, long done, long of) {
        if (terminal && of > 1) {
            int filled = (int) (WIDTH * done / of);
            out.print(
                    "\r"
                            + "#".repeat(filled)
                            + ".".repeat(WIDTH - filled)
                            + " "
                            + done
                            + "/"
                            + of
                            + " "
                            + label
                            + "   ");
            out.flush();
            shown = true;
        }
    }

    /** Wipes the line. */
    synchronized void clear() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
            out.flush();
            shown = false;
        }
    }
}

package nl.wijkspil.cli;

import java.util.List;
import nl.wijkspil.lending.Finding;
import tools.jackson.databind.node.ObjectNode;

/** How findings about a file stand in the answer of a command: a line, or JSON. */
public final class PrintedFindings {

    private PrintedFindings() {}

    /**
     * {@return the finding on one line, such as {@code ERROR WS-BANK-003 af.xml: Het bestand is
     * beschadigd. Download het opnieuw.}}
     */
    public static String line(Finding finding) {
        return (finding.severity()
                        + " "
                        + finding.code()
                        + " "
                        + finding.place()
                        + ": "
                        + finding.words()
                        + " "
                        + finding.cure())
                .strip();
    }

    /** Puts the findings into the list {@code findings} of an answer. */
    public static void addTo(ObjectNode answer, List<Finding> findings) {
        var list = answer.putArray("findings");
        for (var finding : findings) {
            list.addObject()
                    .put("code", finding.code())
                    .put("severity", finding.severity().name())
                    .put("place", finding.place())
                    .put("words", finding.words())
                    .put("cure", finding.cure());
        }
    }
}

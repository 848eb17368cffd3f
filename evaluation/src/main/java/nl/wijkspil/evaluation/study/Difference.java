package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.words.Words;

/**
 * One thing that is not the same.
 *
 * @param enterprise name of the enterprise, or empty when it is about the whole study
 * @param what the figure, criterion, class or finding
 * @param was what stood there, or empty when only a hash tells that it changed
 * @param is what is there now, or empty when it is gone
 */
public record Difference(String enterprise, Words what, String was, String is) {

    /** One line for a reader. */
    public Words words() {
        String where = enterprise.isEmpty() ? "" : enterprise + ", ";
        return new Words(
                where
                        + what.nl()
                        + (was.isEmpty() ? ": is veranderd" : ": was " + was)
                        + (is.isEmpty() ? "" : ", is nu " + is),
                where
                        + what.en()
                        + (was.isEmpty() ? ": has changed" : ": was " + was)
                        + (is.isEmpty() ? "" : ", is now " + is));
    }
}

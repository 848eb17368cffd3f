package nl.wijkspil.evaluation.rules;

import nl.wijkspil.evaluation.words.Words;

/**
 * A named cut, with where it comes from, so that a page can show it.
 *
 * @param name as rules refer to it, without the at sign
 * @param value the cut, in {@code unit}
 * @param unit for a reader, for example {@code %} or {@code km}
 * @param varied whether sensitivity analyses move it (times 0.75 to 1.25)
 * @param whole whether a moved value is rounded to a whole number, as a count must be
 * @param origin who says so, for example "voorstel van Wijkspil"
 * @param words what it is
 */
public record Threshold(
        String name,
        double value,
        String unit,
        boolean varied,
        boolean whole,
        Words origin,
        Words words) {}

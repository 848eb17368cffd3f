package nl.wijkspil.lending.schedule;

import nl.wijkspil.lending.money.Money;

/** The borrower's figure that an instalment follows: revenue, result or cash. */
public sealed interface TermFigure {

    /** The instalment follows no figure. */
    record None() implements TermFigure {}

    /**
     * The figure was not told yet: the instalment asks what is certain, and unknown is not zero.
     */
    record Awaited() implements TermFigure {}

    /**
     * The figure.
     *
     * @param amount what it is
     * @param source where it comes from
     */
    record Told(Money amount, String source) implements TermFigure {}

    /** The instalment follows no figure. */
    TermFigure NONE = new None();

    /** The figure was not told yet. */
    TermFigure AWAITED = new Awaited();
}

package nl.wijkspil.evaluation.interval;

import nl.wijkspil.evaluation.words.Words;

/**
 * Small cells are not shown, so that nobody can be recognised. A cell is small when fewer than
 * {@code minimum} people have the property, or fewer than {@code minimum} do not have it.
 *
 * @param minimum smallest count of people that may be shown; 0 switches suppression off
 */
public record Suppression(int minimum) {

    /** The product's default: fewer than 5 people are never shown. */
    public static final Suppression FIVE = new Suppression(5);

    /** Nothing is suppressed; for counts of organisations, which are public. */
    public static final Suppression NONE = new Suppression(0);

    /** What may be shown of a share: all of it, or only that it is small. */
    public sealed interface Shown {
        /** The text to print. */
        Words words();
    }

    /**
     * The share may be shown.
     *
     * @param share as computed
     */
    public record Open(Share share) implements Shown {
        @Override
        public Words words() {
            return share.words();
        }
    }

    /**
     * The share may not be shown; neither k, nor n, nor the percentage leaves this type.
     *
     * @param minimum the setting that hid it
     */
    public record Hidden(int minimum) implements Shown {
        @Override
        public Words words() {
            return new Words(
                    "niet getoond (minder dan " + minimum + ")",
                    "not shown (fewer than " + minimum + ")");
        }
    }

    /** Whether a count of people is too small to show; a true zero counts as small too. */
    public boolean hides(long count) {
        return count < minimum;
    }

    /**
     * Whether a share of people has a cell too small to show. {@code 3 of 40} and {@code 38 of 40}
     * are hidden by {@link #FIVE}; {@code 8 of 14} is not.
     */
    public boolean hides(Share share) {
        return hides(share.k()) || hides(share.n() - share.k());
    }

    /** The share, or the statement that it is too small to show. */
    public Shown apply(Share share) {
        return hides(share) ? new Hidden(minimum) : new Open(share);
    }
}

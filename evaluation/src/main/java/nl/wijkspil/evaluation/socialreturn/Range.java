package nl.wijkspil.evaluation.socialreturn;

import java.util.SplittableRandom;

/**
 * A quantity that is not known exactly: the lowest, likeliest and highest value held possible.
 * Drawn from a triangular distribution.
 *
 * @param low lowest value held possible
 * @param likely the central value
 * @param high highest value held possible
 */
public record Range(double low, double likely, double high) {
    /** Checks the order low, likely, high. */
    public Range {
        if (!(low <= likely && likely <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "range %s, %s, %s\nMaybe low and high are swapped"
                            .formatted(low, likely, high));
        }
    }

    /** A range of one value: use it only for what is truly known. */
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /** A draw from the triangular distribution, by its inverse. */
    double draw(SplittableRandom random) {
        double u = random.nextDouble();
        double width = high - low;
        if (width == 0) {
            return likely;
        }
        double turn = (likely - low) / width;
        return u < turn
                ? low + Math.sqrt(u * width * (likely - low))
                : high - Math.sqrt((1 - u) * width * (high - likely));
    }
}

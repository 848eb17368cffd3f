package nl.wijkspil.evaluation.power;

/**
 * What drawing neighbours instead of strangers costs. Effective n = n / (1 + (m - 1) icc), with m
 * answers per neighbourhood.
 *
 * <p>Source: Kish (1965), Survey Sampling, section 5.4. Example: 30 answers per neighbourhood and
 * icc 0.05 give a design effect of 2.45.
 *
 * @param answers average number of answers per neighbourhood, 1 or more
 * @param icc share of the variance between neighbourhoods, 0 to 1
 */
public record Clusters(double answers, double icc) {
    /** No clustering. */
    public static final Clusters NONE = new Clusters(1, 0);

    /** Checks the ranges. */
    public Clusters {
        if (!(answers >= 1) || !(icc >= 0 && icc <= 1)) {
            throw new IllegalArgumentException(
                    "clusters of %s with icc %s\nMaybe the icc is in percent"
                            .formatted(answers, icc));
        }
    }

    /** How many times the variance grows. */
    public double designEffect() {
        return 1 + (answers - 1) * icc;
    }
}

package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.interval.IntervalMethod;

/**
 * How a study computes; part of the snapshot, so that it is frozen with it.
 *
 * @param method interval around k of n
 * @param level confidence level, usually 0.95
 * @param smallestGroup groups with fewer members are not shown; 0 shows all
 * @param seed of the random draws over thresholds and weights
 * @param draws how many draws
 */
public record StudySettings(
        IntervalMethod method, double level, int smallestGroup, long seed, int draws) {

    /** Wilson, 95%, groups under 5 hidden, 10,000 draws. */
    public static final StudySettings DEFAULT =
            new StudySettings(IntervalMethod.WILSON, 0.95, 5, 20_200_313L, 10_000);

    /** Checks the ranges. */
    public StudySettings {
        if (!(level > 0 && level < 1) || smallestGroup < 0 || draws < 0 || draws > 100_000) {
            throw new IllegalArgumentException(
                    "level "
                            + level
                            + ", smallest group "
                            + smallestGroup
                            + ", draws "
                            + draws
                            + "\nMaybe a percentage was given: 95% is 0.95. Draws go from 0 to"
                            + " 100,000.");
        }
    }
}

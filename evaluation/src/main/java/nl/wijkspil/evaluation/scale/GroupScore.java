package nl.wijkspil.evaluation.scale;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.evaluation.survey.Estimates;
import nl.wijkspil.evaluation.survey.Sample;

/** The score of a group on one instrument, or too few answers to show it. */
public sealed interface GroupScore {
    /** Below this nothing is ever shown. */
    int NEVER_BELOW = 10;

    /** The instrument. */
    InstrumentId instrument();

    /** Number of people with a score. */
    int n();

    /** Number of people asked that have no score. */
    int without();

    /**
     * A group score that may be shown.
     *
     * @param mean the (weighted) mean
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param bands number of people in each band
     */
    record Shown(
            InstrumentId instrument,
            int n,
            int without,
            double mean,
            double low,
            double high,
            SortedMap<String, Integer> bands)
            implements GroupScore {}

    /**
     * Too few answers.
     *
     * @param needed the number needed
     */
    record TooFew(InstrumentId instrument, int n, int without, int needed) implements GroupScore {}

    /**
     * The group's score, unweighted, shown from {@code least} people on.
     *
     * @throws IllegalArgumentException when the scores come from different instruments or {@code
     *     least} is below {@value #NEVER_BELOW}
     */
    static GroupScore of(List<? extends Score> scores, int least) {
        return of(scores, Sample.simple(scores.size(), Double.POSITIVE_INFINITY), least);
    }

    /** The same with the weights and design of a sample, in the order of the scores. */
    static GroupScore of(List<? extends Score> scores, Sample sample, int least) {
        if (least < NEVER_BELOW || scores.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d scores, shown from %d\nMaybe the threshold is per item; it is never below %d"
                            .formatted(scores.size(), least, NEVER_BELOW));
        }
        var id = scores.getFirst().instrument();
        var values = new double[scores.size()];
        var bands = new TreeMap<String, Integer>();
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            var score = scores.get(i);
            if (score.instrument() != id) {
                throw new IllegalArgumentException(
                        "scores of %s and %s\nMaybe two waves used different instruments; they never mix"
                                .formatted(id, score.instrument()));
            }
            switch (score) {
                case Score.Scored scored -> {
                    values[i] = scored.value();
                    bands.merge(scored.band(), 1, Integer::sum);
                    n++;
                }
                case Score.Unscored unscored -> values[i] = Double.NaN;
            }
        }
        if (n < least) {
            return new TooFew(id, n, values.length - n, least);
        }
        var mean = Estimates.mean(sample, values);
        return new Shown(
                id, n, values.length - n, mean.value(), mean.low(0.95), mean.high(0.95), bands);
    }
}

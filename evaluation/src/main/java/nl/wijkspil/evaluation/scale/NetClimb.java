package nl.wijkspil.evaluation.scale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.evaluation.smallsample.McNemarExact;

/**
 * How people moved on the participation ladder between two measurements. Steps are ordinal: counts
 * and shares, never a mean.
 *
 * @param climbed number that went up
 * @param same number that stayed
 * @param fallen number that went down
 * @param unknown number measured only once; they are reported and not counted as "same"
 * @param before number on each step at first, of those measured twice
 * @param after number on each step later
 * @param p exact two-sided p of climbing against falling
 */
public record NetClimb(
        int climbed,
        int same,
        int fallen,
        int unknown,
        Map<LadderStep, Integer> before,
        Map<LadderStep, Integer> after,
        double p) {
    /**
     * One person at two moments.
     *
     * @param before first step, when known
     * @param after later step, when known
     */
    public record Person(Optional<LadderStep> before, Optional<LadderStep> after) {}

    /** Number measured twice. */
    public int measured() {
        return climbed + same + fallen;
    }

    /** (climbed - fallen) / measured; NaN when nobody was measured twice. */
    public double share() {
        return measured() == 0 ? Double.NaN : (double) (climbed - fallen) / measured();
    }

    /** The movement of these people. */
    public static NetClimb of(List<Person> people) {
        int up = 0;
        int same = 0;
        int down = 0;
        int unknown = 0;
        var before = new EnumMap<LadderStep, Integer>(LadderStep.class);
        var after = new EnumMap<LadderStep, Integer>(LadderStep.class);
        for (var person : people) {
            if (person.before().isEmpty() || person.after().isEmpty()) {
                unknown++;
                continue;
            }
            var from = person.before().get();
            var to = person.after().get();
            before.merge(from, 1, Integer::sum);
            after.merge(to, 1, Integer::sum);
            up += to.compareTo(from) > 0 ? 1 : 0;
            down += to.compareTo(from) < 0 ? 1 : 0;
            same += to == from ? 1 : 0;
        }
        return new NetClimb(
                up, same, down, unknown, before, after, McNemarExact.of(up, down).twoSided());
    }
}

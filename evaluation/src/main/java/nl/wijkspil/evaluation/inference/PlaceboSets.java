package nl.wijkspil.evaluation.inference;

import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.estimate.Request;

/**
 * Whole analyses with the treatment given to other sets of units. A treated unit is never a donor
 * for another treated unit, so the members of a placebo set may not be either: among few donors
 * that would make placebo averages look steadier than the treated average is (a 5% test then
 * rejects 7 to 9%). Among many donors members hardly meet, and placebos may be studied one by one.
 */
final class PlaceboSets {

    /** Donors per treated unit from which members of a set are too thinly spread to matter. */
    private static final int MANY = 100;

    private final Request request;
    private final Sample sample;
    private final Design design;
    private final DesignedEstimator estimator;
    private boolean complete = true;

    PlaceboSets(Request request, Sample sample, Design design, DesignedEstimator estimator) {
        this.request = request;
        this.sample = sample;
        this.design = design;
        this.estimator = estimator;
    }

    static boolean needed(int treated, int donors) {
        return donors < MANY * treated;
    }

    /**
     * The average effects of seeded sets; empty when too few donors are like the treated to form a
     * set and leave donors.
     */
    double[] effects(List<Entry> entries, LikeTreated like) {
        int size = entries.size();
        var pools = new int[size][];
        var starts = new int[size];
        for (int i = 0; i < size; i++) {
            pools[i] = like.donors(sample, entries.get(i).window(), entries.get(i).unit());
            starts[i] = entries.get(i).window().start();
            if (pools[i].length < size) {
                return new double[0];
            }
        }
        if (sample.donors().length < size + 2) {
            return new double[0];
        }
        int sets = request.options().integer("placeboSets", 999, 19, 100_000);
        long seed = request.specification().seed();
        var batch =
                request.work()
                        .run(
                                "placebogroepen",
                                sets,
                                draw -> {
                                    var random = new SplittableRandom(seed * 1_000_003L + draw);
                                    var members = draw(pools, random);
                                    var other = sample.asIf(members, starts);
                                    return Average.of(estimator.fits(request, other, design)).att();
                                });
        complete = batch.complete();
        return batch.results().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether all sets were finished. */
    boolean complete() {
        return complete;
    }

    /** One donor per treated unit from its own pool, none twice. */
    private static int[] draw(int[][] pools, SplittableRandom random) {
        var members = new int[pools.length];
        for (int i = 0; i < members.length; i++) {
            do {
                members[i] = pools[i][random.nextInt(pools[i].length)];
            } while (twice(members, i));
        }
        return members;
    }

    private static boolean twice(int[] members, int last) {
        for (int i = 0; i < last; i++) {
            if (members[i] == members[last]) {
                return true;
            }
        }
        return false;
    }
}

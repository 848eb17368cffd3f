package nl.wijkspil.evaluation.inference;

import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Matcher;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.work.Batch;
import nl.wijkspil.evaluation.work.Work;

/**
 * Studies donors as if each were treated, with the same design and the other donors as comparison
 * (in-space placebos).
 */
public final class PlaceboLoop {

    private PlaceboLoop() {}

    /**
     * Runs the loop.
     *
     * @param donors which donors, by their number in the sample
     * @return the finished placebos; fewer than asked when the work was stopped
     */
    public static Batch<Placebo> run(
            Work work, Design design, Sample sample, Window window, int[] donors) {
        var matchers = ThreadLocal.<Matcher>withInitial(design.matchers(sample, window));
        return work.run(
                "placebo's",
                donors.length,
                i -> {
                    int donor = donors[i];
                    return new Placebo(
                            donor,
                            matchers.get()
                                    .twin(sample.donorPath(donor), sample.donors()[donor], donor)
                                    .slim());
                });
    }
}

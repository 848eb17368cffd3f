package nl.wijkspil.evaluation.twoway;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.asymptotic.Asymptotic;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Frame;

/** What the two-way methods' answers share. */
final class TwoWayAnswer {
    private TwoWayAnswer() {}

    static List<Effect> effects(List<Coefficient> byTime, double level, double df) {
        var out = new ArrayList<Effect>();
        for (var c : byTime) {
            out.add(
                    Effect.of(
                            Integer.toString(c.since()),
                            c.since(),
                            c.estimate(),
                            c.se(),
                            Asymptotic.interval(c.estimate(), c.se(), level, df),
                            c.since() >= 0));
        }
        return out;
    }

    static Frame coefficients(String prefix, List<Coefficient> byTime, double df) {
        var frame = Frame.columns("term", "since", "estimate", "se", "t", "p");
        for (var c : byTime) {
            frame.row(
                    prefix + "::" + c.since(),
                    c.since(),
                    c.estimate(),
                    c.se(),
                    c.estimate() / c.se(),
                    Asymptotic.p(c.estimate(), c.se(), df));
        }
        return frame.build();
    }
}

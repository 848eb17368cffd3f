package nl.wijkspil.evaluation.estimate;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.evaluation.inference.Multiplicity;

/** Adjusts the p-values of one method over several outcomes. */
final class AdjustedP {

    private AdjustedP() {}

    static Frame over(List<Result> results) {
        var table = Frame.columns("method", "outcome", "p", "holm", "benjamini_hochberg");
        var methods = results.stream().map(Result::method).distinct().toList();
        for (var method : methods) {
            var own = new ArrayList<Result>();
            for (var result : results) {
                if (result.method().equals(method) && !Double.isNaN(result.inference().p())) {
                    own.add(result);
                }
            }
            if (own.size() < 2) {
                continue;
            }
            var p = own.stream().mapToDouble(r -> r.inference().p()).toArray();
            var holm = Multiplicity.holm(p);
            var bh = Multiplicity.benjaminiHochberg(p);
            for (int i = 0; i < p.length; i++) {
                table.row(method, own.get(i).outcome(), p[i], holm[i], bh[i]);
            }
        }
        return table.build();
    }
}

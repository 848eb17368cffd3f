package nl.wijkspil.evaluation.twoway;

import java.util.List;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;

/** The method {@code bacon}: which comparisons the two-way coefficient is made of. */
public final class BaconMethod implements Estimator {
    @Override
    public String method() {
        return "bacon";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Laat zien uit welke vergelijkingen het getal van two-way-fixed-effects bestaat, en"
                        + " hoeveel daarvan vergelijkt met plekken die al begonnen waren.",
                "Shows which comparisons make up the two-way fixed-effects figure, and how many of"
                        + " them compare with places that had already started.");
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Result estimate(Request request) {
        var cells = Cells.of(request);
        CellAnswer.refuseWithoutTreated(cells);
        var parts = Bacon.of(cells);
        var frame = Frame.columns("treated", "untreated", "estimate", "weight", "type");
        double att = 0;
        double sum = 0;
        for (var part : parts) {
            att += part.weight() * part.estimate();
            sum += part.weight();
            frame.row(
                    request.panel().period(part.treated()),
                    part.untreated() == Cells.NEVER
                            ? 99999
                            : request.panel().period(part.untreated()),
                    part.estimate(),
                    part.weight(),
                    part.kind().words());
        }
        var types = Frame.columns("type", "weight", "wt_est");
        for (var kind : Bacon.Kind.values()) {
            var own = parts.stream().filter(p -> p.kind() == kind).toList();
            types.row(
                    kind.words(),
                    own.stream().mapToDouble(Bacon::weight).sum(),
                    own.stream().mapToDouble(p -> p.weight() * p.estimate()).sum());
        }
        var result =
                Result.of(this, request)
                        .estimand("De vergelijkingen achter het tweewegs-effect")
                        .counts(CellAnswer.counts(cells))
                        .att(att)
                        .diagnostic("weightsSum", sum)
                        .table("components", frame.build())
                        .table("byType", types.build());
        CellAnswer.warnings(result, cells);
        return result.build();
    }
}

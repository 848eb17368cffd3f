package nl.wijkspil.evaluation.differences;

import java.util.List;
import nl.wijkspil.evaluation.counterfactual.Design;
import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.inference.DesignedEstimator;
import nl.wijkspil.evaluation.specification.Option;

/** Difference-in-differences against the donors with the most parallel path before the start. */
public final class NearestNeighboursDifferences extends DesignedEstimator {

    /** Found through the registry. */
    public NearestNeighboursDifferences() {}

    @Override
    public String method() {
        return "nearest-neighbours-difference-in-differences";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Vergelijkt de verandering van een eenheid met de gemiddelde verandering van de"
                    + " onbehandelde eenheden waarvan het pad ervoor het meest gelijk opliep. Het"
                    + " verschil in verandering is het effect, als zij zonder start gelijk waren"
                    + " blijven oplopen.",
                "Compares the change of a unit with the mean change of the untreated units whose"
                    + " path ran most parallel before. The difference in change is the effect, if"
                    + " they would have kept running parallel without the start.");
    }

    @Override
    protected List<Option> ownOptions() {
        return List.of(
                Option.integer(
                        "neighbours",
                        "50",
                        "How many donors to compare with; 0 for all (plain"
                                + " difference-in-differences)."));
    }

    @Override
    protected Design design(Request request, Sample sample, Window window) {
        int neighbours = request.options().integer("neighbours", 50, 0, 1_000_000);
        return new NeighboursDesign(
                neighbours == 0 ? Integer.MAX_VALUE : neighbours,
                request.options().text("matchOn", "trend").equals("level"));
    }
}

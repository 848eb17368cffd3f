package nl.wijkspil.evaluation.estimate;

import java.util.List;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.specification.Option;
import nl.wijkspil.evaluation.specification.Role;

/**
 * A method of evaluation. To add one: write a class with a public constructor without arguments and
 * add its name as one line to {@code META-INF/services/nl.wijkspil.evaluation.estimate.Estimator}.
 * {@code wijkspil estimate}, {@code --check} and the handbook's list then know it.
 *
 * <p>An estimator holds no state and gives the same answer for the same request, on any number of
 * threads.
 */
public interface Estimator {

    /** The name in a specification, lower case with hyphens, such as {@code synthetic-control}. */
    String method();

    /** Rises when the same specification may give another answer. */
    default String version() {
        return "1";
    }

    /** What the method does and what its answer rests on, in two or three plain sentences. */
    Words explanation();

    /** The options it understands. */
    List<Option> options();

    /**
     * The roles of columns it understands beyond {@code unit, time, outcome, treatment, cohort,
     * covariates, stratum, weight}.
     */
    default List<Role> roles() {
        return List.of();
    }

    /**
     * Whether the data file is a panel (units by periods). If so its columns are read as numbers,
     * but for unit, time, cohort and stratum; if not, as texts that {@code Table.numbers} turns
     * into numbers.
     */
    default boolean panelShaped() {
        return true;
    }

    /**
     * Computes the answer for one outcome.
     *
     * @throws nl.wijkspil.evaluation.finding.Refusal when the data do not allow the method
     */
    Result estimate(Request request);
}

package nl.wijkspil.evaluation.specification;

import java.util.List;
import java.util.Map;

/**
 * Which untreated units may serve as comparison.
 *
 * @param include only these units; empty means all
 * @param exclude never these units
 * @param where only units whose column has this value (text columns of the data)
 * @param neighbours name of a table (under {@code tables}) with columns {@code unit,neighbour}:
 *     neighbours of a treated unit are left out, because the effect may spill over to them; empty
 *     for none
 */
public record Donors(
        List<String> include, List<String> exclude, Map<String, String> where, String neighbours) {

    /** Every untreated unit. */
    public static final Donors ALL = new Donors(List.of(), List.of(), Map.of(), "");

    /** Copies, so that the value cannot change. */
    public Donors {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        where = Map.copyOf(where);
    }
}

package nl.wijkspil.evaluation.specification;

import java.util.List;
import java.util.Map;

/**
 * Which column of the data plays which role. A role may name one column or several.
 *
 * @param roles role to column names, in the specification's order
 */
public record Columns(Map<String, List<String>> roles) {

    /** The one column of a role; empty when the role is not given. */
    public String one(String role) {
        var names = roles.getOrDefault(role, List.of());
        return names.isEmpty() ? "" : names.getFirst();
    }

    /** All columns of a role, possibly none. */
    public List<String> all(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Whether the role is given. */
    public boolean has(String role) {
        return !all(role).isEmpty();
    }
}

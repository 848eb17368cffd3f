package nl.wijkspil.platform.access;

import java.util.Set;

/**
 * For whom the current work is done: the person, the organisation the person now works for, and the
 * roles held there. Every database transaction is opened with it.
 *
 * @param person who acts
 * @param organisation for which organisation
 * @param roles the person's running roles in that organisation; never empty for a request
 */
public record Tenant(Person person, Organisation organisation, Set<Role> roles) {

    /** Copies the roles. */
    public Tenant {
        roles = Set.copyOf(roles);
    }

    /** {@return whether the person holds at least one of these roles here} */
    public boolean hasAny(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the organisation is of this kind} */
    public boolean is(OrganisationKind kind) {
        return organisation.kind() == kind;
    }
}

package nl.wijkspil.platform.access;

import java.util.UUID;

/**
 * A party in the system. Its id is the tenant id: every row of its data carries it.
 *
 * @param id tenant id
 * @param kind what it is
 * @param name public name
 * @param fictional belongs to the fictional portfolio
 */
public record Organisation(Id id, OrganisationKind kind, String name, boolean fictional) {

    /** The identity of an organisation. */
    public record Id(UUID value) {}
}

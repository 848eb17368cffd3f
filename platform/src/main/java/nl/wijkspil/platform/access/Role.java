package nl.wijkspil.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a person does in one organisation. A person may hold several, in several organisations. */
public enum Role {
    /** Runs the enterprise from day to day. */
    COORDINATOR(OrganisationKind.ENTERPRISE),
    /** Sits on the enterprise's board. */
    BOARD(OrganisationKind.ENTERPRISE),
    /** Keeps the enterprise's money. */
    TREASURER(OrganisationKind.ENTERPRISE),
    /** Helps out. */
    VOLUNTEER(OrganisationKind.ENTERPRISE),
    /** Keeps the fund's portfolio. */
    PROGRAMME_MANAGER(OrganisationKind.FUND),
    /** Administers the fund's loans. */
    CREDIT_ADMINISTRATOR(OrganisationKind.FUND),
    /** Thinks along with enterprises on behalf of the fund. */
    ADVISER(OrganisationKind.FUND),
    /** Advises on applications. */
    COMMITTEE_MEMBER(OrganisationKind.FUND),
    /** Studies whether it works. */
    EVALUATOR(OrganisationKind.EVALUATOR),
    /** Keeps directory, support desk and the list of organisations. */
    SUPPORT(OrganisationKind.NETWORK),
    /** Reads what is agreed, nothing else. */
    PARTNER(OrganisationKind.PARTNER);

    private final OrganisationKind kind;

    Role(OrganisationKind kind) {
        this.kind = kind;
    }

    /** {@return the kind of organisation that can give this role} */
    public OrganisationKind kind() {
        return kind;
    }

    /** {@return the roles that an organisation of this kind can give, in order} */
    public static Set<Role> of(OrganisationKind kind) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> role.kind == kind).forEach(roles::add);
        return roles;
    }

    /** {@return the roles that may let people in to their organisation and end a role} */
    public static Set<Role> keepers() {
        return EnumSet.of(COORDINATOR, BOARD, PROGRAMME_MANAGER, EVALUATOR, SUPPORT, PARTNER);
    }
}

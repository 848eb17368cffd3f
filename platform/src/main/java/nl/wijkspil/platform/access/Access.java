package nl.wijkspil.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People and the organisations they work for. The door of this module for people and roles. */
public interface Access {

    /** {@return the person with this e-mail address; case does not matter} */
    Optional<Person> person(String email);

    /**
     * {@return for each organisation where the person holds a running role: the tenant to work as,
     * by name of the organisation}
     */
    List<Tenant> tenantsOf(Person person);

    /** {@return all organisations of this kind, by name} */
    List<Organisation> organisations(OrganisationKind kind);

    /** {@return the organisation, or nothing if there is none with this id} */
    Optional<Organisation> organisation(Organisation.Id id);

    /** {@return who holds which running roles in the current organisation, by name} */
    List<Colleague> colleagues();

    /**
     * Registers an organisation with its first keeper. Only the network's support, or anybody when
     * there is no organisation yet.
     *
     * @return the tenant of the first keeper
     */
    Tenant register(NewOrganisation organisation);

    /**
     * Lets a person in to the current organisation with a role; makes the account if there is none.
     *
     * @throws NotAllowedException if the current person may not, or the organisation's kind cannot
     *     give the role
     */
    Person letIn(String email, String name, Role role);

    /** Ends a role in the current organisation, unless it is its last keeper. */
    EndedRole end(Person.Id person, Role role);

    /**
     * Changes the name of the current organisation. Addresses of its public pages stay.
     *
     * @param name 1 to 200 characters
     * @throws NotAllowedException if the current person may not
     */
    void rename(String name);

    /** Changes the name and language of the current person. */
    void change(String name, String language);

    /**
     * An organisation to register.
     *
     * @param kind what it is
     * @param name public name
     * @param keeperEmail the first person's address
     * @param keeperName the first person's name
     * @param keeperRole the first person's role
     * @param fictional belongs to the fictional portfolio
     */
    record NewOrganisation(
            OrganisationKind kind,
            String name,
            String keeperEmail,
            String keeperName,
            Role keeperRole,
            boolean fictional) {}

    /** Somebody of the current organisation with the roles held there. */
    record Colleague(Person person, Set<Role> roles) {}

    /** How ending a role went. */
    enum EndedRole {
        /** The role has ended today. */
        ENDED,
        /** Refused: nobody would be left to let people in. */
        LAST_KEEPER,
        /** The person did not hold this role. */
        NOT_HELD
    }
}

package nl.wijkspil.platform.books.files;

import java.util.Set;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;

/** Who may do what with the books. */
public final class Rights {

    /** Look at the own books. */
    public static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.BOARD, Role.TREASURER);

    /** Bring in, place and confirm. */
    public static final Set<Role> KEEPERS = Set.of(Role.TREASURER, Role.BOARD);

    /** Look at what enterprises share. */
    public static final Set<Role> LOOKERS =
            Set.of(Role.PROGRAMME_MANAGER, Role.CREDIT_ADMINISTRATOR, Role.ADVISER, Role.EVALUATOR);

    private Rights() {}

    /** {@return the tenant, who may read the own books} */
    public static Tenant reader() {
        return one(READERS);
    }

    /** {@return the tenant, who may change the own books} */
    public static Tenant keeper() {
        return one(KEEPERS);
    }

    private static Tenant one(Set<Role> roles) {
        var tenant = CurrentTenant.get();
        if (!tenant.is(OrganisationKind.ENTERPRISE)
                || tenant.roles().stream().noneMatch(roles::contains)) {
            throw new NotAllowedException("one of " + roles + " of an enterprise");
        }
        return tenant;
    }
}

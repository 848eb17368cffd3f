package nl.wijkspil.platform.indicators.figures;

import java.util.Set;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;

/** Who may do what with figures; the rights table and the deeds use the same sets. */
public final class Rights {

    /** Records figures of the own enterprise and hands them in. */
    public static final Set<Role> RECORDERS = Set.of(Role.COORDINATOR, Role.BOARD, Role.TREASURER);

    /** Approves or returns figures of enterprises that share them. */
    public static final Set<Role> APPROVERS = Set.of(Role.EVALUATOR, Role.PROGRAMME_MANAGER);

    /** Agrees on sharing and sees who looked. */
    public static final Set<Role> SHARERS = Set.of(Role.COORDINATOR, Role.BOARD);

    private Rights() {}

    /** {@return whether this tenant may record figures of the own enterprise} */
    public static boolean mayRecord(Tenant tenant) {
        return tenant.is(OrganisationKind.ENTERPRISE)
                && tenant.roles().stream().anyMatch(RECORDERS::contains);
    }

    /** {@return the tenant, who may record figures} */
    public static Tenant recorder() {
        var tenant = CurrentTenant.get();
        if (!mayRecord(tenant)) {
            throw new NotAllowedException("coordinator, board or treasurer record figures");
        }
        return tenant;
    }

    /** {@return the tenant, who may decide on figures of this owner as far as the roles go} */
    public static Tenant approver(Organisation.Id owner) {
        var tenant = CurrentTenant.get();
        if (tenant.organisation().id().equals(owner)
                || tenant.roles().stream().noneMatch(APPROVERS::contains)) {
            throw new NotAllowedException("evaluator or programme manager of another organisation");
        }
        return tenant;
    }
}

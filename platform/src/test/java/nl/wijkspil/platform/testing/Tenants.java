package nl.wijkspil.platform.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.boot.test.context.TestComponent;

/** Registers organisations and people the way the product does, for tests that need some. */
@TestComponent
public class Tenants {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Access access;

    Tenants(Access access) {
        this.access = access;
    }

    /** {@return the support of the network; the first call registers it} */
    public Tenant network() {
        return CurrentTenant.call(
                null,
                () ->
                        access.organisations(OrganisationKind.NETWORK).stream()
                                .findFirst()
                                .flatMap(o -> access.person("support@netwerk.example"))
                                .map(p -> access.tenantsOf(p).getFirst())
                                .orElseGet(() ->
                                        access.register(
                                                new Access.NewOrganisation(
                                                        OrganisationKind.NETWORK,
                                                        "Testnetwerk",
                                                        "support@netwerk.example",
                                                        "Sanne Steun",
                                                        Role.SUPPORT,
                                                        true))));
    }

    /** {@return the first keeper of a new organisation} */
    public Tenant organisation(Role role, String name) {
        var number = NUMBER.incrementAndGet();
        return CurrentTenant.call(
                network(),
                () ->
                        access.register(
                                new Access.NewOrganisation(
                                        role.kind(),
                                        name,
                                        "persoon" + number + "@test.example",
                                        "Persoon " + number,
                                        role,
                                        true)));
    }

    /** {@return a new person with this role in the keeper's organisation} */
    public Tenant colleague(Tenant keeper, Role role) {
        var number = NUMBER.incrementAndGet();
        var person =
                CurrentTenant.call(
                        keeper,
                        () ->
                                access.letIn(
                                        "persoon" + number + "@test.example",
                                        "Persoon " + number,
                                        role));
        return new Tenant(person, keeper.organisation(), Set.of(role));
    }
}

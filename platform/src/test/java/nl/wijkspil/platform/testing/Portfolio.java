package nl.wijkspil.platform.testing;

import java.util.Map;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.portfolio.LoadFictionalPortfolio;
import org.springframework.boot.test.context.TestComponent;

/** The fictional portfolio in the test's database, loaded once. */
@TestComponent
public class Portfolio {

    private final LoadFictionalPortfolio load;
    private final Tenants tenants;
    private Map<String, Tenant> keepers = Map.of();

    Portfolio(LoadFictionalPortfolio load, Tenants tenants) {
        this.load = load;
        this.tenants = tenants;
    }

    /** {@return the first person of each fictional organisation, by its id} */
    public synchronized Map<String, Tenant> keepers() {
        if (keepers.isEmpty()) {
            keepers = CurrentTenant.call(tenants.network(), load::load);
        }
        return keepers;
    }

    /** {@return the first person of this fictional organisation} */
    public Tenant keeper(String organisation) {
        var keeper = keepers().get(organisation);
        if (keeper == null) {
            throw new IllegalArgumentException("no fictional organisation " + organisation);
        }
        return keeper;
    }
}

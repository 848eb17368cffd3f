package nl.wijkspil.platform.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.fiction.FictionalPerson;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the whole fictional portfolio in one transaction: all of it, or nothing. */
@Component
public class LoadFictionalPortfolio {

    private static final Map<String, String> OTHERS =
            Map.of(
                    "fonds", "Fonds Voorbeeld",
                    "bureau", "Bureau Voorbeeld",
                    "netwerk", "Netwerk Voorbeeld",
                    "gemeente", "Gemeente Voorbeeld");

    private final Access access;
    private final FictionalAreas areas;
    private final FictionalProfiles profiles;
    private final FictionalFigures figures;
    private final FictionalStudy study;
    private final FictionalRound round;
    private final FictionalBooks books;
    private final FictionalLoans loans;

    LoadFictionalPortfolio(
            Access access,
            FictionalAreas areas,
            FictionalProfiles profiles,
            FictionalFigures figures,
            FictionalStudy study,
            FictionalRound round,
            FictionalBooks books,
            FictionalLoans loans) {
        this.access = access;
        this.areas = areas;
        this.profiles = profiles;
        this.figures = figures;
        this.study = study;
        this.round = round;
        this.books = books;
        this.loans = loans;
    }

    /**
     * Loads it. The first organisation of an empty database is the fictional network; in a database
     * that has a network already, the current tenant must be its support.
     *
     * @return whoever came first in each organisation, by its id in {@link FictionalPortfolio}
     */
    @Transactional
    public Map<String, Tenant> load() {
        var portfolio = FictionalPortfolio.load();
        var keepers = register(portfolio);
        areas.load(portfolio, keepers);
        for (var enterprise : portfolio.enterprises()) {
            CurrentTenant.run(keeper(keepers, enterprise.id()), () -> profiles.write(enterprise));
        }
        figures.record(portfolio, keepers);
        study.run(portfolio, keepers);
        round.open(portfolio, keepers);
        books.bring(portfolio, keepers);
        loans.lend(keepers);
        return keepers;
    }

    private Map<String, Tenant> register(FictionalPortfolio portfolio) {
        var keepers = new LinkedHashMap<String, Tenant>();
        var people = portfolio.people();
        var support =
                people.stream().filter(p -> p.role().equals("SUPPORT")).findFirst().orElseThrow();
        keepers.put(support.organisation(), organisation(portfolio, support));
        CurrentTenant.run(
                CurrentTenant.find().orElse(keepers.get(support.organisation())),
                () -> {
                    for (var person : people) {
                        keepers.computeIfAbsent(
                                person.organisation(), id -> organisation(portfolio, person));
                    }
                });
        for (var person : people) {
            var keeper = keeper(keepers, person.organisation());
            var role = Role.valueOf(person.role());
            if (!keeper.person().email().equals(person.email())) {
                CurrentTenant.run(keeper, () -> access.letIn(person.email(), person.name(), role));
            }
        }
        return keepers;
    }

    private Tenant organisation(FictionalPortfolio portfolio, FictionalPerson keeper) {
        var role = Role.valueOf(keeper.role());
        var name =
                portfolio.enterprises().stream()
                        .filter(e -> e.id().equals(keeper.organisation()))
                        .map(e -> e.name())
                        .findFirst()
                        .orElseGet(() -> OTHERS.getOrDefault(keeper.organisation(), "?"));
        return access.register(
                new Access.NewOrganisation(
                        role.kind(), name, keeper.email(), keeper.name(), role, true));
    }

    /** {@return the first person of an organisation as a tenant} */
    static Tenant keeper(Map<String, Tenant> keepers, String organisation) {
        var keeper = keepers.get(organisation);
        if (keeper == null) {
            throw new IllegalArgumentException(
                    "organisation (%s) has no keeper.%nMaybe one of %s."
                            .formatted(organisation, Set.copyOf(keepers.keySet())));
        }
        return keeper;
    }
}

package nl.wijkspil.platform.portfolio;

import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.books.Books;
import org.springframework.stereotype.Component;

/** Brings in three years of audit files of each fictional enterprise, as its treasurer. */
@Component
class FictionalBooks {

    private final Books books;

    FictionalBooks(Books books) {
        this.books = books;
    }

    void bring(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var nr = 0;
        for (var enterprise : portfolio.enterprises()) {
            var keeper = LoadFictionalPortfolio.keeper(keepers, enterprise.id());
            var treasurer =
                    new Tenant(keeper.person(), keeper.organisation(), Set.of(Role.TREASURER));
            for (var year = FictionalPortfolio.FIRST_YEAR;
                    year <= FictionalPortfolio.LAST_YEAR;
                    year++) {
                if (year < enterprise.founded().getYear()) {
                    continue;
                }
                var name = enterprise.id() + "-" + year + ".xaf";
                var bytes = FictionalAuditFile.write(enterprise, year, nr);
                var taken =
                        CurrentTenant.call(treasurer, () -> books.take(name, bytes).isPresent());
                if (!taken) {
                    throw new IllegalStateException(
                            "audit file (%s) was refused.%nMaybe it does not balance."
                                    .formatted(name));
                }
            }
            nr++;
        }
    }
}

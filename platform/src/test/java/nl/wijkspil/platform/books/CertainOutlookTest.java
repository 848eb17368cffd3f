package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.exchange.books.Scenario;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.books.files.ChangePlans;
import nl.wijkspil.platform.books.files.PlanEntry.Kind;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadPlans;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Income that was only asked for is shown apart: an outlook without it stands beside the first. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class CertainOutlookTest {

    private static final long GRANT = 1_000_000;

    @Autowired Portfolio portfolio;
    @Autowired Tenants tenants;
    @Autowired ReadBooks books;
    @Autowired ReadPlans plans;
    @Autowired ChangePlans changing;

    @Test
    void anUncertainGrantIsInTheOneAndNotInTheOther() {
        var keeper = Objects.requireNonNull(portfolio.keepers().get("dorpsloket-hoek"));
        CurrentTenant.run(
                tenants.colleague(keeper, Role.TREASURER),
                () -> {
                    var book = books.years().getFirst();
                    var before = plans.after(book.year());
                    write(book.year(), Kind.GRANT, "Aanvraag bij een fonds", false);
                    write(book.year(), Kind.OTHER_OUT, "Misschien een nieuwe kast", false);
                    var known = plans.after(book.year());
                    var all = income(Outlook.after(book, Scenario.AS_NOW, known.plans()));
                    var certain = Objects.requireNonNull(known.certain());
                    var sure = Outlook.after(book, Scenario.AS_NOW, certain);
                    assertThat(all - income(sure)).isEqualTo(GRANT);
                    assertThat(costs(sure))
                            .isEqualTo(
                                    costs(Outlook.after(book, Scenario.AS_NOW, before.plans()))
                                            + GRANT);
                    known.entries().stream()
                            .filter(entry -> !before.entries().contains(entry))
                            .forEach(entry -> changing.remove(entry.id()));
                    assertThat(plans.after(book.year()).certain()).isNull();
                });
    }

    private void write(int year, Kind kind, String label, boolean certain) {
        var saved =
                changing.save(
                        new ChangePlans.Typed(
                                null,
                                kind,
                                label,
                                GRANT,
                                Rhythm.ONCE,
                                LocalDate.of(year + 1, 2, 1),
                                null,
                                certain));
        assertThat(saved).isEqualTo(ChangePlans.Result.SAVED);
    }

    private static long income(Outlook outlook) {
        return outlook.years().getFirst().amounts().getOrDefault(FigureGroup.SUBSIDY, 0L);
    }

    private static long costs(Outlook outlook) {
        return outlook.years().getFirst().costs();
    }
}

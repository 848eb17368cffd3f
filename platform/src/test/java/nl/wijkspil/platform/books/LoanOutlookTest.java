package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.Scenario;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadPlans;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The fund's loan in the outlook of who borrows. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class LoanOutlookTest {

    @Autowired Portfolio portfolio;
    @Autowired ReadBooks books;
    @Autowired ReadPlans plans;
    @Autowired Loans loans;

    @Test
    void instalmentsOfEachYearAreThoseOfTheLoansOwnSchedule() {
        var borrowers = 0;
        var paying = 0;
        for (var keeper : portfolio.keepers().values()) {
            if (!keeper.is(OrganisationKind.ENTERPRISE)) {
                continue;
            }
            var asked = CurrentTenant.call(keeper, this::checked);
            borrowers += asked < 0 ? 0 : 1;
            paying += asked > 0 ? 1 : 0;
        }
        assertThat(borrowers).isPositive();
        assertThat(paying).isPositive();
    }

    /** The cents asked in three years, or -1 without a loan or books. */
    private long checked() {
        var years = books.years();
        if (years.isEmpty() || loans.own().isEmpty()) {
            return -1;
        }
        var book = years.getFirst();
        var known = plans.after(book.year());
        if (known.source() != ReadPlans.Source.LOANS) {
            return -1;
        }
        var all = 0L;
        for (var year : Outlook.after(book, Scenario.AS_NOW, known.plans()).years()) {
            var asked = 0L;
            for (var loan : loans.own()) {
                var state = loan.on(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                for (var row : state.orElseThrow().plan().rows()) {
                    if (row.row().pay().getYear() == year.year() && !row.missed()) {
                        asked += row.asked().cents();
                    }
                }
            }
            assertThat(year.service()).as("%d", year.year()).isEqualTo(asked);
            all += asked;
        }
        return all;
    }
}

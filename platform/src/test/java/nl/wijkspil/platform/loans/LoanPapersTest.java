package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.domain.EarlySaving;
import nl.wijkspil.platform.loans.domain.YearStatement;
import nl.wijkspil.platform.loans.papers.LoanPapers;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is printed of a loan, and the numbers in it. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoanPapersTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 2);

    @Autowired Tenants tenants;
    @Autowired Loans loans;
    @Autowired LoanDeeds deeds;
    @Autowired LoanPapers papers;

    private Loan loan() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        return CurrentTenant.call(
                parties.two(),
                () -> {
                    deeds.book(
                                    id,
                                    new LoanEvent.Received(
                                            LocalDate.of(2025, 2, 3), Money.parse("460.41"), ""),
                                    1)
                            .orThrow();
                    return loans.find(id).orElseThrow();
                });
    }

    @Test
    void everyPaperIsAccessibleByItsStandardInBothLanguages() throws Exception {
        var loan = loan();
        var day = LocalDate.of(2026, 2, 10);
        for (var language : List.of(Locale.of("nl", "NL"), Locale.UK)) {
            assertThat(PdfUa.faults(papers.annex(loan, day, language))).isEmpty();
            var letter = papers.letter(loan, day, day.plusDays(14), language).orElseThrow();
            assertThat(PdfUa.faults(letter)).isEmpty();
            assertThat(PdfUa.faults(papers.year(loan, 2025, day, language).orElseThrow()))
                    .isEmpty();
            assertThat(PdfUa.faults(papers.audit(loan, 2025, day, language).orElseThrow()))
                    .isEmpty();
            assertThat(papers.audit(loan, 2026, day, language)).isEmpty();
        }
    }

    @Test
    void aYearAddsUp() {
        var year = YearStatement.of(loan(), 2025, LocalDate.of(2026, 2, 10)).orElseThrow();
        assertThat(year.opening()).isEqualTo(Money.ZERO);
        assertThat(year.drawn()).isEqualTo(Money.ofEuro(25_000));
        assertThat(year.repaid()).isEqualTo(Money.parse("377.08"));
        assertThat(year.interestPaid()).isEqualTo(Money.parse("83.33"));
        assertThat(
                        year.opening()
                                .plus(year.drawn())
                                .plus(year.capitalised())
                                .minus(year.repaid())
                                .minus(year.given())
                                .minus(year.writtenOff()))
                .isEqualTo(year.closing());
    }

    @Test
    void aEuroRepaidEarlySavesInterestAndMoreWhenTheLoanEndsSooner() {
        var saving =
                EarlySaving.of(loan(), Money.ofEuro(1_000), LocalDate.of(2025, 2, 10))
                        .orElseThrow();
        assertThat(saving.shorter()).isGreaterThan(saving.lower());
        assertThat(saving.lower()).isGreaterThan(Money.ofEuro(50));
        assertThat(saving.termsFewer()).isBetween(2, 3);
        assertThat(saving.centsPerEuro()).isBetween(10L, 30L);
        assertThat(EarlySaving.of(loan(), Money.ofEuro(26_000), LocalDate.of(2025, 2, 10)))
                .isEmpty();
    }
}

package nl.wijkspil.platform.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.portfolio.PortfolioLoan;
import nl.wijkspil.lending.portfolio.PortfolioRisk;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The loans of the fictional fund, as they came in through the doors. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class FictionalLoansTest {

    @Autowired Portfolio portfolio;
    @Autowired Loans loans;
    @Autowired LoanBank bank;

    @Test
    void theFundHasLoansOfSeveralKindsWithEverythingThatCanHappen() {
        CurrentTenant.run(
                portfolio.keeper("fonds"),
                () -> {
                    var all = loans.all();
                    var today = LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
                    var kinds =
                            all.stream()
                                    .flatMap(loan -> loan.effective().stream())
                                    .map(Object::getClass)
                                    .collect(java.util.stream.Collectors.toSet());
                    assertThat(kinds)
                            .containsAll(
                                    Set.of(
                                            LoanEvent.Drawn.class,
                                            LoanEvent.Received.class,
                                            LoanEvent.FigureReported.class,
                                            LoanEvent.HolidayGranted.class,
                                            LoanEvent.Rescheduled.class,
                                            LoanEvent.ConvertedToGift.class,
                                            LoanEvent.WrittenOff.class,
                                            LoanEvent.Recovered.class));
                    var running =
                            all.stream()
                                    .flatMap(loan ->
                                            loan
                                                    .on(today)
                                                    .map(s -> PortfolioLoan.of(loan.reference(), s))
                                                    .stream())
                                    .toList();
                    assertThat(running).hasSize(12);
                    var risk = PortfolioRisk.of(running);
                    assertThat(risk.atRisk(30).loans()).isEqualTo(2);
                    assertThat(risk.atRiskWithRestructured(30).loans()).isGreaterThan(2);
                    assertThat(risk.writtenOff().loans()).isEqualTo(1);
                    assertThat(loans.waiting()).hasSize(1);
                    assertThat(bank.open()).hasSize(1);
                });
    }

    @Test
    void theBorrowerSeesItsOwn() {
        CurrentTenant.run(
                portfolio.keeper("de-brink"),
                () -> assertThat(loans.own()).extracting(Loan::purpose).hasSize(1));
    }
}

package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.days.CloseDay;
import nl.wijkspil.platform.loans.domain.ClosedLoan;
import nl.wijkspil.platform.loans.storage.DayRows;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The end of a day. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoanDayTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    @Autowired Tenants tenants;
    @Autowired Loans loans;
    @Autowired LoanDeeds deeds;
    @Autowired CloseDay closing;
    @Autowired DayRows days;

    private List<ClosedLoan> kept(LoanFixtures.Parties parties) {
        return CurrentTenant.call(parties.one(), () -> days.kept(DAY));
    }

    @Test
    void aDayIsClosedOnceAndAgainOnlyForWhatChanged() {
        var parties = LoanFixtures.parties(tenants, deeds);
        var id = LoanFixtures.drawn(parties, deeds, loans, START);
        var other = LoanFixtures.drawn(parties, deeds, loans, START);
        closing.close(DAY);
        var first = kept(parties);
        assertThat(first).hasSize(2);
        var state =
                CurrentTenant.call(
                        parties.one(), () -> loans.find(id).orElseThrow().on(DAY).orElseThrow());
        assertThat(first)
                .filteredOn(closed -> closed.loan().equals(id.value()))
                .singleElement()
                .isEqualTo(
                        new ClosedLoan(
                                id.value(),
                                1,
                                state.outstandingPrincipal().cents(),
                                state.accruedInterest().cents(),
                                46_041,
                                18,
                                false,
                                state.calculationVersion()));

        assertThat(closing.close(DAY).reckoned()).as("nothing is open any more").isZero();
        assertThat(kept(parties)).isEqualTo(first);

        CurrentTenant.run(
                parties.two(),
                () ->
                        deeds.book(
                                        id,
                                        new LoanEvent.Received(
                                                LocalDate.of(2026, 2, 2),
                                                Money.parse("460.41"),
                                                "later bekend"),
                                        1)
                                .orThrow());
        assertThat(closing.close(DAY)).isEqualTo(new CloseDay.Closed(1, 1, 0));
        assertThat(kept(parties))
                .as("only the loan that got an event, though its day lies before")
                .filteredOn(closed -> closed.loan().equals(id.value()))
                .singleElement()
                .satisfies(closed -> {
                    assertThat(closed.overdue()).isZero();
                    assertThat(closed.daysLate()).isZero();
                    assertThat(closed.lastNumber()).isEqualTo(2);
                });
        assertThat(kept(parties))
                .filteredOn(closed -> closed.loan().equals(other.value()))
                .isEqualTo(first.stream().filter(c -> c.loan().equals(other.value())).toList());
    }
}

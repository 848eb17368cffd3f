package nl.wijkspil.lending.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.Schedule;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final TermLoan LOAN =
            TermLoan.builder(Repayment.LINEAR, Money.ofEuro(12_000), Rate.ofPercent("6"), START, 12)
                    .build();
    private static final ServicingTerms LATE_8 =
            new ServicingTerms(AllocationOrder.BY_KIND, Rate.ofPercent("8"), 0);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LoanEvent received(String date, String amount) {
        return new LoanEvent.Received(day(date), Money.parse(amount), "ref");
    }

    private static LoanState at(String date, LoanEvent... events) {
        return LoanLedger.state(
                LOAN, ServicingTerms.PLAIN, EventLog.EMPTY.append(events), day(date));
    }

    @Test
    void beforeAnythingHappens() {
        LoanState state = at("2025-12-31");
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ZERO);
        assertThat(state.principal().drawn()).isEqualTo(Money.ZERO);
        assertThat(state.calculationVersion()).isEqualTo("1");
        assertThat(at("2026-01-01").outstandingPrincipal()).isEqualTo(Money.ofEuro(12_000));
    }

    @Test
    void aPaidTermAndARunningOne() {
        // First term: 60.00 interest and 1,000.00 principal.
        LoanState state = at("2026-02-16", received("2026-02-01", "1060.00"));
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ofEuro(11_000));
        assertThat(state.overdue()).isEqualTo(Money.ZERO);
        assertThat(state.daysPastDue()).isZero();
        // Half of thirty days in equal months: 11,000 x 0.5% x 15/30.
        assertThat(state.accruedInterest()).isEqualTo(Money.parse("27.50"));
    }

    @Test
    void aLateTermIsCountedFromItsPayDate() {
        LoanState state = at("2026-03-03");
        assertThat(state.daysPastDue()).isEqualTo(30);
        assertThat(state.overdue(Kind.INTEREST)).isEqualTo(Money.parse("115.00"));
        assertThat(state.overdue(Kind.PRINCIPAL)).isEqualTo(Money.ofEuro(2_000));
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ofEuro(12_000));
    }

    @Test
    void aReceiptPaysCostsThenInterestThenPrincipal() {
        LoanState state =
                at(
                        "2026-03-03",
                        new LoanEvent.FeeCharged(day("2026-02-15"), Money.ofEuro(25), "aanmaning"),
                        received("2026-03-02", "200.00"));
        assertThat(state.paid(Kind.FEE)).isEqualTo(Money.ofEuro(25));
        assertThat(state.paid(Kind.INTEREST)).isEqualTo(Money.parse("115.00"));
        assertThat(state.paid(Kind.PRINCIPAL)).isEqualTo(Money.ofEuro(60));
        ServicingTerms byInstalment =
                new ServicingTerms(AllocationOrder.BY_INSTALMENT, Rate.ZERO, 0);
        LoanState other =
                LoanLedger.state(
                        LOAN,
                        byInstalment,
                        EventLog.EMPTY.append(received("2026-03-02", "1070.00")),
                        day("2026-03-03"));
        assertThat(other.paid(Kind.PRINCIPAL)).isEqualTo(Money.ofEuro(1_000));
        assertThat(other.paid(Kind.INTEREST)).isEqualTo(Money.parse("70.00"));
    }

    @Test
    void moneyThatComesEarlyWaits() {
        LoanState before = at("2026-01-20", received("2026-01-15", "1500.00"));
        assertThat(before.credit()).isEqualTo(Money.ofEuro(1_500));
        assertThat(before.outstandingPrincipal()).isEqualTo(Money.ofEuro(12_000));
        LoanState after = at("2026-02-01", received("2026-01-15", "1500.00"));
        assertThat(after.credit()).isEqualTo(Money.ofEuro(440));
        assertThat(after.outstandingPrincipal()).isEqualTo(Money.ofEuro(11_000));
    }

    @Test
    void defaultInterestIsSimpleOnTheLateInstalment() {
        // 1,060.00 for 40 days at 8% over 365 days is 9.2932.
        EventLog log = EventLog.EMPTY.append(received("2026-03-13", "1175.00"));
        LoanState before = LoanLedger.state(LOAN, LATE_8, EventLog.EMPTY, day("2026-02-28"));
        assertThat(before.defaultInterestRunning()).isEqualTo(Money.parse("6.27"));
        LoanState state = LoanLedger.state(LOAN, LATE_8, log, day("2026-03-13"));
        assertThat(state.paid(Kind.DEFAULT_INTEREST)).isEqualTo(Money.parse("12.06"));
        // The second term was 12 days late: 1,055.00 x 8% x 12/365 = 2.77; together with 9.29.
        ServicingTerms patient =
                new ServicingTerms(AllocationOrder.BY_KIND, Rate.ofPercent("8"), 60);
        assertThat(
                        LoanLedger.state(LOAN, patient, log, day("2026-03-13"))
                                .paid(Kind.DEFAULT_INTEREST))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aReversedReceiptReopensItsTerm() {
        EventLog log =
                EventLog.EMPTY
                        .append(received("2026-02-01", "1060.00"))
                        .append(
                                day("2026-02-05"),
                                new LoanEvent.Reversed(day("2026-02-05"), 1, "storno"));
        LoanState state = LoanLedger.state(LOAN, ServicingTerms.PLAIN, log, day("2026-02-10"));
        assertThat(state.daysPastDue()).isEqualTo(9);
        assertThat(state.overdue()).isEqualTo(Money.parse("1060.00"));
        // As it was known on 4 February, the term was paid.
        LoanState then =
                LoanLedger.state(
                        LOAN, ServicingTerms.PLAIN, log, day("2026-02-10"), day("2026-02-04"));
        assertThat(then.daysPastDue()).isZero();
        EventLog again =
                log.append(
                        day("2026-02-06"),
                        new LoanEvent.Reversed(day("2026-02-06"), 2, "toch goed"));
        assertThat(
                        LoanLedger.state(LOAN, ServicingTerms.PLAIN, again, day("2026-02-10"))
                                .daysPastDue())
                .isZero();
    }

    @Test
    void theLogRefusesWhatCannotBe() {
        assertThatThrownBy(() ->
                        EventLog.EMPTY.append(START, new LoanEvent.Reversed(START, 1, "zichzelf")))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new LoanEvent.Drawn(START, Money.ofCents(-1)))
                .hasMessageContaining("drawdown (-0.01)");
    }

    @Test
    void theSettlementQuoteOfTheExample() {
        TermLoan loan =
                TermLoan.builder(
                                Repayment.LINEAR,
                                Money.ofEuro(18_000),
                                Rate.ofPercent("4.25"),
                                day("2026-04-01"),
                                36)
                        .dayCount(DayCount.ACT_365F)
                        .build();
        EventLog log = EventLog.EMPTY;
        Schedule schedule = Schedule.of(loan);
        for (int i = 0; i < 17; i++) {
            log =
                    log.append(
                            new LoanEvent.Received(
                                    schedule.row(i).pay(), schedule.row(i).payment(), ""));
        }
        LoanState state = LoanLedger.state(loan, ServicingTerms.PLAIN, log, day("2027-09-20"));
        SettlementQuote quote = SettlementQuote.of(state, Money.ofEuro(10));
        assertThat(quote.principal()).isEqualTo(Money.ofEuro(9_500));
        assertThat(quote.accruedInterest()).isEqualTo(Money.parse("21.02"));
        assertThat(quote.total()).isEqualTo(Money.parse("9531.02"));
        // Settling on that day asks the same interest.
        EventLog settled = log.append(new LoanEvent.Settled(day("2027-09-20"), Money.ZERO));
        LoanState after = LoanLedger.state(loan, ServicingTerms.PLAIN, settled, day("2027-09-20"));
        assertThat(after.outstandingPrincipal()).isEqualTo(Money.ZERO);
        assertThat(after.plan().rows().getLast().row().interest()).isEqualTo(Money.parse("21.02"));
    }

    @Test
    void anEarlyRepaymentInTheFirstTermKeepsTheOldInstalmentForThatTerm() {
        TermLoan loan = LOAN.toBuilder().repayment(Repayment.ANNUITY).build();
        LoanEvent early =
                new LoanEvent.EarlyRepaid(
                        day("2026-01-16"),
                        Money.ofEuro(3_000),
                        EarlyRepaymentMode.LOWER_INSTALMENT,
                        Money.ZERO);
        LoanState state =
                LoanLedger.state(
                        loan,
                        ServicingTerms.PLAIN,
                        EventLog.EMPTY.append(early),
                        day("2026-01-31"));
        Money level = Schedule.of(loan).level();
        assertThat(state.plan().rows().get(0).asked()).isEqualTo(level);
        assertThat(state.plan().rows().get(1).asked()).isLessThan(level);
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ofEuro(9_000));
        // 12,000 for 15 days and 9,000 for 15 of 30.
        assertThat(state.plan().rows().get(0).row().interest()).isEqualTo(Money.parse("52.50"));
    }

    @Test
    void tranchesRaiseTheDebtOnTheirDay() {
        LoanState state =
                at(
                        "2026-03-10",
                        new LoanEvent.Drawn(START, Money.ofEuro(4_000)),
                        new LoanEvent.Drawn(day("2026-03-05"), Money.ofEuro(8_000)));
        assertThat(state.principal().drawn()).isEqualTo(Money.ofEuro(12_000));
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ofEuro(12_000));
        assertThat(state.plan().rows().getLast().row().closing()).isEqualTo(Money.ZERO);
    }

    @Test
    void deferredInterestIsOpenUntilItIsPaid() {
        TermLoan loan = LOAN.toBuilder().grace(4, TermMode.DEFER).build();
        LoanState state =
                LoanLedger.state(loan, ServicingTerms.PLAIN, EventLog.EMPTY, day("2026-05-01"));
        assertThat(state.deferredInterest()).isEqualTo(Money.ofEuro(240));
        LoanState later =
                LoanLedger.state(loan, ServicingTerms.PLAIN, EventLog.EMPTY, day("2026-06-01"));
        assertThat(later.deferredInterest()).isEqualTo(Money.ofEuro(210));
    }

    @Test
    void aWriteOffStopsInterestAndARecoveryCounts() {
        LoanState state =
                at(
                        "2027-01-01",
                        received("2026-02-01", "1060.00"),
                        new LoanEvent.WrittenOff(
                                day("2026-02-01"), Money.ofEuro(9_000), "faillissement"),
                        new LoanEvent.Recovered(day("2026-09-01"), Money.ofEuro(2_500), "curator"));
        PrincipalAccount p = state.principal();
        assertThat(p.writtenOff()).isEqualTo(Money.ofEuro(9_000));
        assertThat(p.recovered()).isEqualTo(Money.ofEuro(2_000));
        assertThat(p.recoveredOfWrittenOff()).isEqualTo(Money.ofEuro(500));
        assertThat(p.outstanding()).isEqualTo(Money.ZERO);
        assertThat(state.accruedInterest()).isEqualTo(Money.ZERO);
    }
}

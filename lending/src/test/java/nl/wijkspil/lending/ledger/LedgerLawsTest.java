package nl.wijkspil.lending.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.RandomLoans;
import nl.wijkspil.lending.schedule.TermChange;
import org.junit.jupiter.api.Test;

class LedgerLawsTest {

    @Test
    void principalIsNeverLostAndRecomputingIsIdentical() {
        SplittableRandom random = new SplittableRandom(2_026);
        for (int i = 0; i < 1_500; i++) {
            TermLoan loan = RandomLoans.any(random);
            EventLog log = history(random, loan);
            ServicingTerms terms =
                    new ServicingTerms(
                            random.nextBoolean()
                                    ? AllocationOrder.BY_KIND
                                    : AllocationOrder.BY_INSTALMENT,
                            new Rate(random.nextInt(0, 10), 0),
                            random.nextInt(30));
            for (int k = 0; k < 4; k++) {
                LocalDate date = loan.start().plusDays(random.nextInt(0, 2_500));
                LoanState state = LoanLedger.state(loan, terms, log, date);
                PrincipalAccount p = state.principal();
                Money left =
                        p.drawn()
                                .plus(p.capitalised())
                                .minus(p.repaid())
                                .minus(p.forgiven())
                                .minus(p.converted())
                                .minus(p.writtenOff())
                                .minus(p.recovered());
                assertThat(left).isEqualTo(p.outstanding());
                assertThat(p.capitalised())
                        .as("%s %s %s", loan, log, date)
                        .isEqualTo(added(state, date));
                assertThat(p.outstanding().isNegative()).isFalse();
                assertThat(state.overdue().isNegative()).isFalse();
                assertThat(state.credit().isNegative()).isFalse();
                assertThat(state.accruedInterest().isNegative()).isFalse();
                assertThat(state.deferredInterest().isNegative()).isFalse();
                assertThat(state.daysPastDue()).isNotNegative();
                for (Charge charge : state.charges()) {
                    assertThat(charge.open().isNegative()).isFalse();
                }
                assertThat(LoanLedger.state(loan, terms, log, date)).isEqualTo(state);
            }
        }
    }

    /** Interest added to the principal up to a date, counted from the rows in another way. */
    private static Money added(LoanState state, LocalDate date) {
        Money added = Money.ZERO;
        Money before = Money.ZERO;
        boolean first = true;
        for (PlanRow planned : state.plan().rows()) {
            if (!first) {
                // A rescheduling adds between two rows.
                Money step = planned.row().opening().minus(before);
                boolean begun = !planned.row().from().isAfter(date);
                added = begun ? added.plus(step) : added;
            }
            first = false;
            before = planned.left();
            if (!planned.row().due().isAfter(date)) {
                // What the row moved beside its instalment and its events is interest.
                Money moved = planned.row().closing().minus(planned.row().opening());
                for (TermChange change : planned.changes()) {
                    moved = moved.minus(change.effect());
                }
                added = added.plus(moved).plus(planned.principalAsked());
            }
            if (planned.row().due().isAfter(date)) {
                break;
            }
        }
        return added;
    }

    @Test
    void moneyInIsAllocatedToTheCent() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            TermLoan loan = RandomLoans.any(random);
            EventLog log = history(random, loan);
            LocalDate date = loan.start().plusDays(2_000);
            LoanState state = LoanLedger.state(loan, ServicingTerms.PLAIN, log, date);
            Money received = Money.ZERO;
            for (LoanEvent event : log.effective(date, LocalDate.MAX)) {
                if (event instanceof LoanEvent.Received r) {
                    received = received.plus(r.amount());
                }
            }
            Money paid = state.credit();
            for (Charge charge : state.charges()) {
                paid = paid.plus(charge.paid());
            }
            assertThat(paid).isEqualTo(received);
        }
    }

    private static EventLog history(SplittableRandom random, TermLoan loan) {
        List<LoanEvent> events = new ArrayList<>();
        int count = random.nextInt(0, 14);
        for (int i = 0; i < count; i++) {
            LocalDate date = loan.start().plusDays(random.nextInt(1, 2_000));
            Money some = Money.ofCents(random.nextLong(1, loan.principal().cents() / 3 + 2));
            events.add(
                    switch (random.nextInt(12)) {
                        case 0 ->
                                new LoanEvent.EarlyRepaid(
                                        date,
                                        some,
                                        random.nextBoolean()
                                                ? EarlyRepaymentMode.LOWER_INSTALMENT
                                                : EarlyRepaymentMode.SHORTER_TERM,
                                        Money.ZERO);
                        case 1 -> new LoanEvent.Forgiven(date, some, "mijlpaal");
                        case 2 ->
                                new LoanEvent.ConvertedToGift(
                                        date, new Rate(random.nextInt(1, 100), 0), "besluit");
                        case 3 ->
                                new LoanEvent.HolidayGranted(
                                        date,
                                        date.plusDays(random.nextInt(60)),
                                        random.nextInt(1, 7),
                                        random.nextBoolean() ? TermMode.CAPITALISE : TermMode.DEFER,
                                        random.nextBoolean(),
                                        "pauze");
                        case 4 ->
                                new LoanEvent.Rescheduled(
                                        date,
                                        new Rate(random.nextInt(0, 8), 0),
                                        random.nextInt(1, 60),
                                        random.nextBoolean() ? Repayment.LINEAR : Repayment.ANNUITY,
                                        random.nextBoolean(),
                                        "herstructurering");
                        case 5 -> new LoanEvent.FeeCharged(date, Money.ofCents(2_500), "kosten");
                        case 6 ->
                                random.nextInt(4) == 0
                                        ? new LoanEvent.WrittenOff(date, some, "oninbaar")
                                        : new LoanEvent.Received(date, some, "b");
                        default -> new LoanEvent.Received(date, some, "b");
                    });
        }
        events.sort(Comparator.comparing(LoanEvent::date));
        EventLog log = EventLog.EMPTY;
        for (LoanEvent event : events) {
            log = log.append(event.date(), event);
            if (random.nextInt(10) == 0) {
                log =
                        log.append(
                                event.date().plusDays(3),
                                new LoanEvent.Reversed(
                                        event.date().plusDays(3),
                                        log.events().getLast().number(),
                                        "fout"));
            }
        }
        return log;
    }
}

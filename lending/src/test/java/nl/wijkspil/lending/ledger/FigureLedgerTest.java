package nl.wijkspil.lending.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.ProfitShareSchedule;
import nl.wijkspil.lending.schedule.RevenueShareSchedule;
import nl.wijkspil.lending.schedule.ScheduleRow;
import nl.wijkspil.lending.schedule.SubordinatedSchedule;
import nl.wijkspil.lending.schedule.TermFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Loans whose payments follow the borrower's figures, kept as agreement and events. */
class FigureLedgerTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final List<DayCount> DAY_COUNTS = List.of(DayCount.values());

    private static RevenueShareLoan capped(@Nullable Money floor, @Nullable Integer most) {
        return new RevenueShareLoan(
                Money.ofEuro(30_000),
                START,
                3,
                Rate.ofPercent("5"),
                125,
                Rate.ZERO,
                DayCount.EQUAL,
                floor,
                null,
                most);
    }

    private static LoanEvent told(int term, LocalDate on, String revenue) {
        return new LoanEvent.FigureReported(on, term, Money.parse(revenue), "btw-aangifte");
    }

    private static LoanEvent drawn(LocalDate on, long euro) {
        return new LoanEvent.Drawn(on, Money.ofEuro(euro));
    }

    private static LoanState state(LoanAgreement loan, LocalDate on, LoanEvent... events) {
        return LoanLedger.state(loan, ServicingTerms.PLAIN, EventLog.EMPTY.append(events), on);
    }

    @Test
    void of_a_payment_a_share_is_principal_and_the_rest_comes_on_top() {
        var state =
                state(
                        capped(null, null),
                        LocalDate.of(2025, 4, 20),
                        drawn(START, 30_000),
                        told(1, LocalDate.of(2025, 4, 12), "40000.00"),
                        new LoanEvent.Received(
                                LocalDate.of(2025, 4, 15), Money.parse("2000.00"), "WL-1"));
        PlanRow first = state.plan().rows().getFirst();
        assertThat(first.principalAsked()).isEqualTo(Money.parse("1600.00"));
        assertThat(first.interestAsked()).isEqualTo(Money.parse("400.00"));
        assertThat(first.row().pay()).isEqualTo(LocalDate.of(2025, 4, 12));
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.parse("28400.00"));
        assertThat(state.deferredInterest()).isEqualTo(Money.parse("7100.00"));
        assertThat(state.overdue()).isEqualTo(Money.ZERO);
        assertThat(SettlementQuote.of(state, Money.ZERO).total())
                .isEqualTo(Money.parse("35500.00"));
    }

    @Test
    void a_figure_that_was_not_told_is_not_zero() {
        var day = LocalDate.of(2025, 7, 20);
        var waits = state(capped(null, null), day, drawn(START, 30_000));
        assertThat(waits.plan().rows())
                .extracting(PlanRow::figure)
                .containsExactly(TermFigure.AWAITED, TermFigure.AWAITED, TermFigure.AWAITED);
        var zero =
                state(
                        capped(null, null),
                        day,
                        drawn(START, 30_000),
                        told(1, day, "0.00"),
                        told(2, day, "0.00"));
        assertThat(zero.plan().rows().getFirst().figure())
                .isEqualTo(new TermFigure.Told(Money.ZERO, "btw-aangifte"));
    }

    @Test
    void a_floor_is_due_whatever_the_revenue_will_be() {
        var state =
                state(
                        capped(Money.ofEuro(500), null),
                        LocalDate.of(2025, 4, 21),
                        drawn(START, 30_000));
        assertThat(state.overdue()).isEqualTo(Money.ofEuro(500));
        assertThat(state.daysPastDue()).isEqualTo(20);
    }

    @Test
    void a_later_figure_replaces_an_earlier_and_a_reversal_brings_it_back() {
        var log =
                EventLog.EMPTY.append(
                        drawn(START, 30_000),
                        told(1, LocalDate.of(2025, 4, 5), "40000.00"),
                        told(1, LocalDate.of(2025, 4, 9), "20000.00"),
                        new LoanEvent.Reversed(LocalDate.of(2025, 4, 11), 3, "toch goed"));
        var loan = capped(null, null);
        assertThat(asked(loan, log, LocalDate.of(2025, 4, 9))).isEqualTo(Money.ofEuro(2_000));
        var before = new EventLog(log.events().subList(0, 3));
        assertThat(asked(loan, before, LocalDate.of(2025, 4, 9))).isEqualTo(Money.ofEuro(1_000));
    }

    private static Money asked(LoanAgreement loan, EventLog log, LocalDate on) {
        return LoanLedger.state(loan, ServicingTerms.PLAIN, log, on)
                .plan()
                .rows()
                .getFirst()
                .asked();
    }

    @Test
    void the_last_term_asks_all_that_is_left() {
        var state =
                state(
                        capped(null, 2),
                        LocalDate.of(2025, 7, 1),
                        drawn(START, 30_000),
                        told(1, LocalDate.of(2025, 4, 1), "40000"));
        assertThat(state.plan().rows()).hasSize(2);
        assertThat(state.plan().rows().getLast().asked()).isEqualTo(Money.parse("35500.00"));
        assertThat(state.plan().rows().getLast().figure()).isEqualTo(TermFigure.NONE);
        assertThat(state.overdue()).isEqualTo(Money.parse("37500.00"));
    }

    @Test
    void a_pause_asks_nothing_and_a_gift_takes_its_part_of_what_comes_on_top() {
        var day = LocalDate.of(2025, 7, 2);
        var state =
                state(
                        capped(Money.ofEuro(500), null),
                        day,
                        drawn(START, 30_000),
                        new LoanEvent.HolidayGranted(
                                LocalDate.of(2025, 2, 1),
                                LocalDate.of(2025, 4, 1),
                                2,
                                TermMode.CAPITALISE,
                                true,
                                "verbouwing"),
                        new LoanEvent.ConvertedToGift(
                                LocalDate.of(2025, 5, 1), Rate.ofPercent("25"), "doel gehaald"));
        assertThat(state.overdue()).isEqualTo(Money.ZERO);
        assertThat(state.restructured()).isTrue();
        assertThat(state.outstandingPrincipal()).isEqualTo(Money.ofEuro(22_500));
        assertThat(state.deferredInterest()).isEqualTo(Money.ofEuro(5_625));
    }

    @Test
    void new_terms_do_not_fit() {
        assertThatThrownBy(() ->
                        state(
                                capped(null, null),
                                LocalDate.of(2025, 6, 1),
                                drawn(START, 30_000),
                                new LoanEvent.Rescheduled(
                                        LocalDate.of(2025, 5, 1),
                                        Rate.ofPercent("3"),
                                        12,
                                        Repayment.ANNUITY,
                                        true,
                                        "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a new agreement");
    }

    @Test
    void terms_are_those_of_the_schedules_without_events() {
        var random = new SplittableRandom(20260324);
        for (int n = 0; n < 500; n++) {
            var figures = new ArrayList<Money>();
            for (int i = 0; i < 12; i++) {
                figures.add(Money.ofCents(random.nextLong(0, 6_000_000)));
            }
            boolean cap = random.nextBoolean();
            var share =
                    new RevenueShareLoan(
                            Money.ofCents(random.nextLong(100_000, 9_000_000)),
                            START.plusDays(random.nextInt(400)),
                            random.nextInt(1, 7),
                            Rate.ofPercent(Integer.toString(random.nextInt(1, 20))),
                            cap ? random.nextLong(100, 300) : 0,
                            cap ? Rate.ZERO : Rate.ofPercent("4.5"),
                            DAY_COUNTS.get(random.nextInt(5)),
                            random.nextBoolean() ? Money.ofEuro(100) : null,
                            random.nextBoolean() ? Money.ofEuro(3_000) : null,
                            random.nextBoolean() ? 8 : null);
            same(
                    share,
                    figures,
                    RevenueShareSchedule.of(share, figures).stream().map(r -> r.row()).toList());
            var profit =
                    new ProfitShareLoan(
                            Money.ofCents(random.nextLong(100_000, 9_000_000)),
                            2024,
                            Rate.ofPercent("20"),
                            random.nextLong(100, 200),
                            random.nextInt(1, 13));
            same(
                    profit,
                    figures,
                    ProfitShareSchedule.of(profit, figures).stream().map(r -> r.row()).toList());
            var behind =
                    new SubordinatedLoan(
                            Money.ofCents(random.nextLong(1_000_000, 9_000_000)),
                            Rate.ofPercent("5"),
                            Money.ofEuro(2_000),
                            Money.ofCents(random.nextLong(100_000, 3_000_000)),
                            Rate.ofPercent("7"),
                            DAY_COUNTS.get(random.nextInt(5)),
                            START,
                            3);
            same(
                    behind,
                    figures,
                    SubordinatedSchedule.of(behind, figures).stream().map(r -> r.row()).toList());
        }
    }

    private static void same(LoanAgreement loan, List<Money> figures, List<ScheduleRow> rows) {
        var log = EventLog.EMPTY.append(new LoanEvent.Drawn(loan.start(), loan.principal()));
        for (int i = 0; i < figures.size(); i++) {
            var figure = new LoanEvent.FigureReported(loan.start(), i + 1, figures.get(i), "test");
            log = log.append(loan.start(), figure);
        }
        var last = rows.getLast().due();
        var state = LoanLedger.state(loan, ServicingTerms.PLAIN, log, last);
        var owed = loan.principal();
        var asked = Money.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            var planned = state.plan().rows().get(i);
            assertThat(planned.row().due()).isEqualTo(rows.get(i).due());
            assertThat(planned.row().payment()).isEqualTo(rows.get(i).payment());
            assertThat(planned.row().yearFraction()).isEqualTo(rows.get(i).yearFraction());
            asked = asked.plus(planned.principalAsked());
            owed = owed.plus(planned.row().principal().negated());
        }
        var left = state.outstandingPrincipal().minus(state.overdue(Charge.Kind.PRINCIPAL));
        assertThat(left.plus(state.deferredInterest())).isEqualTo(rows.getLast().closing());
        assertThat(left).isEqualTo(owed);
        var account = state.principal();
        assertThat(account.outstanding())
                .isEqualTo(account.drawn().plus(account.capitalised()).minus(account.repaid()));
    }
}

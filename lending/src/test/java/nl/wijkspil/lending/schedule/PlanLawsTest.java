package nl.wijkspil.lending.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import org.junit.jupiter.api.Test;

class PlanLawsTest {

    @Test
    void withoutEventsThePlanIsTheSchedule() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            TermLoan loan = RandomLoans.any(random);
            List<ScheduleRow> rows =
                    Plan.of(loan, List.of(), Set.of()).rows().stream().map(PlanRow::row).toList();
            assertThat(rows).as("%s", loan).isEqualTo(List.copyOf(Schedule.of(loan).rows()));
        }
    }

    @Test
    void aDrawdownOfTheWholeAtTheStartChangesNothing() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            TermLoan loan = RandomLoans.any(random);
            LoanEvent drawn = new LoanEvent.Drawn(loan.start(), loan.principal());
            assertThat(Plan.of(loan, List.of(drawn), Set.of()))
                    .isEqualTo(Plan.of(loan, List.of(), Set.of()));
        }
    }

    @Test
    void aPaymentHolidayThatExtendsMovesTheEnd() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 500; i++) {
            int terms = random.nextInt(12, 80);
            TermLoan loan = RandomLoans.plain(random, terms).build();
            Schedule before = Schedule.of(loan);
            int first = random.nextInt(1, 8);
            int months = random.nextInt(1, 6);
            TermMode[] modes = {
                TermMode.INTEREST_ONLY, TermMode.CAPITALISE, TermMode.DEFER, TermMode.WAIVE
            };
            TermMode mode = modes[random.nextInt(4)];
            LoanEvent holiday =
                    new LoanEvent.HolidayGranted(
                            before.row(first).from(),
                            before.row(first).due(),
                            months,
                            mode,
                            random.nextBoolean(),
                            "verbouwing");
            Plan plan = Plan.of(loan, List.of(holiday), Set.of());
            Money repaid = Money.ZERO;
            for (PlanRow row : plan.rows()) {
                int n = row.row().number() - 1;
                repaid = repaid.plus(row.row().principal());
                if (n < first) {
                    assertThat(row.row()).isEqualTo(before.row(n));
                } else if (n < first + months) {
                    assertThat(row.principalAsked()).isEqualTo(Money.ZERO);
                    assertThat(row.row().payment().isZero() || mode == TermMode.INTEREST_ONLY)
                            .isTrue();
                }
            }
            assertThat(repaid).isEqualTo(loan.principal());
            boolean extended = ((LoanEvent.HolidayGranted) holiday).extend();
            assertThat(plan.rows()).hasSize(before.count() + (extended ? months : 0));
        }
    }
}

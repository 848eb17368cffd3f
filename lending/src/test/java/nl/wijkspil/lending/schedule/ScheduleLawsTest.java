package nl.wijkspil.lending.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.returns.EffectiveRate;
import nl.wijkspil.lending.returns.Flow;
import nl.wijkspil.lending.returns.Xirr;
import org.junit.jupiter.api.Test;

class ScheduleLawsTest {

    private static final MathContext WIDE = new MathContext(60);

    @Test
    void theWorkedExample() {
        TermLoan loan =
                TermLoan.builder(
                                Repayment.ANNUITY,
                                Money.ofEuro(25_000),
                                Rate.ofPercent("4"),
                                LocalDate.of(2026, 1, 1),
                                60)
                        .build();
        Schedule schedule = Schedule.of(loan);
        assertThat(schedule.level()).isEqualTo(Money.parse("460.41"));
        assertThat(schedule.row(0).interest()).isEqualTo(Money.parse("83.33"));
        assertThat(schedule.row(59).payment()).isEqualTo(Money.parse("460.59"));
        assertThat(schedule.totalInterest()).isEqualTo(Money.parse("2624.78"));
    }

    @Test
    void principalComesBackExactlyAndNothingIsNegativeThatMayNotBe() {
        SplittableRandom random = new SplittableRandom(20_260_101);
        for (int i = 0; i < 5_000; i++) {
            TermLoan loan = RandomLoans.any(random);
            Schedule schedule = Schedule.of(loan);
            Money repaid = Money.ZERO;
            Money interest = Money.ZERO;
            Money paid = Money.ZERO;
            for (ScheduleRow row : schedule.rows()) {
                repaid = repaid.plus(row.principal());
                interest = interest.plus(row.interest());
                paid = paid.plus(row.payment());
                assertThat(row.closing()).isEqualTo(row.opening().minus(row.principal()));
                assertThat(row.closing().isNegative()).as("%s %s", loan, row).isFalse();
                assertThat(row.payment().isNegative()).isFalse();
                assertThat(row.interest().isNegative()).isFalse();
                if (row.principal().isNegative()) {
                    assertThat(row.principal()).isEqualTo(row.interest().negated());
                }
                assertThat(row.due()).isAfter(row.from());
            }
            ScheduleRow last = schedule.row(schedule.count() - 1);
            boolean everPays = false;
            for (int k = loan.grace().terms(); k < loan.terms(); k++) {
                LocalDate due =
                        LocalDate.ofEpochDay(schedule.dueDay(Math.min(k, loan.terms() - 1)));
                everPays |= !loan.season().closedMonths().contains(due.getMonth());
            }
            if (everPays) {
                assertThat(last.closing()).as("%s", loan).isEqualTo(Money.ZERO);
                assertThat(repaid).as("%s", loan).isEqualTo(loan.principal());
            }
            assertThat(repaid.plus(last.closing())).isEqualTo(loan.principal());
            if (last.closing().isZero()) {
                assertThat(paid).as("%s", loan).isEqualTo(interest.plus(loan.principal()));
            }
        }
    }

    @Test
    void recomputingIsIdentical() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            TermLoan loan = RandomLoans.any(random);
            assertThat(List.copyOf(Schedule.of(loan).rows()))
                    .isEqualTo(List.copyOf(Schedule.of(loan).rows()));
        }
    }

    @Test
    void aShiftByWholeYearsLeavesEqualMonthsUnchanged() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            TermLoan loan = RandomLoans.plain(random, random.nextInt(1, 120)).build();
            TermLoan later =
                    loan.toBuilder().start(loan.start().plusYears(random.nextInt(1, 30))).build();
            Schedule one = Schedule.of(loan);
            Schedule other = Schedule.of(later);
            for (int k = 0; k < one.count(); k++) {
                assertThat(other.paymentCents(k)).isEqualTo(one.paymentCents(k));
                assertThat(other.interestCents(k)).isEqualTo(one.interestCents(k));
                assertThat(other.closingCents(k)).isEqualTo(one.closingCents(k));
            }
        }
    }

    @Test
    void theLevelPaymentIsTheExactlyRoundedOne() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 3_000; i++) {
            DayCount count = random.nextBoolean() ? DayCount.EQUAL : DayCount.ACT_365F;
            TermLoan loan =
                    RandomLoans.plain(random, random.nextInt(1, 180))
                            .repayment(Repayment.ANNUITY)
                            .dayCount(count)
                            .build();
            Schedule schedule = Schedule.of(loan);
            BigDecimal discount = BigDecimal.ONE;
            BigDecimal sum = BigDecimal.ZERO;
            LocalDate from = loan.start();
            for (int k = 0; k < loan.terms(); k++) {
                LocalDate due = loan.start().plusMonths(k + 1L);
                Fraction year =
                        count == DayCount.EQUAL
                                ? Fraction.of(1, 12)
                                : DayCount.ACT_365F.yearFraction(from, due);
                from = due;
                Fraction factor = loan.rate().toFraction().times(year);
                BigDecimal growth =
                        BigDecimal.ONE.add(
                                BigDecimal.valueOf(factor.numerator())
                                        .divide(BigDecimal.valueOf(factor.denominator()), WIDE));
                discount = discount.divide(growth, WIDE);
                sum = sum.add(discount);
            }
            BigDecimal level =
                    BigDecimal.valueOf(loan.principal().cents())
                            .divide(sum, WIDE)
                            .setScale(0, RoundingMode.HALF_UP);
            // With one term, or a level that is never computed, the last term settles.
            if (loan.terms() > 1) {
                assertThat(schedule.level().cents())
                        .as("%s", loan)
                        .isEqualTo(level.longValueExact());
            }
        }
    }

    @Test
    void exactHalvesOfACentAreRoundedUp() {
        // Without interest the level payment is P / n: 100.01 over 2 terms is exactly 50.005.
        for (long cents : new long[] {10_001, 12_345_677, 99_999_999_999_999L}) {
            TermLoan loan =
                    TermLoan.builder(
                                    Repayment.ANNUITY,
                                    Money.ofCents(cents),
                                    Rate.ZERO,
                                    LocalDate.of(2026, 1, 1),
                                    2)
                            .build();
            assertThat(Schedule.of(loan).level().cents()).isEqualTo((cents + 1) / 2);
        }
    }

    @Test
    void theEffectiveRateIsTheRateThatDiscountsThePaymentsToTheLoan() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 300; i++) {
            TermLoan loan =
                    RandomLoans.plain(random, random.nextInt(24, 120))
                            .rate(new Rate(random.nextInt(50, 1_500), 2))
                            .build();
            double rate = EffectiveRate.of(Schedule.of(loan)).orElseThrow();
            double value = 0;
            for (Flow flow : EffectiveRate.flows(Schedule.of(loan))) {
                double years = (flow.date().toEpochDay() - loan.start().toEpochDay()) / 365.0;
                value += flow.amount().cents() * Math.pow(1 + rate, -years);
            }
            assertThat(Math.abs(value)).isLessThan(1e-3);
            // Monthly compounding: (1 + r/12)^12 - 1, but for calendar days and whole cents.
            double compounded = Math.pow(1 + loan.rate().toDouble() / 12, 12) - 1;
            assertThat(rate).isBetween(compounded * 0.985 - 2e-4, compounded * 1.015 + 2e-4);
        }
    }

    @Test
    void theXirrOfAnUndisturbedYearlyLoanIsItsRate() {
        // 2025-2027 has no leap day: years of exactly 365 days under ACT/365F.
        TermLoan loan =
                TermLoan.builder(
                                Repayment.BULLET,
                                Money.ofEuro(100_000),
                                Rate.ofPercent("4.25"),
                                LocalDate.of(2025, 1, 1),
                                3)
                        .everyMonths(12)
                        .dayCount(DayCount.ACT_365F)
                        .build();
        assertThat(Xirr.of(EffectiveRate.flows(Schedule.of(loan))).orElseThrow())
                .isCloseTo(0.0425, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void flatInterestCostsNearlyTwice() {
        // The dossier's case: 4.2% flat over five years, monthly, is 7.77% nominal, 8.05%
        // effective.
        TermLoan flat =
                TermLoan.builder(
                                Repayment.LINEAR,
                                Money.ofEuro(50_000),
                                Rate.ofPercent("4.2"),
                                LocalDate.of(2026, 1, 1),
                                60)
                        .interestBase(nl.wijkspil.lending.agreement.InterestBase.ORIGINAL_PRINCIPAL)
                        .build();
        Schedule schedule = Schedule.of(flat);
        assertThat(schedule.totalInterest()).isEqualTo(Money.ofEuro(10_500));
        assertThat(EffectiveRate.of(schedule).orElseThrow())
                .isCloseTo(0.0805, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(EffectiveRate.nominal(schedule).orElseThrow())
                .isCloseTo(0.0777, org.assertj.core.data.Offset.offset(1e-4));
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 200; i++) {
            TermLoan loan = RandomLoans.flat(random);
            Schedule one = Schedule.of(loan);
            assertThat(one.row(one.count() - 1).closing()).isEqualTo(Money.ZERO);
            for (ScheduleRow row : one.rows()) {
                assertThat(row.interest()).isEqualTo(one.row(0).interest());
            }
        }
    }

    @Test
    void aSeasonalLoanAsksPrincipalOnlyInOpenMonths() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            TermLoan loan = RandomLoans.any(random);
            for (ScheduleRow row : Schedule.of(loan).rows()) {
                if (loan.season().closedMonths().contains(row.due().getMonth())) {
                    assertThat(row.principal().isPositive()).as("%s %s", loan, row).isFalse();
                }
            }
        }
    }
}

package nl.wijkspil.lending.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.ledger.PrincipalAccount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.returns.Flow;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.RandomLoans;
import nl.wijkspil.lending.schedule.Schedule;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static PortfolioLoan loan(String id, long euro, int days, boolean restructured) {
        return new PortfolioLoan(id, Money.ofEuro(euro), days, restructured, false, null);
    }

    private static ProvisionTable table(String... percents) {
        Map<ArrearsBucket, Rate> percent = new EnumMap<>(ArrearsBucket.class);
        int i = 0;
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            percent.put(bucket, Rate.ofPercent(percents[i++]));
        }
        return new ProvisionTable(percent);
    }

    @Test
    void portfolioAtRiskCountsTheWholeLoan() {
        PortfolioRisk risk =
                PortfolioRisk.of(
                        List.of(
                                loan("a", 6_000, 0, false),
                                loan("b", 3_000, 31, false),
                                loan("c", 1_000, 30, true),
                                new PortfolioLoan("d", Money.ofEuro(500), 999, false, true, null)));
        assertThat(risk.gross()).isEqualTo(Money.ofEuro(10_000));
        assertThat(risk.atRisk(30))
                .isEqualTo(new Part(Money.ofEuro(3_000), Money.ofEuro(10_000), 1, 3));
        assertThat(risk.atRiskWithRestructured(30).percent()).isEqualByComparingTo("40");
        assertThat(risk.writtenOff().loans()).isEqualTo(1);
        assertThat(PortfolioRisk.of(List.of()).atRisk(30).percent()).isNull();
    }

    @Test
    void theTreasurersWordReplacesTheTable() {
        PortfolioLoan byHand =
                new PortfolioLoan(
                        "a",
                        Money.ofEuro(1_000),
                        10,
                        false,
                        false,
                        new PortfolioLoan.ManualProvision(Money.ofEuro(700), "huurder vertrokken"));
        PortfolioRisk risk = PortfolioRisk.of(List.of(byHand, loan("b", 2_000, 10, false)));
        ProvisionTable table = table("1", "5", "20", "35", "60", "100");
        assertThat(risk.provisions(table).get(ArrearsBucket.TO_30)).isEqualTo(Money.ofEuro(800));
        assertThat(risk.staticProvisions(table))
                .containsExactly(Money.ofEuro(700), Money.ofEuro(100));
        assertThatThrownBy(() -> table("1", "5", "20", "35", "60", "101"))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new PortfolioLoan.ManualProvision(Money.ZERO, " "))
                .hasMessageContaining("Maybe");
    }

    @Test
    void bucketsAndStagesAreAPartition() {
        SplittableRandom random = new SplittableRandom(1);
        List<PortfolioLoan> loans = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            loans.add(
                    loan(
                            "" + i,
                            random.nextInt(50_000),
                            random.nextInt(250),
                            random.nextBoolean()));
        }
        PortfolioRisk risk = PortfolioRisk.of(loans);
        Money buckets =
                risk.buckets().values().stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        int count = risk.stages().values().stream().mapToInt(Part::loans).sum();
        assertThat(buckets).isEqualTo(risk.gross());
        assertThat(count).isEqualTo(400);
    }

    @Test
    void forgivenessIsNoLoss() {
        PrincipalAccount one =
                new PrincipalAccount(
                        Money.ofEuro(10_000),
                        Money.ZERO,
                        Money.ofEuro(4_000),
                        Money.ofEuro(1_000),
                        Money.ZERO,
                        Money.ofEuro(3_000),
                        Money.ofEuro(500),
                        Money.ofEuro(200),
                        Money.ofEuro(1_500));
        var cohorts =
                CohortLoss.byYear(
                        List.of(
                                new CohortLoss.Member(2024, one),
                                new CohortLoss.Member(2024, one),
                                new CohortLoss.Member(2026, one)));
        CohortLoss cohort = java.util.Objects.requireNonNull(cohorts.get(2024));
        assertThat(cohort.loans()).isEqualTo(2);
        assertThat(cohort.lossRate().percent()).isEqualByComparingTo("28");
        assertThat(cohort.forgivenOrConverted()).isEqualTo(Money.ofEuro(2_000));
    }

    @Test
    void recyclingAndMultiple() {
        FundReturn fund =
                new FundReturn(
                        Money.ofEuro(100_000),
                        Money.ofEuro(140_000),
                        Money.ofEuro(60_000),
                        Money.ofEuro(66_000),
                        Money.ofEuro(80_000),
                        List.of(
                                new Flow(LocalDate.of(2024, 1, 1), Money.ofEuro(-100)),
                                new Flow(LocalDate.of(2024, 12, 31), Money.ofEuro(110))));
        assertThat(fund.recycling()).isEqualByComparingTo(new BigDecimal("0.4"));
        assertThat(fund.moneyMultiple()).isEqualByComparingTo(new BigDecimal("1.0429"));
        assertThat(fund.xirr().orElseThrow())
                .isCloseTo(0.1, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static List<TermLoan> someLoans(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<TermLoan> loans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            loans.add(
                    RandomLoans.plain(random, random.nextInt(12, 60))
                            .start(LocalDate.of(2026, 1, 1))
                            .build());
        }
        return loans;
    }

    @Test
    void whenNothingGoesWrongEveryScenarioIsTheForecast() {
        List<TermLoan> loans = someLoans(40);
        LocalDate from = LocalDate.of(2026, 1, 1);
        CashForecast forecast =
                CashForecast.of(
                        loans.stream().map(l -> Plan.of(l, List.of(), Set.of())).toList(),
                        YearMonth.from(from),
                        72);
        List<ScenarioLoan> ready =
                loans.stream().map(l -> ScenarioLoan.of(Schedule.of(l), from)).toList();
        ScenarioOutcome outcome =
                Scenarios.run(ready, ScenarioAssumptions.NOTHING_GOES_WRONG, 72, 50, 1, 1);
        int m = 0;
        for (CashForecast.Month month : forecast.months().values()) {
            ScenarioOutcome.Distribution cash = outcome.months().get(m++);
            assertThat(cash.low()).isEqualTo(month.total());
            assertThat(cash.high()).isEqualTo(month.total());
        }
        assertThat(outcome.loss().high()).isEqualTo(Money.ZERO);
        Stress none = new Stress(0, 0, 0);
        assertThat(none.on(ready, 72).cashPerMonth())
                .containsExactlyElementsOf(
                        forecast.months().values().stream()
                                .map(CashForecast.Month::total)
                                .toList());
    }

    @Test
    void scenariosDependOnTheSeedAndNotOnTheThreads() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        List<ScenarioLoan> ready =
                someLoans(60).stream().map(l -> ScenarioLoan.of(Schedule.of(l), from)).toList();
        ScenarioAssumptions wrong = new ScenarioAssumptions(0.01, 0.5, 0.3, 12, 0.1, 2, 0, 0);
        ScenarioOutcome one = Scenarios.run(ready, wrong, 60, 400, 42, 1);
        assertThat(Scenarios.run(ready, wrong, 60, 400, 42, 3)).isEqualTo(one);
        assertThat(Scenarios.run(ready, wrong, 60, 400, 43, 1)).isNotEqualTo(one);
        assertThat(one.loss().low()).isLessThan(one.loss().high());
    }

    @Test
    void defaultsComeAsOftenAsAssumed() {
        // One payment of 1,000 in month 10: it comes with chance 0.99^11 (months 0 to 10 survived).
        TermLoan loan =
                TermLoan.builder(
                                Repayment.BULLET,
                                Money.ofEuro(1_000),
                                Rate.ZERO,
                                LocalDate.of(2026, 1, 1),
                                1)
                        .everyMonths(10)
                        .build();
        List<ScenarioLoan> ready =
                List.of(ScenarioLoan.of(Schedule.of(loan), LocalDate.of(2026, 1, 1)));
        ScenarioOutcome outcome =
                Scenarios.run(
                        ready,
                        new ScenarioAssumptions(0.01, 0, 0, 0, 0, 0, 0, 0),
                        12,
                        200_000,
                        7,
                        2);
        double paid = outcome.total().mean().cents() / 100_000.0;
        // Standard error sqrt(0.895 * 0.105 / 200,000) = 0.0007; four of them.
        assertThat(paid).isCloseTo(Math.pow(0.99, 11), org.assertj.core.data.Offset.offset(0.0028));
    }

    @Test
    void stressTakesTheLargestAndMovesTheRest() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        RevenueShareLoan share =
                new RevenueShareLoan(
                        Money.ofEuro(1_000),
                        from,
                        1,
                        Rate.ofPercent("10"),
                        120,
                        Rate.ZERO,
                        DayCount.EQUAL,
                        null,
                        null,
                        null);
        ScenarioLoan ready =
                ScenarioLoan.of(
                        share,
                        Money.ofEuro(1_200),
                        from,
                        List.of(Money.ofEuro(100), Money.ofEuro(100)));
        Stress.Outcome outcome = new Stress(1, 0, 0.5).on(List.of(ready), 5);
        assertThat(outcome.cashPerMonth())
                .containsExactly(
                        Money.ZERO, Money.ZERO, Money.ofEuro(5), Money.ofEuro(5), Money.ZERO);
        assertThat(new Stress(0, 0.5, 0).on(List.of(ready), 5).loans()).isEqualTo(1);
    }
}

package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.lending.portfolio.CashForecast;
import nl.wijkspil.lending.portfolio.CohortLoss;
import nl.wijkspil.lending.portfolio.FundReturn;
import nl.wijkspil.lending.portfolio.Part;
import nl.wijkspil.lending.portfolio.PortfolioLoan;
import nl.wijkspil.lending.portfolio.PortfolioLoan.ManualProvision;
import nl.wijkspil.lending.portfolio.PortfolioRisk;
import nl.wijkspil.lending.portfolio.ProvisionTable;
import nl.wijkspil.lending.portfolio.ScenarioAssumptions;
import nl.wijkspil.lending.portfolio.ScenarioLoan;
import nl.wijkspil.lending.portfolio.ScenarioOutcome;
import nl.wijkspil.lending.portfolio.Scenarios;
import nl.wijkspil.lending.portfolio.Stage;
import nl.wijkspil.lending.portfolio.Stress;
import nl.wijkspil.lending.returns.Flow;
import nl.wijkspil.lending.returns.Xirr;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanSettings;

/**
 * Money and risk of a fund's loans on a day: always amounts and counts beside a percentage.
 *
 * @param day the day
 * @param loans how many loans have money out
 * @param gross what is owed, without what was written off
 * @param overdue what is due and unpaid
 * @param par30 more than 30 days late
 * @param par90 more than 90 days late
 * @param par30Restructured the same with every loan whose terms were eased
 * @param par90Restructured the same with every loan whose terms were eased
 * @param writtenOff loans that were written off
 * @param buckets by days late
 * @param stages the signal in the manner of IFRS 9
 * @param provisions by bucket, or nothing without a policy
 * @param forecast what the contracts bring in
 * @param cohorts by year of the first payment out
 * @param returns what the money did
 * @param scenarios the loans made ready for stress
 * @param following how many loans follow the borrower's figures
 * @param expected those of them with an expected revenue, made ready
 */
public record PortfolioFigures(
        LocalDate day,
        int loans,
        Money gross,
        Money overdue,
        Part par30,
        Part par90,
        Part par30Restructured,
        Part par90Restructured,
        Part writtenOff,
        Map<ArrearsBucket, Part> buckets,
        Map<Stage, Part> stages,
        Optional<Map<ArrearsBucket, Money>> provisions,
        CashForecast forecast,
        Collection<CohortLoss> cohorts,
        FundReturn returns,
        List<ScenarioLoan> scenarios,
        int following,
        List<ScenarioLoan> expected) {

    /** Months ahead. */
    public static final int MONTHS = 12;

    private static final int MOST_DRAWS = 20_000_000;

    /** {@return the figures of these loans on a day} */
    public static PortfolioFigures of(
            List<Loan> all,
            Optional<LoanSettings> settings,
            Map<Loan.Id, ManualProvision> byHand,
            LocalDate day) {
        var risky = new ArrayList<PortfolioLoan>();
        var members = new ArrayList<CohortLoss.Member>();
        var plans = new ArrayList<nl.wijkspil.lending.schedule.Plan>();
        var scenarios = new ArrayList<ScenarioLoan>();
        var flows = new ArrayList<Flow>();
        var expected = new ArrayList<ScenarioLoan>();
        var following = 0;
        var overdue = Money.ZERO;
        var outstanding = Money.ZERO;
        var back = Money.ZERO;
        for (var loan : all) {
            var found = loan.on(day);
            if (found.isEmpty()) {
                continue;
            }
            var state = found.get();
            overdue = overdue.plus(state.overdue());
            outstanding = outstanding.plus(state.outstandingPrincipal());
            back =
                    back.plus(state.principal().repaid())
                            .plus(state.principal().recovered())
                            .plus(state.principal().recoveredOfWrittenOff());
            risky.add(portfolioLoan(loan, state, byHand));
            members.add(new CohortLoss.Member(firstDrawn(loan).getYear(), state.principal()));
            following += loan.kind().followsFigures() ? 1 : 0;
            var shared = shared(loan, state, day);
            if (shared.isPresent()) {
                expected.add(shared.get());
                scenarios.add(shared.get());
            } else {
                plans.add(state.plan());
                scenarios.add(ScenarioLoan.of(state.plan(), day));
            }
            flows.addAll(flows(loan, day));
        }
        var risk = PortfolioRisk.of(risky);
        var lent =
                flows.stream()
                        .filter(f -> f.amount().isNegative())
                        .map(f -> f.amount().negated())
                        .reduce(Money.ZERO, Money::plus);
        var received =
                flows.stream()
                        .filter(f -> f.amount().isPositive())
                        .map(Flow::amount)
                        .reduce(Money.ZERO, Money::plus);
        return new PortfolioFigures(
                day,
                risky.size(),
                risk.gross(),
                overdue,
                risk.atRisk(30),
                risk.atRisk(90),
                risk.atRiskWithRestructured(30),
                risk.atRiskWithRestructured(90),
                risk.writtenOff(),
                risk.buckets(),
                risk.stages(),
                settings.map(LoanSettings::provisions)
                        .filter(table -> !table.isEmpty())
                        .map(table -> risk.provisions(new ProvisionTable(table))),
                CashForecast.of(plans, YearMonth.from(day), MONTHS),
                CohortLoss.byYear(members).values(),
                new FundReturn(
                        settings.flatMap(LoanSettings::capital).orElse(Money.ZERO),
                        lent,
                        back,
                        received,
                        outstanding,
                        flows),
                scenarios,
                following,
                expected);
    }

    /**
     * The terms of a coming year at the revenue that was expected; what is owed with what comes on
     * top.
     */
    private static Optional<ScenarioLoan> shared(Loan loan, LoanState state, LocalDate day) {
        if (!(loan.terms() instanceof RevenueShareLoan share)) {
            return Optional.empty();
        }
        var owed = state.outstandingPrincipal().plus(state.deferredInterest());
        return loan.expectedFigure()
                .filter(figure -> owed.isPositive())
                .map(figure ->
                        ScenarioLoan.of(
                                share,
                                owed,
                                day,
                                Collections.nCopies(MONTHS / share.everyMonths(), figure)));
    }

    /** {@return what loans that share revenue bring in each month at what was expected} */
    public List<Money> expectedPerMonth() {
        return new Stress(0, 0, 0).on(expected, MONTHS).cashPerMonth();
    }

    /** {@return what a stress leaves of the coming months} */
    public Stress.Outcome stressed(Stress stress) {
        return stress.on(scenarios, MONTHS);
    }

    /**
     * {@return many possible coming years, in each of which every loan may stop paying, apart from
     * the others; after that nothing of it comes in}
     *
     * @param lost chance that a loan stops within a year, 0 to 1
     * @param seed which draw: the same number gives the same outcome
     */
    public ScenarioOutcome drawn(double lost, long seed) {
        var perMonth = 1 - Math.pow(1 - lost, 1.0 / MONTHS);
        var assumptions = new ScenarioAssumptions(perMonth, 0, 0, 0, 0, 0, 0, 0);
        int count = Math.clamp(MOST_DRAWS / Math.max(1, scenarios.size()), 200, 10_000);
        return Scenarios.run(scenarios, assumptions, MONTHS, count, seed, 1);
    }

    /**
     * {@return the yearly return if all that is still owed came back on the day itself; nothing
     * when there is no such rate}
     */
    public OptionalDouble returnWithOwed() {
        var flows = new ArrayList<>(returns.flows());
        if (returns.outstanding().isPositive()) {
            flows.add(new Flow(day, returns.outstanding()));
        }
        return Xirr.of(flows);
    }

    /**
     * Money that went out and came in during a year.
     *
     * @param year the calendar year
     * @param count how many amounts
     * @param out paid out
     * @param in received
     */
    public record FlowYear(int year, int count, Money out, Money in) {}

    /** {@return the amounts behind the return, by year} */
    public List<FlowYear> flowYears() {
        var years = new TreeMap<Integer, FlowYear>();
        for (var flow : returns.flows()) {
            var out = flow.amount().isNegative();
            years.merge(
                    flow.date().getYear(),
                    new FlowYear(
                            flow.date().getYear(),
                            1,
                            out ? flow.amount().negated() : Money.ZERO,
                            out ? Money.ZERO : flow.amount()),
                    (a, b) ->
                            new FlowYear(
                                    a.year(),
                                    a.count() + b.count(),
                                    a.out().plus(b.out()),
                                    a.in().plus(b.in())));
        }
        return List.copyOf(years.values());
    }

    private static PortfolioLoan portfolioLoan(
            Loan loan, LoanState state, Map<Loan.Id, ManualProvision> byHand) {
        var plain = PortfolioLoan.of(loan.reference(), state);
        return new PortfolioLoan(
                plain.id(),
                plain.outstanding(),
                plain.daysPastDue(),
                plain.restructured(),
                plain.writtenOff(),
                byHand.get(loan.id()));
    }

    private static LocalDate firstDrawn(Loan loan) {
        return loan.effective().stream()
                .filter(LoanEvent.Drawn.class::isInstance)
                .map(LoanEvent::date)
                .min(LocalDate::compareTo)
                .orElse(loan.terms().start());
    }

    /** Money out and in, from what was booked; a settlement is what it was on its day. */
    private static List<Flow> flows(Loan loan, LocalDate day) {
        var flows = new ArrayList<Flow>();
        for (var event : loan.log().effective(day, LocalDate.MAX)) {
            switch (event) {
                case LoanEvent.Drawn e -> flows.add(new Flow(e.date(), e.amount().negated()));
                case LoanEvent.Received e -> flows.add(new Flow(e.date(), e.amount()));
                case LoanEvent.EarlyRepaid e ->
                        flows.add(new Flow(e.date(), e.amount().plus(e.fee())));
                case LoanEvent.Recovered e -> flows.add(new Flow(e.date(), e.amount()));
                case LoanEvent.Settled e ->
                        loan.quote(e.date().minusDays(1))
                                .ifPresent(quote -> flows.add(new Flow(e.date(), quote.total())));
                default -> {}
            }
        }
        return flows;
    }
}

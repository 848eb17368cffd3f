package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.ledger.Charge;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.returns.EffectiveRate;
import nl.wijkspil.lending.schedule.FigurePlan;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.Schedule;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.loans.Loan;
import org.jspecify.annotations.Nullable;

/** A schedule line by line, with what was paid of each instalment. */
public final class ScheduleLines {

    private ScheduleLines() {}

    /** How an instalment stands. */
    public enum Standing {
        /** Paid in full. */
        PAID,
        /** Due, and not paid in full. */
        LATE,
        /** Not due yet. */
        COMING,
        /** What is asked is not known: the figure was not told yet. */
        AWAITED,
        /** Nothing is asked. */
        NOTHING_ASKED
    }

    /**
     * One instalment.
     *
     * @param number from 1
     * @param due the day of the contract
     * @param pay the day of the bank
     * @param interest asked
     * @param principal asked
     * @param asked both together
     * @param open what is still to be paid of it
     * @param left what is owed after it
     * @param standing how it stands
     * @param figure the figure it follows
     */
    public record Line(
            int number,
            LocalDate due,
            LocalDate pay,
            Money interest,
            Money principal,
            Money asked,
            Money open,
            Money left,
            Standing standing,
            TermFigure figure) {}

    /** {@return the plan of the contract as signed, drawn in full on its start} */
    public static Plan contract(Loan loan) {
        return loan.terms() instanceof TermLoan fixed
                ? Plan.of(fixed, List.of(), Set.of())
                : FigurePlan.of(loan.terms(), List.of(), loan.terms().start()).plan();
    }

    /** {@return the effective yearly rate of the contract; not a number when it follows figures} */
    public static double effectiveRate(Loan loan) {
        return loan.terms() instanceof TermLoan fixed
                ? EffectiveRate.of(Schedule.of(fixed)).orElse(Double.NaN)
                : Double.NaN;
    }

    /** {@return the lines of a plan without anything paid} */
    public static List<Line> of(Plan plan) {
        return plan.rows().stream().map(row -> line(row, null, row.asked())).toList();
    }

    /** {@return the lines of the schedule on a day; of the contract while no money went out} */
    public static List<Line> of(Loan loan, LocalDate day) {
        return loan.on(day).map(ScheduleLines::of).orElseGet(() -> of(contract(loan)));
    }

    /** {@return the lines of a state} */
    public static List<Line> of(LoanState state) {
        Map<Integer, Money> open = new HashMap<>();
        for (var charge : state.charges()) {
            if (charge.kind() == Charge.Kind.INTEREST || charge.kind() == Charge.Kind.PRINCIPAL) {
                open.merge(charge.term(), charge.open(), Money::plus);
            }
        }
        return state.plan().rows().stream()
                .map(row ->
                        line(row, state.date(), open.getOrDefault(row.row().number(), Money.ZERO)))
                .toList();
    }

    private static Line line(PlanRow row, @Nullable LocalDate day, Money open) {
        var planned = row.row();
        var due = day != null && !planned.due().isAfter(day);
        var asked = row.missed() ? Money.ZERO : row.asked();
        Standing standing;
        if (!asked.isPositive() && row.figure() instanceof TermFigure.Awaited) {
            standing = Standing.AWAITED;
        } else if (!asked.isPositive()) {
            standing = Standing.NOTHING_ASKED;
        } else if (!due) {
            standing = Standing.COMING;
        } else {
            standing = open.isPositive() ? Standing.LATE : Standing.PAID;
        }
        return new Line(
                planned.number(),
                planned.due(),
                planned.pay(),
                row.missed() ? Money.ZERO : row.interestAsked(),
                row.missed() ? Money.ZERO : row.principalAsked(),
                asked,
                due ? open : asked,
                row.left(),
                standing,
                row.figure());
    }

    /** Sums of lines. */
    public record Totals(Money interest, Money principal, Money asked) {

        /** {@return the sums of these lines} */
        public static Totals of(List<Line> lines) {
            var interest = Money.ZERO;
            var principal = Money.ZERO;
            for (var line : lines) {
                interest = interest.plus(line.interest());
                principal = principal.plus(line.principal());
            }
            return new Totals(interest, principal, interest.plus(principal));
        }
    }

    /** {@return terms that are over and whose figure was not told} */
    public static List<Line> awaited(List<Line> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> line.figure() instanceof TermFigure.Awaited)
                .filter(line -> !line.due().isAfter(day))
                .toList();
    }

    /** {@return the next instalment that is asked after a day} */
    public static Optional<Line> next(List<Line> lines) {
        return lines.stream().filter(line -> line.standing() == Standing.COMING).findFirst();
    }
}

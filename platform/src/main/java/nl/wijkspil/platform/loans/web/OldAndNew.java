package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.domain.ScheduleLines;
import nl.wijkspil.platform.loans.papers.BalanceLine;
import nl.wijkspil.platform.ui.svg.Ink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the new schedule beside the old: what an event that is not booked yet would do. */
@Component
class OldAndNew {

    private final MessageSource messages;

    OldAndNew(MessageSource messages) {
        this.messages = messages;
    }

    /** One due date in both schedules; either can be missing. */
    record Pair(
            LocalDate due, ScheduleLines.@Nullable Line before, ScheduleLines.@Nullable Line now) {}

    /** {@return whether the library could reckon it} */
    boolean show(Loan loan, LoanEvent event, LocalDate today, Model model) {
        var day = event.date().isAfter(today) ? event.date() : today;
        try {
            var now = loan.onWith(event, today, day);
            if (now.isEmpty()) {
                return false;
            }
            var plan = now.get().plan();
            var old =
                    loan.on(day)
                            .map(s -> s.plan())
                            .orElseGet(() -> new Plan(List.of(), plan.level(), null));
            var before = ScheduleLines.of(old);
            var after = ScheduleLines.of(plan);
            model.addAttribute("pairs", pairs(before, after, day));
            model.addAttribute("oldTotals", ScheduleLines.Totals.of(before));
            model.addAttribute("newTotals", ScheduleLines.Totals.of(after));
            model.addAttribute("owedAfter", now.get().outstandingPrincipal());
            model.addAttribute("proposed", event);
            model.addAttribute(
                    "chart",
                    BalanceLine.draw(
                            BalanceLine.points(plan),
                            BalanceLine.points(old),
                            day,
                            messages.getMessage(
                                    "loans.chart.both",
                                    new Object[] {loan.reference()},
                                    Counter.language()),
                            Ink.PAGE));
            return true;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static List<Pair> pairs(
            List<ScheduleLines.Line> before, List<ScheduleLines.Line> now, LocalDate day) {
        var days = new java.util.TreeSet<LocalDate>();
        var old = new java.util.HashMap<LocalDate, ScheduleLines.Line>();
        var fresh = new java.util.HashMap<LocalDate, ScheduleLines.Line>();
        before.forEach(line -> old.put(line.due(), line));
        now.forEach(line -> fresh.put(line.due(), line));
        days.addAll(old.keySet());
        days.addAll(fresh.keySet());
        return days.stream()
                .filter(due -> due.isAfter(day))
                .map(due -> new Pair(due, old.get(due), fresh.get(due)))
                .toList();
    }
}

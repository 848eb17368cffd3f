package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.domain.EarlySaving;
import nl.wijkspil.platform.loans.domain.Instalments;
import nl.wijkspil.platform.loans.domain.LoanSummary;
import nl.wijkspil.platform.loans.domain.ScheduleLines;
import nl.wijkspil.platform.loans.domain.YearStatement;
import nl.wijkspil.platform.loans.papers.BalanceLine;
import nl.wijkspil.platform.ui.svg.Ink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise's own loan in plain words: what is owed, when, and why. */
@Controller
class OwnLoanPages {

    private final Counter counter;
    private final Loans loans;
    private final MessageSource messages;

    OwnLoanPages(Counter counter, Loans loans, MessageSource messages) {
        this.counter = counter;
        this.loans = loans;
        this.messages = messages;
    }

    @GetMapping("/onze-lening")
    String all(Model model) {
        var own = loans.own().stream().map(loan -> LoanSummary.of(loan, counter.today())).toList();
        if (own.size() == 1) {
            return "redirect:/onze-lening/" + own.getFirst().loan().id().value();
        }
        model.addAttribute("loans", own);
        return "loans/own-list";
    }

    @GetMapping("/onze-lening/{id}")
    String one(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        if (!loan.enterprise().equals(CurrentTenant.get().organisation().id())) {
            throw Counter.notHere();
        }
        var today = counter.today();
        var state = loan.on(today);
        var lines = ScheduleLines.of(loan, today);
        model.addAttribute("loan", loan);
        model.addAttribute("today", today);
        model.addAttribute("state", state.orElse(null));
        model.addAttribute("summary", LoanSummary.of(loan, today));
        model.addAttribute("overdue", state.map(Instalments::overdue).orElseGet(List::of));
        model.addAttribute("lines", lines);
        model.addAttribute("totals", ScheduleLines.Totals.of(lines));
        model.addAttribute("awaited", ScheduleLines.awaited(lines, today));
        model.addAttribute("next", ScheduleLines.next(lines).orElse(null));
        model.addAttribute("events", loan.events().reversed());
        model.addAttribute("reversed", loan.reversed());
        model.addAttribute("years", YearStatement.years(loan, today));
        model.addAttribute("thisYear", today.getYear());
        saving(loan, typed, today, model);
        state.ifPresent(s ->
                model.addAttribute(
                        "chart",
                        BalanceLine.draw(
                                BalanceLine.points(s.plan()),
                                List.of(),
                                today,
                                messages.getMessage(
                                        "loans.chart",
                                        new Object[] {loan.reference()},
                                        Counter.language()),
                                Ink.PAGE)));
        return "loans/own";
    }

    private static void saving(Loan loan, Map<String, String> typed, LocalDate today, Model model) {
        var form =
                typed.containsKey("bedrag")
                        ? new Form(typed)
                        : Form.with(Map.of("bedrag", "1.000"));
        var amount = form.optionalMoney("bedrag").orElse(Money.ofEuro(1_000));
        model.addAttribute("form", form);
        model.addAttribute(
                "saving", form.isWrong() ? null : EarlySaving.of(loan, amount, today).orElse(null));
    }
}

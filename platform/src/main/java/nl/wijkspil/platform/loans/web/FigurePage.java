package nl.wijkspil.platform.loans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.domain.ScheduleLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down what the borrower told of a term: revenue, result or cash. */
@Controller
class FigurePage {

    private final Counter counter;
    private final LoanDeeds deeds;

    FigurePage(Counter counter, LoanDeeds deeds) {
        this.counter = counter;
        this.deeds = deeds;
    }

    @GetMapping("/leningen/{id}/cijfer")
    String form(@PathVariable UUID id, Model model) {
        var loan = counter.loan(id);
        var terms = terms(loan);
        var term =
                terms.stream()
                        .filter(line -> line.figure() instanceof TermFigure.Awaited)
                        .findFirst()
                        .map(line -> Integer.toString(line.number()))
                        .orElse("");
        model.addAttribute(
                "form", Form.with(Map.of("term", term, "on", counter.today().toString())));
        return page(loan, model);
    }

    private List<ScheduleLines.Line> terms(Loan loan) {
        return ScheduleLines.of(loan, counter.today()).stream()
                .filter(line -> !(line.figure() instanceof TermFigure.None))
                .toList();
    }

    private String page(Loan loan, Model model) {
        model.addAttribute("loan", loan);
        model.addAttribute("terms", terms(loan));
        model.addAttribute("after", loan.lastNumber());
        return "loans/figure";
    }

    @PostMapping("/leningen/{id}/cijfer")
    String tell(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        var form = new Form(typed);
        model.addAttribute("form", form);
        var term = form.count("term", 1, 10_000);
        var loss = form.chosen("loss", "yes");
        var amount =
                form.value("amount").strip().matches("0+([.,]0+)?")
                        ? nl.wijkspil.lending.money.Money.ZERO
                        : form.money("amount");
        var on = form.day("on");
        var source = form.text("source", 200);
        var after = form.count("after", 0, 1_000_000);
        if (form.isWrong()) {
            return page(loan, model);
        }
        var event =
                new LoanEvent.FigureReported(on, term, loss ? amount.negated() : amount, source);
        return Counter.refused(deeds.book(loan.id(), event, after), model)
                ? page(counter.loan(id), model)
                : "redirect:/leningen/" + id + "?bewaard";
    }
}

package nl.wijkspil.platform.loans.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Letter;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.domain.LoanSummary;
import nl.wijkspil.platform.loans.papers.LoanPapers;
import nl.wijkspil.platform.loans.storage.ArrearsRows;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is late, what was written about it, and a letter to send. */
@Controller
class ArrearsPages {

    /** Open bank days that a letter gives. */
    private static final int DAYS_TO_PAY = 10;

    private final Counter counter;
    private final Loans loans;
    private final LoanDeeds deeds;
    private final ArrearsRows rows;
    private final LoanPapers papers;

    ArrearsPages(
            Counter counter, Loans loans, LoanDeeds deeds, ArrearsRows rows, LoanPapers papers) {
        this.counter = counter;
        this.loans = loans;
        this.deeds = deeds;
        this.rows = rows;
        this.papers = papers;
    }

    @GetMapping("/leningen/achterstand")
    String show(Model model) {
        var today = counter.today();
        Map<Loan.Id, Letter> latest =
                rows.letters().stream()
                        .collect(
                                Collectors.toMap(
                                        Letter::loan,
                                        Function.identity(),
                                        (later, older) -> later));
        model.addAttribute(
                "late",
                loans.all().stream()
                        .map(loan -> LoanSummary.of(loan, today))
                        .filter(each -> each.daysLate() > 0)
                        .sorted((a, b) -> Integer.compare(b.daysLate(), a.daysLate()))
                        .toList());
        model.addAttribute("letters", latest);
        model.addAttribute("provisions", rows.provisions(today));
        return "loans/arrears";
    }

    @PostMapping("/leningen/{id}/brief")
    String write(@PathVariable UUID id, Model model) {
        var before = TargetCalendar.plusOpenDays(counter.today(), DAYS_TO_PAY);
        return Counter.refused(deeds.wroteLetter(new Loan.Id(id), before), model)
                ? show(model)
                : "redirect:/leningen/achterstand?brief";
    }

    @GetMapping("/leningen/{id}/brief")
    ResponseEntity<byte[]> letter(@PathVariable UUID id) {
        var loan = counter.loan(id);
        var letter =
                rows.letters().stream()
                        .filter(each -> each.loan().equals(loan.id()))
                        .findFirst()
                        .orElseThrow(Counter::notHere);
        var pdf =
                papers.letter(loan, letter.on(), letter.payBefore(), Counter.language())
                        .orElseThrow(Counter::notHere);
        return Counter.pdf(pdf, "brief-" + loan.reference() + "-" + letter.on() + ".pdf");
    }

    @PostMapping("/leningen/{id}/voorziening")
    String provide(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        Optional<Money> amount = form.optionalMoney("amount");
        var reason = form.text("reason", 300);
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return show(model);
        }
        return Counter.refused(deeds.provide(new Loan.Id(id), amount, reason), model)
                ? show(model)
                : "redirect:/leningen/achterstand?bewaard";
    }
}

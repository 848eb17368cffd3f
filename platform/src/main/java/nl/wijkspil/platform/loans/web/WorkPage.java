package nl.wijkspil.platform.loans.web;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.domain.LoanSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The administrator's work of today, and all loans. */
@Controller
class WorkPage {

    private final Counter counter;
    private final Loans loans;
    private final LoanBank bank;

    WorkPage(Counter counter, Loans loans, LoanBank bank) {
        this.counter = counter;
        this.loans = loans;
        this.bank = bank;
    }

    @GetMapping("/leningen")
    String show(Model model) {
        var all = loans.all();
        var today = counter.today();
        var summaries =
                all.stream()
                        .filter(loan -> loan.standing() != LoanStanding.DROPPED)
                        .map(loan -> LoanSummary.of(loan, today))
                        .toList();
        Map<Loan.Id, Loan> byId = all.stream().collect(Collectors.toMap(Loan::id, loan -> loan));
        model.addAttribute("byId", byId);
        model.addAttribute("me", CurrentTenant.get());
        model.addAttribute("person", CurrentTenant.get().person().id());
        model.addAttribute("filled", loans.settings().isPresent());
        model.addAttribute("products", loans.products().stream().anyMatch(p -> p.running()));
        model.addAttribute("waiting", loans.waiting());
        model.addAttribute("open", bank.open());
        model.addAttribute("payable", bank.payable());
        model.addAttribute("late", summaries.stream().filter(each -> each.daysLate() > 0).toList());
        model.addAttribute(
                "awaited", summaries.stream().filter(each -> !each.awaited().isEmpty()).toList());
        model.addAttribute(
                "undrawn",
                summaries.stream()
                        .filter(each ->
                                each.loan().standing() == LoanStanding.SIGNED
                                        && each.loan().undrawn().isPositive()
                                        && !each.writtenOff())
                        .toList());
        model.addAttribute(
                "drafts",
                summaries.stream()
                        .filter(each -> each.loan().standing() == LoanStanding.DRAFT)
                        .toList());
        model.addAttribute(
                "signed",
                summaries.stream()
                        .filter(each -> each.loan().standing() == LoanStanding.SIGNED)
                        .toList());
        return "loans/work";
    }
}

package nl.wijkspil.platform.loans.web;

import java.util.Map;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Proposal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one person proposed, for the second person to look at and decide. */
@Controller
class ProposalPage {

    private final Counter counter;
    private final Loans loans;
    private final LoanDeeds deeds;
    private final OldAndNew oldAndNew;

    ProposalPage(Counter counter, Loans loans, LoanDeeds deeds, OldAndNew oldAndNew) {
        this.counter = counter;
        this.loans = loans;
        this.deeds = deeds;
        this.oldAndNew = oldAndNew;
    }

    @GetMapping("/leningen/voorstel/{id}")
    String show(@PathVariable UUID id, Model model) {
        var proposal = loans.proposal(id).orElseThrow(Counter::notHere);
        var loan = loans.find(proposal.loan()).orElseThrow(Counter::notHere);
        model.addAttribute("proposal", proposal);
        model.addAttribute("loan", loan);
        model.addAttribute("own", proposal.by().equals(CurrentTenant.get().person().id()));
        model.addAttribute("changed", proposal.after() != loan.lastNumber());
        var waiting = proposal.state() == Proposal.State.WAITING;
        model.addAttribute("open", waiting);
        if (waiting && !(proposal.event() instanceof LoanEvent.Drawn)) {
            oldAndNew.show(loan, proposal.event(), counter.today(), model);
        }
        return "loans/proposal";
    }

    @PostMapping("/leningen/voorstel/{id}/akkoord")
    String approve(@PathVariable UUID id, Model model) {
        return answer(deeds.approve(id), id, "goedgekeurd", model);
    }

    @PostMapping("/leningen/voorstel/{id}/niet")
    String refuse(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var note = form.text("note", 300);
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return show(id, model);
        }
        return answer(deeds.refuse(id, note), id, "afgewezen", model);
    }

    @PostMapping("/leningen/voorstel/{id}/terug")
    String withdraw(@PathVariable UUID id, Model model) {
        return answer(deeds.withdraw(id), id, "teruggenomen", model);
    }

    private String answer(Outcome outcome, UUID id, String flag, Model model) {
        return Counter.refused(outcome, model)
                ? show(id, model)
                : "redirect:/leningen/voorstel/" + id + "?" + flag;
    }
}

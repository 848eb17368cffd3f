package nl.wijkspil.platform.loans.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.domain.Instalments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms that propose money out or a change of terms; a second person decides. */
@Controller
class ChangePages {

    private final Counter counter;
    private final Loans loans;
    private final LoanDeeds deeds;
    private final OldAndNew oldAndNew;

    ChangePages(Counter counter, Loans loans, LoanDeeds deeds, OldAndNew oldAndNew) {
        this.counter = counter;
        this.loans = loans;
        this.deeds = deeds;
        this.oldAndNew = oldAndNew;
    }

    /** What can be proposed on the page of changes. */
    enum Kind {
        RESCHEDULE,
        FORGIVE,
        CONVERT,
        WRITE_OFF,
        REVERSE
    }

    @GetMapping("/leningen/{id}/uitbetaling")
    String drawForm(@PathVariable UUID id, Model model) {
        var loan = counter.loan(id);
        var day = TargetCalendar.plusOpenDays(counter.today(), 1);
        model.addAttribute(
                "form",
                Form.with(
                        Map.of(
                                "amount", loan.undrawn().toString().replace('.', ','),
                                "on", day.toString())));
        return drawPage(loan, model);
    }

    private String drawPage(Loan loan, Model model) {
        common(loan, model);
        model.addAttribute("conditions", loans.conditions(loan.id()));
        return "loans/draw";
    }

    private static void common(Loan loan, Model model) {
        model.addAttribute("loan", loan);
        model.addAttribute("after", loan.lastNumber());
    }

    @PostMapping("/leningen/{id}/uitbetaling")
    String draw(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        var form = new Form(typed);
        model.addAttribute("form", form);
        var amount = form.money("amount");
        var on = form.day("on");
        var after = form.count("after", 0, 1_000_000);
        if (form.isWrong()) {
            return drawPage(loan, model);
        }
        var outcome = deeds.propose(loan.id(), new LoanEvent.Drawn(on, amount), after);
        return outcome instanceof Outcome.Done(var made)
                ? "redirect:/leningen/voorstel/" + made + "?voorgesteld"
                : again(outcome, model, drawPage(loan, model));
    }

    private static String again(Outcome outcome, Model model, String page) {
        Counter.refused(outcome, model);
        return page;
    }

    @GetMapping("/leningen/{id}/betaalpauze")
    String holidayForm(@PathVariable UUID id, Model model) {
        var loan = counter.loan(id);
        var values = new HashMap<String, String>();
        values.put("terms", "3");
        loan.on(counter.today()).stream()
                .flatMap(state -> Instalments.toCome(state).stream())
                .findFirst()
                .ifPresent(row -> values.put("firstDue", row.row().due().toString()));
        model.addAttribute("form", Form.with(values));
        return holidayPage(loan, model);
    }

    private String holidayPage(Loan loan, Model model) {
        common(loan, model);
        model.addAttribute(
                "coming",
                loan.on(counter.today()).stream()
                        .flatMap(state -> Instalments.toCome(state).stream())
                        .map(row -> row.row().due())
                        .limit(24)
                        .toList());
        model.addAttribute(
                "modes",
                loan.kind().followsFigures()
                        ? List.of(TermMode.INTEREST_ONLY, TermMode.CAPITALISE, TermMode.WAIVE)
                        : List.of(
                                TermMode.INTEREST_ONLY,
                                TermMode.CAPITALISE,
                                TermMode.DEFER,
                                TermMode.WAIVE));
        return "loans/holiday";
    }

    /** Shows the new schedule beside the old, or proposes it when asked to. */
    @PostMapping("/leningen/{id}/betaalpauze")
    String holiday(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        var form = new Form(typed);
        model.addAttribute("form", form);
        var firstDue = form.day("firstDue");
        var terms = form.count("terms", 1, 60);
        var interest = form.choice("interest", TermMode.class);
        var extend = form.text("after_pause", 10);
        var reason = form.text("reason", 300);
        var after = form.count("after", 0, 1_000_000);
        if (form.isWrong() || interest == TermMode.PAY) {
            return holidayPage(loan, model);
        }
        var event =
                new LoanEvent.HolidayGranted(
                        counter.today(),
                        firstDue,
                        terms,
                        interest,
                        extend.equals("longer"),
                        reason);
        return propose(loan, event, after, form, model, holidayPage(loan, model));
    }

    private String propose(
            Loan loan, LoanEvent event, int after, Form form, Model model, String page) {
        if (form.chosen("do", "propose")) {
            var outcome = deeds.propose(loan.id(), event, after);
            return outcome instanceof Outcome.Done(var made)
                    ? "redirect:/leningen/voorstel/" + made + "?voorgesteld"
                    : again(outcome, model, page);
        }
        if (!oldAndNew.show(loan, event, counter.today(), model)) {
            model.addAttribute("refusal", nl.wijkspil.platform.loans.Refusal.DOES_NOT_FIT);
        }
        return page;
    }

    @GetMapping("/leningen/{id}/wijzigen")
    String changeForm(@PathVariable UUID id, Model model) {
        var loan = counter.loan(id);
        var values = new HashMap<String, String>();
        values.put("on", counter.today().toString());
        loan.fixed()
                .ifPresent(terms -> {
                    values.put("kind", Kind.RESCHEDULE.name());
                    values.put("repayment", terms.repayment().name());
                    values.put("rate", terms.rate().toString().replace('.', ','));
                });
        model.addAttribute("form", Form.with(values));
        return changePage(loan, model);
    }

    private String changePage(Loan loan, Model model) {
        common(loan, model);
        model.addAttribute(
                "kinds",
                loan.kind().followsFigures()
                        ? EnumSet.complementOf(EnumSet.of(Kind.RESCHEDULE))
                        : EnumSet.allOf(Kind.class));
        model.addAttribute("repayments", Repayment.values());
        model.addAttribute("events", loan.events());
        model.addAttribute("reversed", loan.reversed());
        return "loans/change";
    }

    @PostMapping("/leningen/{id}/wijzigen")
    String change(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        var form = new Form(typed);
        model.addAttribute("form", form);
        var kind = form.choice("kind", Kind.class);
        var on = form.day("on");
        var reason = form.text("reason", 300);
        var after = form.count("after", 0, 1_000_000);
        if (form.isWrong()) {
            return changePage(loan, model);
        }
        LoanEvent event =
                switch (kind) {
                    case RESCHEDULE ->
                            new LoanEvent.Rescheduled(
                                    on,
                                    form.percent("rate"),
                                    form.count("terms", 1, 600),
                                    form.choice("repayment", Repayment.class),
                                    form.chosen("capitalise", "yes"),
                                    reason);
                    case FORGIVE -> new LoanEvent.Forgiven(on, form.money("amount"), reason);
                    case CONVERT -> {
                        var share = form.percent("share");
                        yield new LoanEvent.ConvertedToGift(
                                on,
                                share.isZero()
                                        ? nl.wijkspil.lending.money.Rate.ofPercent("100")
                                        : share,
                                reason);
                    }
                    case WRITE_OFF -> new LoanEvent.WrittenOff(on, form.money("amount"), reason);
                    case REVERSE ->
                            new LoanEvent.Reversed(on, form.count("number", 1, 100_000), reason);
                };
        if (form.isWrong()) {
            return changePage(loan, model);
        }
        return propose(loan, event, after, form, model, changePage(loan, model));
    }
}

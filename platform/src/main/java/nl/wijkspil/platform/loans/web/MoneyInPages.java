package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.ledger.SettlementQuote;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.Outcome;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money in and costs booked by hand, and what it takes to end a loan on a day. */
@Controller
class MoneyInPages {

    private final Counter counter;
    private final LoanDeeds deeds;

    MoneyInPages(Counter counter, LoanDeeds deeds) {
        this.counter = counter;
        this.deeds = deeds;
    }

    /** What can be booked by one person. */
    enum Kind {
        RECEIVED,
        EARLY_REPAID,
        SETTLED,
        RECOVERED,
        FEE_CHARGED,
        DEFAULT_INTEREST_CHARGED
    }

    @GetMapping("/leningen/{id}/boeken")
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "form",
                Form.with(Map.of("kind", Kind.RECEIVED.name(), "on", counter.today().toString())));
        return page(counter.loan(id), model);
    }

    private static String page(Loan loan, Model model) {
        model.addAttribute("loan", loan);
        model.addAttribute("after", loan.lastNumber());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("modes", EarlyRepaymentMode.values());
        return "loans/book";
    }

    @PostMapping("/leningen/{id}/boeken")
    String book(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var loan = counter.loan(id);
        var form = new Form(typed);
        model.addAttribute("form", form);
        var kind = form.choice("kind", Kind.class);
        var on = form.day("on");
        var after = form.count("after", 0, 1_000_000);
        if (form.isWrong()) {
            return page(loan, model);
        }
        LoanEvent event =
                switch (kind) {
                    case RECEIVED ->
                            new LoanEvent.Received(
                                    on, form.money("amount"), form.value("words").strip());
                    case EARLY_REPAID -> {
                        var amount = form.money("amount");
                        yield new LoanEvent.EarlyRepaid(
                                on,
                                amount,
                                form.choice("mode", EarlyRepaymentMode.class),
                                loan.fee(amount));
                    }
                    case SETTLED ->
                            new LoanEvent.Settled(
                                    on,
                                    loan.quote(on)
                                            .map(SettlementQuote::fee)
                                            .orElse(nl.wijkspil.lending.money.Money.ZERO));
                    case RECOVERED ->
                            new LoanEvent.Recovered(
                                    on, form.money("amount"), form.text("words", 140));
                    case FEE_CHARGED ->
                            new LoanEvent.FeeCharged(
                                    on, form.money("amount"), form.text("words", 140));
                    case DEFAULT_INTEREST_CHARGED ->
                            new LoanEvent.DefaultInterestCharged(on, form.money("amount"));
                };
        if (form.isWrong()) {
            return page(loan, model);
        }
        Outcome outcome = deeds.book(loan.id(), event, after);
        return Counter.refused(outcome, model)
                ? page(counter.loan(id), model)
                : "redirect:/leningen/" + id + "?bewaard";
    }

    @GetMapping("/leningen/{id}/afrekenen")
    String quote(
            @PathVariable UUID id,
            @RequestParam(name = "op") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> on,
            Model model) {
        var loan = counter.loan(id);
        var day = on.orElse(counter.today());
        model.addAttribute("loan", loan);
        model.addAttribute("day", day);
        model.addAttribute("quote", loan.quote(day).orElse(null));
        return "loans/quote";
    }
}

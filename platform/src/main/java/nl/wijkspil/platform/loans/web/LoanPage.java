package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Proposal;
import nl.wijkspil.platform.loans.domain.EventKind;
import nl.wijkspil.platform.loans.domain.Instalments;
import nl.wijkspil.platform.loans.domain.ScheduleLines;
import nl.wijkspil.platform.loans.domain.YearStatement;
import nl.wijkspil.platform.loans.papers.BalanceLine;
import nl.wijkspil.platform.ui.svg.Ink;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One loan: terms, how it stands on a day, schedule, history; and its time as a draft. */
@Controller
class LoanPage {

    private final Counter counter;
    private final Loans loans;
    private final LoanDeeds deeds;
    private final LoanBank bank;
    private final MessageSource messages;

    LoanPage(Counter counter, Loans loans, LoanDeeds deeds, LoanBank bank, MessageSource messages) {
        this.counter = counter;
        this.loans = loans;
        this.deeds = deeds;
        this.bank = bank;
        this.messages = messages;
    }

    @GetMapping("/leningen/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "op") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> on,
            Model model) {
        return page(counter.loan(id), on.orElse(counter.today()), model);
    }

    private String page(Loan loan, LocalDate day, Model model) {
        var state = loan.on(day);
        var lines = ScheduleLines.of(loan, day);
        model.addAttribute("loan", loan);
        model.addAttribute("day", day);
        model.addAttribute("today", counter.today());
        model.addAttribute("state", state.orElse(null));
        model.addAttribute("lines", lines);
        model.addAttribute("totals", ScheduleLines.Totals.of(lines));
        model.addAttribute("awaited", ScheduleLines.awaited(lines, day));
        model.addAttribute("next", ScheduleLines.next(lines).orElse(null));
        model.addAttribute(
                "overdue", state.map(Instalments::overdue).orElseGet(java.util.List::of));
        model.addAttribute("effective", ScheduleLines.effectiveRate(loan));
        model.addAttribute("conditions", loans.conditions(loan.id()));
        model.addAttribute(
                "waiting",
                loans.proposals(loan.id()).stream()
                        .filter(p -> p.state() == Proposal.State.WAITING)
                        .toList());
        model.addAttribute("events", loan.events().reversed());
        model.addAttribute("reversed", loan.reversed());
        model.addAttribute("alone", alone(loan));
        model.addAttribute("years", YearStatement.years(loan, counter.today()));
        var mandates = bank.mandates(loan.id());
        model.addAttribute("mandates", mandates);
        model.addAttribute(
                "collectable",
                mandates.stream().anyMatch(kept -> kept.mandate().revokedOn() == null));
        var plan = state.map(s -> s.plan()).orElseGet(() -> ScheduleLines.contract(loan));
        model.addAttribute(
                "chart",
                BalanceLine.draw(
                        BalanceLine.points(plan),
                        java.util.List.of(),
                        day,
                        messages.getMessage(
                                "loans.chart", new Object[] {loan.reference()}, Counter.language()),
                        Ink.PAGE));
        return "loans/loan";
    }

    /** By number: whether one person may undo the event. */
    private static Map<Integer, Boolean> alone(Loan loan) {
        var alone = new HashMap<Integer, Boolean>();
        for (var booked : loan.events()) {
            alone.put(booked.number(), !EventKind.of(booked.event()).fourEyes());
        }
        return alone;
    }

    private String answer(Outcome outcome, UUID id, Model model) {
        return Counter.refused(outcome, model)
                ? page(counter.loan(id), counter.today(), model)
                : "redirect:/leningen/" + id + "?bewaard";
    }

    @PostMapping("/leningen/{id}/teken")
    String sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var on = form.day("on");
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return page(counter.loan(id), counter.today(), model);
        }
        return answer(deeds.sign(new Loan.Id(id), on), id, model);
    }

    @PostMapping("/leningen/{id}/weg")
    String drop(@PathVariable UUID id, Model model) {
        return answer(deeds.drop(new Loan.Id(id)), id, model);
    }

    @PostMapping("/leningen/{id}/voorwaarde")
    String meet(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var on = form.day("on");
        var evidence = form.text("evidence", 300);
        var condition = form.text("condition", 40);
        if (form.isWrong() || !condition.matches("[0-9a-f-]{36}")) {
            model.addAttribute("form", form);
            return page(counter.loan(id), counter.today(), model);
        }
        return answer(
                deeds.meet(new Loan.Id(id), UUID.fromString(condition), on, evidence), id, model);
    }

    @PostMapping("/leningen/{id}/machtiging")
    String mandate(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var on = form.day("on");
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return page(counter.loan(id), counter.today(), model);
        }
        return answer(bank.give(new Loan.Id(id), on), id, model);
    }

    @PostMapping("/leningen/{id}/machtiging/weg")
    String revoke(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var on = form.day("on");
        var mandate = form.text("mandate", 40);
        if (form.isWrong() || !mandate.matches("[0-9a-f-]{36}")) {
            model.addAttribute("form", form);
            return page(counter.loan(id), counter.today(), model);
        }
        return answer(bank.revoke(UUID.fromString(mandate), on), id, model);
    }

    @PostMapping("/leningen/{id}/draai-terug")
    String reverse(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var number = form.count("number", 1, 100_000);
        var after = form.count("after", 0, 100_000);
        var reason = form.text("reason", 300);
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return page(counter.loan(id), counter.today(), model);
        }
        return answer(
                deeds.reverse(new Loan.Id(id), number, counter.today(), reason, after), id, model);
    }
}

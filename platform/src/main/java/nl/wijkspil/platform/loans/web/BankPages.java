package nl.wijkspil.platform.loans.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.platform.loans.BankLine;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.LoanBank.Confirmed;
import nl.wijkspil.platform.loans.LoanBank.Reading;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.StatementFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Statements in, payments and collections out, and receipts that a person must assign. */
@Controller
class BankPages {

    private static final int LATEST = 20;
    private static final int SHOWN = 500;

    private final Counter counter;
    private final Loans loans;
    private final LoanBank bank;

    BankPages(Counter counter, Loans loans, LoanBank bank) {
        this.counter = counter;
        this.loans = loans;
        this.bank = bank;
    }

    @GetMapping("/leningen/bank")
    String show(Model model) {
        var open = bank.open();
        model.addAttribute("files", bank.files(LATEST));
        model.addAttribute("open", open);
        model.addAttribute("matches", bank.matches(open));
        model.addAttribute("payable", bank.payable());
        model.addAttribute("made", bank.made(LATEST));
        model.addAttribute("today", counter.today());
        loansForChoice(model);
        return "loans/bank";
    }

    private void loansForChoice(Model model) {
        var signed =
                loans.all().stream()
                        .filter(loan -> loan.standing() == LoanStanding.SIGNED)
                        .toList();
        Map<Loan.Id, Loan> byId = signed.stream().collect(Collectors.toMap(Loan::id, loan -> loan));
        model.addAttribute("signed", signed);
        model.addAttribute("byId", byId);
    }

    @PostMapping("/leningen/bank")
    String read(@RequestParam(name = "file", required = false) MultipartFile file, Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute("missing", true);
            return show(model);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (bank.read(shortened(name), file::getInputStream)) {
            case Reading.Kept(var id, var again) ->
                    "redirect:/leningen/bank/" + id + (again ? "?weer" : "");
            case Reading.Refused(var findings) -> {
                model.addAttribute("findings", findings);
                model.addAttribute("unread", true);
                yield show(model);
            }
        };
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > 120 ? plain.substring(0, 120) : plain.isEmpty() ? "bestand" : plain;
    }

    @GetMapping("/leningen/bank/{id}")
    String file(@PathVariable UUID id, Model model) {
        var file = bank.file(id).orElseThrow(Counter::notHere);
        var lines = bank.lines(id);
        var shown = lines.subList(0, Math.min(lines.size(), SHOWN));
        model.addAttribute("file", file);
        model.addAttribute("count", lines.size());
        model.addAttribute("lines", shown);
        model.addAttribute(
                "matches",
                file.state() == StatementFile.State.READ ? bank.matches(shown) : Map.of());
        model.addAttribute("in", sum(lines, true));
        model.addAttribute("out", sum(lines, false));
        loansForChoice(model);
        return "loans/statement";
    }

    private static long sum(List<BankLine> lines, boolean in) {
        return lines.stream()
                .mapToLong(line -> line.amount().cents())
                .filter(cents -> cents > 0 == in)
                .sum();
    }

    @PostMapping("/leningen/bank/{id}/boek")
    String confirm(@PathVariable UUID id, Model model) {
        return switch (bank.confirm(id)) {
            case Confirmed.Booked booked ->
                    "redirect:/leningen/bank/%s?geboekt=%d&terug=%d&betaald=%d&wacht=%d&anders=%d&bekend=%d"
                            .formatted(
                                    id,
                                    booked.receipts(),
                                    booked.returned(),
                                    booked.payments(),
                                    booked.open(),
                                    booked.other(),
                                    booked.known());
            case Confirmed.WasDone done -> "redirect:/leningen/bank/" + id + "?al";
            case Confirmed.Refused(var reason) -> {
                if (reason == Refusal.FILE_GONE) {
                    throw Counter.notHere();
                }
                model.addAttribute("refusal", reason);
                yield file(id, model);
            }
        };
    }

    @PostMapping("/leningen/bank/{id}/weg")
    String cancel(@PathVariable UUID id, Model model) {
        return Counter.refused(bank.cancel(id), model)
                ? show(model)
                : "redirect:/leningen/bank?weg";
    }

    @PostMapping("/leningen/bank/regel/{id}")
    String assign(@PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var loan = form.value("loan");
        var outcome =
                loan.matches("[0-9a-f-]{36}")
                        ? bank.assign(id, new Loan.Id(UUID.fromString(loan)))
                        : bank.setAside(id, form.value("why"));
        return Counter.refused(outcome, model) ? show(model) : "redirect:/leningen/bank?toegewezen";
    }

    @PostMapping("/leningen/bank/betaal")
    String pay(@RequestParam Map<String, String> typed, Model model) {
        return made(bank.pay(new Form(typed).day("on")), model);
    }

    @PostMapping("/leningen/bank/incasseer")
    String collect(@RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        var on = form.day("on");
        if (form.isWrong()) {
            model.addAttribute("form", form);
            return show(model);
        }
        return made(bank.collect(on), model);
    }

    private String made(Outcome outcome, Model model) {
        return Counter.refused(outcome, model) ? show(model) : "redirect:/leningen/bank?gemaakt";
    }

    @GetMapping("/leningen/bank/uit/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var made =
                bank.made(Integer.MAX_VALUE).stream()
                        .filter(file -> file.id().equals(id))
                        .findFirst()
                        .orElseThrow(Counter::notHere);
        return Counter.file(
                bank.content(id).orElseThrow(Counter::notHere).getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_XML,
                made.message() + ".xml");
    }
}

package nl.wijkspil.platform.books.web;

import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.books.files.AskCommittee;
import nl.wijkspil.platform.books.files.ReadBooks;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit committee as the enterprise sees it: who was asked, and what they said. */
@Controller
class CommitteePage {

    private final ReadBooks reading;
    private final AskCommittee asking;
    private final CommitteeMail mail;

    CommitteePage(ReadBooks reading, AskCommittee asking, CommitteeMail mail) {
        this.reading = reading;
        this.asking = asking;
        this.mail = mail;
    }

    @GetMapping("/boeken/{jaar}/kascommissie")
    String show(@PathVariable int jaar, Model model) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        model.addAttribute("entry", entry);
        model.addAttribute("signatures", reading.signatures(entry));
        model.addAttribute(
                "waiting",
                asking.asked(entry).stream().filter(l -> l.signedAt().isEmpty()).toList());
        return "books/committee";
    }

    @PostMapping("/boeken/{jaar}/kascommissie")
    String ask(
            @PathVariable int jaar,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String email) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        return switch (asking.ask(entry, naam, email)) {
            case AskCommittee.Result.Refused(var why) -> back(jaar, why.name());
            case AskCommittee.Result.Ready(var token) -> {
                var tenant = CurrentTenant.get();
                var letter =
                        new CommitteeMail.Letter(
                                email.strip(),
                                naam.strip(),
                                tenant.organisation().name(),
                                jaar,
                                tenant.person().name());
                if (mail.send(letter, token, LocaleContextHolder.getLocale())) {
                    yield back(jaar, "SENT");
                }
                asking.asked(entry).stream()
                        .filter(l -> l.email().equalsIgnoreCase(email.strip()))
                        .forEach(l -> asking.withdraw(entry, l.id()));
                yield back(jaar, "NOT_SENT");
            }
        };
    }

    @PostMapping("/boeken/{jaar}/kascommissie/weg")
    String withdraw(@PathVariable int jaar, @RequestParam UUID id) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        return back(jaar, asking.withdraw(entry, id) ? "WITHDRAWN" : "SIGNED_ALREADY");
    }

    private static String back(int year, String outcome) {
        return "redirect:/boeken/" + year + "/kascommissie?uitkomst=" + outcome;
    }
}

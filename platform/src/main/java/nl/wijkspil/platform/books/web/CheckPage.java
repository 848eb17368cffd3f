package nl.wijkspil.platform.books.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.books.BookAccount;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadChart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file that was brought in: what is in it, what is odd, where accounts belong; then confirm. */
@Controller
class CheckPage {

    private static final String ACCOUNT = "r:";

    private final ReadBooks reading;
    private final ConfirmBooks confirming;
    private final ReadChart chart;

    CheckPage(ReadBooks reading, ConfirmBooks confirming, ReadChart chart) {
        this.reading = reading;
        this.confirming = confirming;
        this.chart = chart;
    }

    @GetMapping("/boeken/controle/{id}")
    String show(@PathVariable UUID id, Model model) {
        var entry =
                reading.find(id)
                        .filter(e -> e.state() == BookEntry.State.STAGED)
                        .orElseThrow(NotThereException::new);
        var book = reading.read(entry);
        var findings = new ArrayList<Finding>(book.book().findings());
        findings.addAll(book.findings());
        findings.addAll(chart.unknown(book.accounts()));
        model.addAttribute("entry", entry);
        model.addAttribute("book", book);
        model.addAttribute("findings", findings);
        model.addAttribute("stopped", findings.stream().anyMatch(Finding::isError));
        model.addAttribute("proposed", proposed(book));
        model.addAttribute("groups", Arrays.asList(FigureGroup.values()));
        model.addAttribute("replaces", reading.confirmed(entry.year()).isPresent());
        return "books/check";
    }

    /** Accounts to look at: those without a code that are used. */
    private static List<BookAccount> proposed(BookYear book) {
        return book.accounts().stream()
                .filter(a ->
                        a.proposal().proposal()
                                && (a.totals().closing() != 0
                                        || a.totals().debit() != 0
                                        || a.totals().credit() != 0))
                .toList();
    }

    @PostMapping("/boeken/controle/{id}")
    String confirm(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var groups = new HashMap<String, FigureGroup>();
        typed.forEach((name, value) -> {
            if (name.startsWith(ACCOUNT) && name.length() > ACCOUNT.length()) {
                Arrays.stream(FigureGroup.values())
                        .filter(g -> g.name().equals(value))
                        .findFirst()
                        .ifPresent(g -> groups.put(name.substring(2), g));
            }
        });
        return switch (confirming.confirm(id, groups)) {
            case ConfirmBooks.Result.Done(var year) -> "redirect:/boeken/" + year + "?bevestigd";
            case ConfirmBooks.Result.Refused _ -> "redirect:/boeken/controle/" + id + "?kanniet";
            case ConfirmBooks.Result.NotThere _ -> throw new NotThereException();
        };
    }

    @PostMapping("/boeken/controle/{id}/weg")
    String cancel(@PathVariable UUID id) {
        confirming.cancel(id);
        return "redirect:/boeken?weg";
    }
}

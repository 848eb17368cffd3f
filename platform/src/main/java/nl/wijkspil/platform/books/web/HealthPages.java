package nl.wijkspil.platform.books.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.CheckHealth;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Is the operation healthy, can it stand on its own feet: for the enterprise and for the fund. */
@Controller
class HealthPages {

    private final CheckHealth checking;
    private final ReadBooks reading;
    private final ReadSignals signals;

    HealthPages(CheckHealth checking, ReadBooks reading, ReadSignals signals) {
        this.checking = checking;
        this.reading = reading;
        this.signals = signals;
    }

    @GetMapping("/boeken/gezond")
    String own(@RequestParam(required = false) @Nullable Integer jaar, Model model) {
        model.addAttribute("health", checking.own(year(jaar)));
        model.addAttribute("own", true);
        model.addAttribute("path", "/boeken/gezond");
        model.addAttribute(
                "bookYears",
                reading.entries().stream()
                        .filter(e -> e.state() == BookEntry.State.CONFIRMED)
                        .map(BookEntry::year)
                        .toList());
        model.addAttribute("signals", signals.own());
        return "books/health";
    }

    @GetMapping("/gedeelde-boeken/{eigenaar}")
    String shared(
            @PathVariable UUID eigenaar,
            @RequestParam(required = false) @Nullable Integer jaar,
            Model model) {
        var owner = new Organisation.Id(eigenaar);
        model.addAttribute(
                "health", checking.shared(owner, year(jaar)).orElseThrow(NotThereException::new));
        model.addAttribute("own", false);
        model.addAttribute("path", "/gedeelde-boeken/" + eigenaar);
        model.addAttribute("bookYears", List.of());
        var found = signals.shared().stream().filter(s -> s.owner().id().equals(owner)).toList();
        signals.looked(found, "boeken");
        model.addAttribute("signals", found.stream().map(ReadSignals.Named::signal).toList());
        return "books/health";
    }

    private static OptionalInt year(@Nullable Integer year) {
        return year == null || year < 1900 || year > 2200
                ? OptionalInt.empty()
                : OptionalInt.of(year);
    }
}

package nl.wijkspil.platform.books.web;

import java.util.Arrays;
import java.util.Comparator;
import nl.wijkspil.exchange.books.BookAccount;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.KeyAmount;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadChart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A year: statements, then each figure down to amounts, accounts and lines. */
@Controller
class YearPages {

    private final ReadBooks reading;
    private final ReadChart chart;

    YearPages(ReadBooks reading, ReadChart chart) {
        this.reading = reading;
        this.chart = chart;
    }

    @GetMapping("/boeken/{jaar}")
    String year(@PathVariable int jaar, Model model) {
        var book = book(jaar, model);
        model.addAttribute("s", Statements.of(book));
        model.addAttribute("figures", BookFigure.of(book));
        return "books/year";
    }

    @GetMapping("/boeken/{jaar}/getal/{code}")
    String figure(@PathVariable int jaar, @PathVariable String code, Model model) {
        var book = book(jaar, model);
        model.addAttribute(
                "figure", BookFigure.find(book, code).orElseThrow(NotThereException::new));
        return "books/figure";
    }

    /** An amount, or one group. */
    @GetMapping("/boeken/{jaar}/bedrag/{sleutel}")
    String amount(@PathVariable int jaar, @PathVariable String sleutel, Model model) {
        var book = book(jaar, model);
        var amount =
                Arrays.stream(KeyAmount.values()).filter(a -> a.name().equals(sleutel)).findFirst();
        var groups =
                amount.map(KeyAmount::groups)
                        .orElseGet(() ->
                                Arrays.stream(FigureGroup.values())
                                        .filter(g -> ("G-" + g.name()).equals(sleutel))
                                        .toList());
        if (amount.isEmpty() && groups.isEmpty()) {
            throw new NotThereException();
        }
        var sign = amount.map(KeyAmount::sign).orElseGet(() -> sign(groups.getFirst()));
        model.addAttribute(
                "key",
                amount.map(a -> "books.amount." + a.name())
                        .orElseGet(() -> "books.group." + groups.getFirst().name()));
        model.addAttribute(
                "total",
                amount.map(a -> a.of(book))
                        .orElseGet(() -> sign * book.closing(groups.getFirst())));
        model.addAttribute("sign", sign);
        model.addAttribute(
                "accounts",
                book.accounts().stream()
                        .filter(a -> groups.contains(a.effective()) && a.totals().closing() != 0)
                        .sorted(Comparator.comparing(BookAccount::id))
                        .toList());
        return "books/amount";
    }

    private static int sign(FigureGroup group) {
        return switch (group.side()) {
            case ASSET, COST, NONE -> 1;
            case EQUITY, LIABILITY, INCOME -> -1;
        };
    }

    @GetMapping("/boeken/{jaar}/rekening")
    String account(
            @PathVariable int jaar, @RequestParam(defaultValue = "") String nr, Model model) {
        var book = book(jaar, model);
        var account =
                book.accounts().stream()
                        .filter(a -> a.id().equals(nr))
                        .findFirst()
                        .orElseThrow(NotThereException::new);
        model.addAttribute("account", account);
        model.addAttribute("official", chart.of(account).orElse(null));
        model.addAttribute("lines", reading.lines(entry(jaar), nr));
        return "books/account";
    }

    private BookYear book(int year, Model model) {
        var entry = entry(year);
        var book = reading.read(entry);
        model.addAttribute("entry", entry);
        model.addAttribute("book", book);
        return book;
    }

    private BookEntry entry(int year) {
        return reading.confirmed(year).orElseThrow(NotThereException::new);
    }
}

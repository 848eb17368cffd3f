package nl.wijkspil.platform.books.web;

import java.util.Comparator;
import java.util.Map;
import nl.wijkspil.exchange.books.BookAccount;
import nl.wijkspil.platform.books.files.CommitteeDesk;
import nl.wijkspil.platform.ui.paper.Paper;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member of the audit committee sees by the own link: the year, its lines, and a pen. */
@Controller
class DeskPages {

    private final CommitteeDesk desk;
    private final Paper paper;

    DeskPages(CommitteeDesk desk, Paper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    @GetMapping("/kascommissie/{sleutel}")
    String show(@PathVariable String sleutel, Model model) {
        var open = desk.open(sleutel).orElseThrow(NotThereException::new);
        model.addAttribute("key", sleutel);
        model.addAttribute("desk", open);
        model.addAttribute("s", Statements.of(open.book()));
        model.addAttribute(
                "accounts",
                open.book().accounts().stream()
                        .sorted(Comparator.comparing(BookAccount::id))
                        .toList());
        return "books/desk";
    }

    @GetMapping("/kascommissie/{sleutel}/rekening")
    String account(
            @PathVariable String sleutel, @RequestParam(defaultValue = "") String nr, Model model) {
        var open = desk.open(sleutel).orElseThrow(NotThereException::new);
        model.addAttribute("key", sleutel);
        model.addAttribute("desk", open);
        model.addAttribute(
                "account",
                open.book().accounts().stream()
                        .filter(a -> a.id().equals(nr))
                        .findFirst()
                        .orElseThrow(NotThereException::new));
        model.addAttribute("lines", desk.lines(sleutel, nr).orElseThrow(NotThereException::new));
        return "books/desk-account";
    }

    @GetMapping("/kascommissie/{sleutel}/jaarstukken")
    ResponseEntity<byte[]> accounts(@PathVariable String sleutel) {
        var open = desk.open(sleutel).orElseThrow(NotThereException::new);
        var pack =
                new AccountsPack(
                        open.enterprise(),
                        open.entry(),
                        Statements.of(open.book()),
                        BookFigure.of(open.book()),
                        open.signatures());
        return AccountsPages.download(
                paper.print(
                        "books/paper-accounts",
                        Map.of("pack", pack),
                        LocaleContextHolder.getLocale()),
                MediaType.APPLICATION_PDF,
                "jaarstukken-" + open.entry().year() + ".pdf");
    }

    @PostMapping("/kascommissie/{sleutel}")
    String sign(
            @PathVariable String sleutel,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String opmerkingen) {
        var result = desk.sign(sleutel, oordeel, opmerkingen).orElseThrow(NotThereException::new);
        return "redirect:/kascommissie/" + sleutel + "?uitkomst=" + result;
    }
}

package nl.wijkspil.platform.books.web;

import java.util.List;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.Scenario;
import nl.wijkspil.platform.books.files.ReadBooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to come when all goes on as it did, and what if not. */
@Controller
class OutlookPage {

    private static final int LEAST = -100;
    private static final int MOST = 300;

    private final ReadBooks reading;

    OutlookPage(ReadBooks reading) {
        this.reading = reading;
    }

    /** A named outlook. */
    record Column(String name, Outlook outlook) {}

    @GetMapping("/boeken/{jaar}/vooruitzicht")
    String show(
            @PathVariable int jaar,
            @RequestParam(defaultValue = "0") int subsidie,
            @RequestParam(defaultValue = "0") int energie,
            @RequestParam(defaultValue = "0") int inkomsten,
            @RequestParam(defaultValue = "0") int personeel,
            Model model) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        var book = reading.read(entry);
        var own =
                new Scenario(
                        within(subsidie), within(energie), within(inkomsten), within(personeel));
        model.addAttribute("entry", entry);
        model.addAttribute("own", own);
        model.addAttribute(
                "columns",
                List.of(
                        new Column("now", Outlook.after(book, Scenario.AS_NOW)),
                        new Column("subsidy", Outlook.after(book, Scenario.SUBSIDY_STOPS)),
                        new Column("energy", Outlook.after(book, Scenario.ENERGY)),
                        new Column("occupancy", Outlook.after(book, Scenario.OCCUPANCY)),
                        new Column("leaves", Outlook.after(book, Scenario.COORDINATOR_LEAVES)),
                        new Column("own", Outlook.after(book, own))));
        return "books/outlook";
    }

    private static int within(int percent) {
        return Math.max(LEAST, Math.min(MOST, percent));
    }
}

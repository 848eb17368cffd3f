package nl.wijkspil.platform.books.web;

import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.SignBooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The members' audit committee: what to look at, and what two members said. */
@Controller
class CommitteePage {

    private final ReadBooks reading;
    private final SignBooks signing;

    CommitteePage(ReadBooks reading, SignBooks signing) {
        this.reading = reading;
        this.signing = signing;
    }

    @GetMapping("/boeken/{jaar}/kascommissie")
    String show(@PathVariable int jaar, Model model) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        model.addAttribute("entry", entry);
        model.addAttribute("s", Statements.of(reading.read(entry)));
        model.addAttribute("signatures", reading.signatures(entry));
        return "books/committee";
    }

    @PostMapping("/boeken/{jaar}/kascommissie")
    String sign(
            @PathVariable int jaar,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String opmerkingen) {
        var entry = reading.confirmed(jaar).orElseThrow(NotThereException::new);
        var result = signing.sign(entry, naam, oordeel.equals("goed"), opmerkingen);
        return "redirect:/boeken/" + jaar + "/kascommissie?uitkomst=" + result;
    }
}

package nl.wijkspil.platform.books.web;

import java.util.Map;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.Scenario;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadPlans;
import nl.wijkspil.platform.ui.paper.Paper;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The running budget of three years for funders: page, PDF/UA and workbook. */
@Controller
class BudgetPages {

    private final ReadBooks reading;
    private final ReadPlans plans;
    private final Paper paper;
    private final BudgetWorkbook workbook;

    BudgetPages(ReadBooks reading, ReadPlans plans, Paper paper, BudgetWorkbook workbook) {
        this.reading = reading;
        this.plans = plans;
        this.paper = paper;
        this.workbook = workbook;
    }

    @GetMapping("/boeken/{jaar}/begroting")
    String show(@PathVariable int jaar, Model model) {
        model.addAttribute("budget", budget(jaar));
        return "books/budget";
    }

    @GetMapping("/boeken/{jaar}/begroting/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int jaar) {
        return AccountsPages.download(
                paper.print(
                        "books/paper-budget",
                        Map.of("budget", budget(jaar)),
                        LocaleContextHolder.getLocale()),
                MediaType.APPLICATION_PDF,
                "begroting-na-" + jaar + ".pdf");
    }

    @GetMapping("/boeken/{jaar}/begroting/xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable int jaar) {
        return AccountsPages.download(
                workbook.write(budget(jaar)), AccountsPages.XLSX, "begroting-na-" + jaar + ".xlsx");
    }

    private Budget budget(int year) {
        var entry = reading.confirmed(year).orElseThrow(NotThereException::new);
        var known = plans.after(year);
        return Budget.of(
                CurrentTenant.get().organisation().name(),
                entry,
                known,
                Outlook.after(reading.read(entry), Scenario.AS_NOW, known.plans()));
    }
}

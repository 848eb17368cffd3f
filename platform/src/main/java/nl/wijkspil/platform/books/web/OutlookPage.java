package nl.wijkspil.platform.books.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.KeyAmount;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.exchange.books.Scenario;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.books.files.ChangePlans;
import nl.wijkspil.platform.books.files.PlanEntry;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadPlans;
import nl.wijkspil.platform.books.files.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to come when all goes on as it did, what is planned, and what if not. */
@Controller
class OutlookPage {

    private static final int LEAST = -100;
    private static final int MOST = 300;

    private final ReadBooks reading;
    private final ReadPlans plans;
    private final ChangePlans changing;

    OutlookPage(ReadBooks reading, ReadPlans plans, ChangePlans changing) {
        this.reading = reading;
        this.plans = plans;
        this.changing = changing;
    }

    /** A named outlook. */
    record Column(String name, Outlook outlook) {

        /** {@return the week that ends with the least cash; the first of equals} */
        public Outlook.Week lowest() {
            return outlook.weeks().stream()
                    .min(Comparator.comparingLong(Outlook.Week::cash))
                    .orElseThrow();
        }
    }

    @GetMapping("/boeken/{jaar}/vooruitzicht")
    String show(
            @PathVariable int jaar,
            @RequestParam(defaultValue = "0") int subsidie,
            @RequestParam(defaultValue = "0") int energie,
            @RequestParam(defaultValue = "0") int inkomsten,
            @RequestParam(defaultValue = "0") int personeel,
            @RequestParam(required = false) @Nullable UUID wijzig,
            @RequestParam(defaultValue = "") String uren,
            @RequestParam(defaultValue = "") String uurloon,
            Model model) {
        var own =
                new Scenario(
                        within(subsidie), within(energie), within(inkomsten), within(personeel));
        var known = fill(jaar, own, model);
        VolunteersPaid.of(uren, uurloon).ifPresent(p -> model.addAttribute("paid", p));
        model.addAttribute("uren", uren);
        model.addAttribute("uurloon", uurloon);
        model.addAttribute(
                "form",
                known.entries().stream()
                        .filter(e -> e.id().equals(wijzig))
                        .findFirst()
                        .map(PlanForm::of)
                        .orElseGet(PlanForm::empty));
        return "books/outlook";
    }

    @PostMapping("/boeken/{jaar}/vooruitzicht")
    String save(@PathVariable int jaar, @RequestParam Map<String, String> typed, Model model) {
        var form = PlanForm.of(typed);
        var result = changing.save(form.typed());
        if (result == ChangePlans.Result.SAVED) {
            return "redirect:/boeken/" + jaar + "/vooruitzicht?bewaard";
        }
        fill(jaar, Scenario.AS_NOW, model);
        model.addAttribute("form", form);
        model.addAttribute("wrong", result);
        return "books/outlook";
    }

    @PostMapping("/boeken/{jaar}/vooruitzicht/weg")
    String remove(@PathVariable int jaar, @RequestParam UUID id) {
        changing.remove(id);
        return "redirect:/boeken/" + jaar + "/vooruitzicht?weg";
    }

    private ReadPlans.Known fill(int year, Scenario own, Model model) {
        var entry = reading.confirmed(year).orElseThrow(NotThereException::new);
        var book = reading.read(entry);
        var known = plans.after(year);
        model.addAttribute("entry", entry);
        model.addAttribute("result", KeyAmount.RESULT.of(book));
        model.addAttribute("own", own);
        model.addAttribute("known", known);
        model.addAttribute(
                "keeper", CurrentTenant.get().roles().stream().anyMatch(Rights.KEEPERS::contains));
        model.addAttribute("kinds", Arrays.asList(PlanEntry.Kind.values()));
        model.addAttribute("rhythms", Arrays.asList(Rhythm.values()));
        model.addAttribute("columns", columns(book, own, known));
        return known;
    }

    private static List<Column> columns(BookYear book, Scenario own, ReadPlans.Known known) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        scenarios.put("now", Scenario.AS_NOW);
        scenarios.put("subsidy", Scenario.SUBSIDY_STOPS);
        scenarios.put("energy", Scenario.ENERGY);
        scenarios.put("occupancy", Scenario.OCCUPANCY);
        scenarios.put("leaves", Scenario.COORDINATOR_LEAVES);
        if (!own.equals(Scenario.AS_NOW)) {
            scenarios.put("own", own);
        }
        var columns = new ArrayList<Column>();
        scenarios.forEach((name, scenario) ->
                columns.add(new Column(name, Outlook.after(book, scenario, known.plans()))));
        var certain = known.certain();
        if (certain != null) {
            columns.add(1, new Column("certain", Outlook.after(book, Scenario.AS_NOW, certain)));
        }
        return columns;
    }

    private static int within(int percent) {
        return Math.max(LEAST, Math.min(MOST, percent));
    }
}

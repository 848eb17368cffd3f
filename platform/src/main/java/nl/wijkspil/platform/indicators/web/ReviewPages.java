package nl.wijkspil.platform.indicators.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.figures.DecideOnFigures;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import nl.wijkspil.platform.indicators.figures.ReadFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Submitted figures of enterprises that share them: approve, or send back with a note. */
@Controller
class ReviewPages {

    private static final int ON_PAGE = 50;
    private static final int LONGEST_NOTE = 2000;

    private final ReadFigures reading;
    private final FigureStore store;
    private final DecideOnFigures deciding;

    ReviewPages(ReadFigures reading, FigureStore store, DecideOnFigures deciding) {
        this.reading = reading;
        this.store = store;
        this.deciding = deciding;
    }

    /** The waiting figures of one enterprise. */
    record Group(Organisation.Id owner, String name, List<FigureStore.Waiting> waiting) {}

    @GetMapping("/ter-beoordeling")
    String show(@RequestParam(defaultValue = "1") int pagina, Model model) {
        var page = Math.clamp(pagina, 1, 100_000);
        Map<Organisation.Id, Group> groups = new LinkedHashMap<>();
        reading.waiting(ON_PAGE, (page - 1) * ON_PAGE, "ter beoordeling")
                .forEach(w ->
                        groups.computeIfAbsent(
                                        w.figure().owner(),
                                        id -> new Group(id, w.ownerName(), new ArrayList<>()))
                                .waiting()
                                .add(w));
        var count = store.waitingCount();
        model.addAttribute("groups", groups.values());
        model.addAttribute("count", count);
        model.addAttribute("number", page);
        model.addAttribute("pages", (count + ON_PAGE - 1) / ON_PAGE);
        return "indicators/review";
    }

    @PostMapping("/ter-beoordeling/goedkeuren")
    String approve(@RequestParam UUID bedrijf, @RequestParam List<UUID> cijfer) {
        var count = deciding.approve(new Organisation.Id(bedrijf), cijfer);
        return "redirect:/ter-beoordeling?goedgekeurd=" + count;
    }

    @PostMapping("/ter-beoordeling/terug")
    String giveBack(
            @RequestParam UUID bedrijf,
            @RequestParam UUID cijfer,
            @RequestParam(defaultValue = "") String opmerking) {
        if (opmerking.isBlank() || opmerking.length() > LONGEST_NOTE) {
            return "redirect:/ter-beoordeling?zonder";
        }
        var done = deciding.giveBack(new Organisation.Id(bedrijf), cijfer, opmerking);
        return "redirect:/ter-beoordeling?" + (done ? "terug" : "wacht-niet");
    }
}

package nl.wijkspil.platform.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Collectors;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.HubRecognition;
import nl.wijkspil.platform.enterprises.Summary;
import nl.wijkspil.platform.network.PublishedReports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what Wijkspil is, who takes part, what was found. */
@Controller
class FrontPage {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int TILES = 15;
    private static final int REPORTS = 5;

    private final Enterprises enterprises;
    private final ObjectProvider<HubRecognition> recognitions;
    private final ObjectProvider<PublishedReports> shelves;
    private final Clock clock;

    FrontPage(
            Enterprises enterprises,
            ObjectProvider<HubRecognition> recognitions,
            ObjectProvider<PublishedReports> shelves,
            Clock clock) {
        this.enterprises = enterprises;
        this.recognitions = recognitions;
        this.shelves = shelves;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var found = enterprises.list(Summary.Search.ALL, today, 1, TILES);
        var shown = found.rows().stream().map(Summary::organisation).toList();
        model.addAttribute("found", found);
        model.addAttribute(
                "hubs",
                recognitions.stream()
                        .flatMap(recognition -> recognition.hubs(shown).stream())
                        .collect(Collectors.toSet()));
        model.addAttribute(
                "reports",
                shelves.stream()
                        .flatMap(shelf -> shelf.latest(REPORTS).stream())
                        .sorted(Comparator.comparing(PublishedReports.Report::published).reversed())
                        .limit(REPORTS)
                        .toList());
        model.addAttribute("signedIn", CurrentTenant.find().isPresent());
        return "network/front";
    }
}

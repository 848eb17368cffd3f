package nl.wijkspil.platform.indicators.web;

import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import nl.wijkspil.platform.indicators.rounds.AskedRound;
import nl.wijkspil.platform.indicators.rounds.PassOnRound;
import nl.wijkspil.platform.indicators.rounds.ReadRounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rounds in which the enterprise is asked: answer, pass on by a link, withdraw the link. */
@Controller
class MyRoundsPages {

    private static final int LONGEST_LABEL = 120;

    private final ReadRounds rounds;
    private final PassOnRound passing;
    private final Years years;
    private final String origin;

    MyRoundsPages(
            ReadRounds rounds,
            PassOnRound passing,
            Years years,
            @Value("${wijkspil.access.origin:http://localhost:8080}") String origin) {
        this.rounds = rounds;
        this.passing = passing;
        this.years = years;
        this.origin = origin;
    }

    @GetMapping("/mijn-rondes")
    String show(Model model) {
        var today = years.today();
        var all = rounds.asked();
        model.addAttribute("today", today);
        model.addAttribute("open", all.stream().filter(r -> r.open(today)).toList());
        model.addAttribute("closed", all.stream().filter(r -> !r.open(today)).toList());
        model.addAttribute("reminded", rounds.reminded());
        return "indicators/my-rounds";
    }

    /** Shows the link at once and only now: it is kept nowhere. */
    @PostMapping("/mijn-rondes/{vrager}/{ronde}/link")
    String makeLink(
            @PathVariable UUID vrager,
            @PathVariable UUID ronde,
            @RequestParam(defaultValue = "") String wie,
            Model model) {
        var label = wie.strip();
        if (label.isEmpty()) {
            return "redirect:/mijn-rondes?zonder";
        }
        var asker = new Organisation.Id(vrager);
        var link =
                passing.makeLink(
                                asker,
                                ronde,
                                label.substring(0, Math.min(label.length(), LONGEST_LABEL)))
                        .orElseThrow(NotThereException::new);
        AskedRound round = rounds.asked(asker, ronde).orElseThrow(NotThereException::new);
        model.addAttribute("round", round);
        model.addAttribute("label", label);
        model.addAttribute("address", origin + "/ronde/" + link.token());
        model.addAttribute("ends", RoundRules.linkEnds(round.due()));
        return "indicators/round-link";
    }

    @PostMapping("/mijn-rondes/{vrager}/{ronde}/invullen")
    String answer(@PathVariable UUID vrager, @PathVariable UUID ronde) {
        var link =
                passing.makeLink(new Organisation.Id(vrager), ronde, "")
                        .orElseThrow(NotThereException::new);
        return "redirect:/ronde/" + link.token();
    }

    @PostMapping("/mijn-rondes/links/{link}/intrekken")
    String withdraw(@PathVariable UUID link) {
        return passing.withdraw(link)
                ? "redirect:/mijn-rondes?ingetrokken"
                : "redirect:/mijn-rondes";
    }

    @PostMapping("/mijn-rondes/herinneringen")
    String remind(@RequestParam(defaultValue = "false") boolean aan) {
        passing.remind(aan);
        return "redirect:/mijn-rondes?herinneringen=" + aan;
    }
}

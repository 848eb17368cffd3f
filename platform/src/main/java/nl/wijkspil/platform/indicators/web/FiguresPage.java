package nl.wijkspil.platform.indicators.web;

import java.util.List;
import java.util.Set;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.figures.SubmitFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Our figures of one year, with what is proposed, missing, waiting or approved. */
@Controller
class FiguresPage {

    private final Indicators indicators;
    private final SubmitFigures submitting;
    private final Years years;

    FiguresPage(Indicators indicators, SubmitFigures submitting, Years years) {
        this.indicators = indicators;
        this.submitting = submitting;
        this.years = years;
    }

    @GetMapping("/cijfers")
    String show(@RequestParam @Nullable Integer jaar, Model model) {
        var year = jaar != null && years.allows(jaar) ? jaar : years.lastClosed();
        var figures = ofYear(indicators, owner(), year);
        var proposals = indicators.proposals(year);
        model.addAttribute("year", year);
        model.addAttribute("years", years.offered());
        model.addAttribute("themes", FigureList.of(year, figures, proposals));
        model.addAttribute(
                "toSubmit",
                figures.stream()
                        .filter(f ->
                                f.state() instanceof FigureState.Draft
                                        || f.state() instanceof FigureState.Returned)
                        .count());
        model.addAttribute("known", figures.size());
        return "indicators/figures";
    }

    @PostMapping("/cijfers/inleveren")
    String submit(@RequestParam int jaar) {
        var count = submitting.submitYear(jaar);
        return "redirect:/cijfers?jaar=" + jaar + (count == 0 ? "" : "&ingeleverd=" + count);
    }

    @PostMapping("/cijfers/overnemen")
    String takeOver(@RequestParam int jaar, @RequestParam Set<String> sleutel) {
        var chosen =
                indicators.proposals(jaar).stream()
                        .filter(p -> sleutel.contains(p.figure().key().code()))
                        .toList();
        for (var name : chosen.stream().map(Indicators.Proposal::source).distinct().toList()) {
            var figures =
                    chosen.stream()
                            .filter(p -> p.source().equals(name))
                            .map(p -> asNew(p.figure()))
                            .toList();
            indicators.record(figures, Origin.SOURCE, name.nl());
        }
        return "redirect:/cijfers?jaar=" + jaar + "&overgenomen=" + chosen.size();
    }

    private static NewFigure asNew(DerivedFigure derived) {
        return new NewFigure(
                derived.key(),
                derived.measurement(),
                derived.grade(),
                derived.collectedBy(),
                "",
                derived.evidence(),
                derived.facts(),
                "");
    }

    /** {@return what the owner has for a year; the one in the making before the approved one} */
    static List<RecordedFigure> ofYear(Indicators indicators, Organisation.Id owner, int year) {
        return indicators.figures(
                new Indicators.Question(
                        List.of(owner),
                        year,
                        year,
                        Set.of(),
                        Indicators.Standing.LATEST,
                        "cijfers " + year));
    }

    private static Organisation.Id owner() {
        return CurrentTenant.get().organisation().id();
    }
}

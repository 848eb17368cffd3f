package nl.wijkspil.platform.studies.web;

import java.util.UUID;
import nl.wijkspil.platform.studies.report.StudyView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way back: finding, enterprise, criterion, figure, facts, evidence; and the sensitivity. */
@Controller
class WayBackPages {

    private final Shelf shelf;

    WayBackPages(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/studies/{id}/bevinding/{code}")
    String finding(@PathVariable UUID id, @PathVariable String code, Model model) {
        var view = view(id, model);
        var finding = view.finding(code).orElseThrow(Shelf::notHere);
        model.addAttribute("finding", finding);
        var around = view.surroundings().brief(finding);
        model.addAttribute("around", around);
        model.addAttribute("sources", view.surroundings().sources(around));
        return "studies/finding";
    }

    @GetMapping("/studies/{id}/bedrijf/{enterprise}")
    String enterprise(@PathVariable UUID id, @PathVariable String enterprise, Model model) {
        var view = view(id, model);
        model.addAttribute("enterprise", view.enterprise(enterprise).orElseThrow(Shelf::notHere));
        model.addAttribute("around", view.surroundings().of(enterprise).orElse(null));
        return "studies/enterprise";
    }

    @GetMapping("/studies/{id}/bewijs/{evidence}")
    String evidence(@PathVariable UUID id, @PathVariable String evidence, Model model) {
        var view = view(id, model);
        var item = view.evidence(evidence).orElseThrow(Shelf::notHere);
        model.addAttribute("item", item);
        model.addAttribute("figures", view.restingOn(evidence));
        model.addAttribute(
                "enterprise", view.enterprise(item.enterprise()).orElseThrow(Shelf::notHere));
        return "studies/evidence";
    }

    @GetMapping("/studies/{id}/gevoeligheid")
    String sensitivity(@PathVariable UUID id, Model model) {
        view(id, model);
        return "studies/sensitivity";
    }

    private StudyView view(UUID id, Model model) {
        var study = shelf.study(id);
        var view = shelf.view(study);
        model.addAttribute("study", study);
        model.addAttribute("view", view);
        return view;
    }
}

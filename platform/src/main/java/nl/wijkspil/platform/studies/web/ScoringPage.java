package nl.wijkspil.platform.studies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.domain.QualitativeCriterion;
import nl.wijkspil.platform.studies.domain.ScoringItem;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A rater's list and the form of one item; what another scored is not there until both have. */
@Controller
class ScoringPage {

    private final Studies studies;
    private final Shelf shelf;
    private final StudyStore store;
    private final RaterStore raters;
    private final CodingStore codings;

    ScoringPage(
            Studies studies,
            Shelf shelf,
            StudyStore store,
            RaterStore raters,
            CodingStore codings) {
        this.studies = studies;
        this.shelf = shelf;
        this.store = store;
        this.raters = raters;
        this.codings = codings;
    }

    @GetMapping("/studies/{id}/beoordelen")
    String list(@PathVariable UUID id, Model model) {
        var study = shelf.study(id);
        var team = raters.raters(study.id());
        var visible = codings.visible(study.id());
        model.addAttribute("study", study);
        model.addAttribute("language", Shelf.language());
        model.addAttribute("isRater", team.stream().anyMatch(each -> each.id().equals(me())));
        model.addAttribute("items", items(study, visible));
        model.addAttribute("agreement", Agreement.of(twice(visible)));
        return "studies/scoring";
    }

    @GetMapping("/studies/{id}/beoordelen/{enterprise}/{criterion}")
    String item(
            @PathVariable UUID id,
            @PathVariable UUID enterprise,
            @PathVariable String criterion,
            Model model) {
        model.addAttribute("points", null);
        model.addAttribute("reason", "");
        return form(shelf.study(id), enterprise, criterion, model);
    }

    @PostMapping("/studies/{id}/beoordelen/{enterprise}/{criterion}")
    String score(
            @PathVariable UUID id,
            @PathVariable UUID enterprise,
            @PathVariable String criterion,
            @RequestParam(defaultValue = "-1") int points,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean settle,
            @RequestParam(required = false) @Nullable List<String> evidence,
            Model model,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        if (points >= 0 && !reason.isBlank() && reason.length() <= 2000) {
            var score =
                    new Studies.Score(
                            new Organisation.Id(enterprise),
                            criterion,
                            points,
                            reason.strip(),
                            known(study, enterprise, evidence));
            var scored =
                    settle ? studies.settle(study.id(), score) : studies.record(study.id(), score);
            if (scored instanceof Studies.Scored.Done) {
                answer.addFlashAttribute("saved", true);
                return "redirect:/studies/" + id + "/beoordelen";
            }
            model.addAttribute("refusal", ((Studies.Scored.Refused) scored).why());
        } else {
            model.addAttribute("missing", true);
        }
        model.addAttribute("points", points);
        model.addAttribute("reason", reason);
        return form(study, enterprise, criterion, model);
    }

    @PostMapping("/studies/{id}/bewijs/{enterprise}/{criterion}")
    String evidence(
            @PathVariable UUID id,
            @PathVariable UUID enterprise,
            @PathVariable String criterion,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String locator,
            @RequestParam(defaultValue = "QUOTE") EvidenceItem.Type type,
            @RequestParam(defaultValue = "C") Grade grade,
            @RequestParam(required = false) @Nullable LocalDate on,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        var fits = !title.isBlank() && title.length() <= 200 && who.length() <= 200;
        var there =
                store.enterprises(study.id()).stream()
                        .anyMatch(each -> each.id().value().equals(enterprise));
        if (!study.open() || !there) {
            throw Shelf.notHere();
        }
        if (fits && locator.length() <= 1000 && criterion.length() <= 40) {
            studies.addEvidence(
                    study.id(),
                    new EvidenceItem(
                            "",
                            enterprise.toString(),
                            criterion,
                            type,
                            on,
                            who.strip(),
                            title.strip(),
                            locator.strip(),
                            "",
                            grade));
            answer.addFlashAttribute("saved", true);
        } else {
            answer.addFlashAttribute("notitle", true);
        }
        return "redirect:/studies/" + id + "/beoordelen/" + enterprise + "/" + criterion;
    }

    private List<String> known(Study study, UUID enterprise, @Nullable List<String> asked) {
        return asked == null
                ? List.of()
                : codings.evidence(study.id()).stream()
                        .filter(each -> each.enterprise().equals(enterprise.toString()))
                        .map(EvidenceItem::id)
                        .filter(asked::contains)
                        .toList();
    }

    @PostMapping("/studies/{id}/band")
    String tie(
            @PathVariable UUID id,
            @RequestParam UUID enterprise,
            @RequestParam Rater.Kind kind,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        switch (studies.declareTie(study.id(), new Organisation.Id(enterprise), kind)) {
            case Studies.Changed.Done() -> answer.addFlashAttribute("saved", true);
            case Studies.Changed.Refused(var why) -> answer.addFlashAttribute("refusal", why);
        }
        return "redirect:/studies/" + id + "/beoordelen";
    }

    private String form(Study study, UUID enterprise, String criterion, Model model) {
        var visible = codings.visible(study.id());
        var item =
                items(study, visible).stream()
                        .filter(each -> each.enterprise().id().value().equals(enterprise))
                        .filter(each -> each.criterion().code().equals(criterion))
                        .findFirst()
                        .orElseThrow(Shelf::notHere);
        model.addAttribute("study", study);
        model.addAttribute("item", item);
        model.addAttribute("language", Shelf.language());
        model.addAttribute("kinds", Rater.Kind.values());
        model.addAttribute("types", EvidenceItem.Type.values());
        model.addAttribute("grades", Grade.values());
        model.addAttribute(
                "evidence",
                codings.evidence(study.id()).stream()
                        .filter(each -> each.enterprise().equals(enterprise.toString()))
                        .filter(each -> each.criterion().equals(criterion))
                        .toList());
        return "studies/score";
    }

    private List<ScoringItem> items(Study study, List<Coding> visible) {
        var counts = codings.counts(study.id());
        var team = raters.raters(study.id());
        var items = new ArrayList<ScoringItem>();
        for (StudyEnterprise enterprise : store.enterprises(study.id())) {
            var ties = raters.ties(study.id(), CurrentTenant.get().person().id(), enterprise.id());
            for (var criterion : QualitativeCriterion.of(shelf.rules(study).all())) {
                var of = enterprise.id().value().toString();
                var count =
                        counts.getOrDefault(
                                new CodingStore.Item(of, criterion.code()),
                                new CodingStore.Counts(0, 0));
                items.add(
                        ScoringItem.of(
                                enterprise,
                                criterion,
                                me(),
                                ties,
                                count.blind(),
                                visible.stream()
                                        .filter(each -> each.enterprise().equals(of))
                                        .filter(each -> each.criterion().equals(criterion.code()))
                                        .toList(),
                                team));
            }
        }
        return items;
    }

    private List<Coding> twice(List<Coding> visible) {
        return visible.stream()
                .filter(each ->
                        visible.stream()
                                        .filter(other ->
                                                other.enterprise().equals(each.enterprise())
                                                        && other.criterion()
                                                                .equals(each.criterion())
                                                        && other.round() == Coding.Round.BLIND)
                                        .count()
                                == 2)
                .toList();
    }

    private static String me() {
        return CurrentTenant.get().person().id().value().toString();
    }
}

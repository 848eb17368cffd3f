package nl.wijkspil.platform.studies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.deeds.OfficialUrbanities;
import nl.wijkspil.platform.studies.domain.QualitativeCriterion;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.RunStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting a study up, step by step: enterprises, raters, scoring, freezing, computing. */
@Controller
class SetupPage {

    private final Studies studies;
    private final Shelf shelf;
    private final Access access;
    private final Sharing sharing;
    private final StudyStore store;
    private final RaterStore raters;
    private final CodingStore codings;
    private final RunStore runs;
    private final OfficialUrbanities official;
    private final AreaSettings settings;

    SetupPage(
            Studies studies,
            Shelf shelf,
            Access access,
            Sharing sharing,
            StudyStore store,
            RaterStore raters,
            CodingStore codings,
            RunStore runs,
            OfficialUrbanities official,
            AreaSettings settings) {
        this.studies = studies;
        this.shelf = shelf;
        this.access = access;
        this.sharing = sharing;
        this.store = store;
        this.raters = raters;
        this.codings = codings;
        this.runs = runs;
        this.official = official;
        this.settings = settings;
    }

    @GetMapping("/studies/{id}/opzet")
    String show(@PathVariable UUID id, Model model) {
        var study = shelf.study(id);
        var enterprises = store.enterprises(study.id());
        var chosen = enterprises.stream().map(StudyEnterprise::id).collect(Collectors.toSet());
        var team = raters.raters(study.id());
        var ids = team.stream().map(Rater::id).collect(Collectors.toSet());
        var qualitative = QualitativeCriterion.of(shelf.rules(study).all());
        var done = codings.counts(study.id()).values().stream().filter(c -> c.blind() == 2).count();
        model.addAttribute("study", study);
        model.addAttribute("language", Shelf.language());
        model.addAttribute("enterprises", enterprises);
        model.addAttribute(
                "candidates",
                study.open()
                        ? sharing.owners().stream()
                                .filter(each -> each.kind() == OrganisationKind.ENTERPRISE)
                                .filter(each -> !chosen.contains(each.id()))
                                .toList()
                        : List.of());
        model.addAttribute("raters", team);
        model.addAttribute(
                "colleagues",
                access.colleagues().stream()
                        .filter(each -> each.roles().contains(Role.EVALUATOR))
                        .map(Access.Colleague::person)
                        .filter(each -> !ids.contains(each.id().value().toString()))
                        .toList());
        model.addAttribute("items", (long) qualitative.size() * enterprises.size());
        model.addAttribute("done", done);
        model.addAttribute("snapshot", shelf.snapshot(study).orElse(null));
        model.addAttribute("run", runs.latest(study.id()).orElse(null));
        model.addAttribute("urbanities", Urbanity.values());
        var known = official.of(study);
        model.addAttribute("official", known);
        model.addAttribute("townFrom", settings.townFrom());
        model.addAttribute(
                "proposals",
                enterprises.stream()
                        .filter(each -> each.urbanity() == Urbanity.UNKNOWN)
                        .filter(each -> proposal(known, each) != Urbanity.UNKNOWN)
                        .count());
        return "studies/setup";
    }

    @PostMapping("/studies/{id}/bedrijven")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> enterprise,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        var wanted = enterprise == null ? List.<UUID>of() : enterprise;
        return added(
                study,
                studies.addEnterprises(
                        study.id(), wanted.stream().map(Organisation.Id::new).toList()),
                answer);
    }

    @PostMapping("/studies/{id}/bedrijven/eruit")
    String remove(@PathVariable UUID id, @RequestParam UUID enterprise, RedirectAttributes answer) {
        var study = shelf.study(id);
        return changed(
                study,
                studies.removeEnterprise(study.id(), new Organisation.Id(enterprise)),
                answer);
    }

    @PostMapping("/studies/{id}/bedrijven/ligging")
    String urbanity(
            @PathVariable UUID id,
            @RequestParam UUID enterprise,
            @RequestParam Urbanity urbanity,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        return changed(
                study,
                studies.urbanity(study.id(), new Organisation.Id(enterprise), urbanity),
                answer);
    }

    @PostMapping("/studies/{id}/bedrijven/ligging/voorstellen")
    String adopt(@PathVariable UUID id, RedirectAttributes answer) {
        var study = shelf.study(id);
        switch (studies.adoptUrbanity(study.id())) {
            case Studies.Adopted.Done(var count) -> answer.addFlashAttribute("adopted", count);
            case Studies.Adopted.Refused(var why) -> refused(answer, why, List.of());
        }
        return back(study);
    }

    @PostMapping("/studies/{id}/bedrijven/naam")
    String consent(
            @PathVariable UUID id,
            @RequestParam UUID enterprise,
            @RequestParam String by,
            @RequestParam LocalDate on,
            RedirectAttributes answer) {
        var study = shelf.study(id);
        if (by.isBlank() || by.length() > 200) {
            answer.addFlashAttribute("missing", true);
            return back(study);
        }
        return changed(
                study,
                studies.consentToName(study.id(), new Organisation.Id(enterprise), by.strip(), on),
                answer);
    }

    @PostMapping("/studies/{id}/beoordelaars")
    String rater(@PathVariable UUID id, @RequestParam UUID person, RedirectAttributes answer) {
        var study = shelf.study(id);
        return added(study, studies.addRater(study.id(), new Person.Id(person)), answer);
    }

    @PostMapping("/studies/{id}/bevries")
    String freeze(@PathVariable UUID id, RedirectAttributes answer) {
        var study = shelf.study(id);
        if (studies.freeze(study.id()) instanceof Studies.Frozen.Refused(var why, var about)) {
            refused(answer, why, about);
        }
        return back(study);
    }

    @PostMapping("/studies/{id}/bereken")
    String evaluate(@PathVariable UUID id, RedirectAttributes answer) {
        var study = shelf.study(id);
        return switch (studies.evaluate(study.id())) {
            case Studies.Evaluated.Done _ -> "redirect:/studies/" + id + "?berekend";
            case Studies.Evaluated.Started _ -> back(study);
            case Studies.Evaluated.Refused(var why) -> {
                refused(answer, why, List.of());
                yield back(study);
            }
        };
    }

    private static Urbanity proposal(
            Map<Organisation.Id, OfficialUrbanity> known, StudyEnterprise enterprise) {
        var figure = known.get(enterprise.id());
        return figure == null ? Urbanity.UNKNOWN : figure.proposal();
    }

    private static String added(Study study, Studies.Added added, RedirectAttributes answer) {
        switch (added) {
            case Studies.Added.Done(var count) -> answer.addFlashAttribute("added", count);
            case Studies.Added.Refused(var why, var about) -> refused(answer, why, about);
        }
        return back(study);
    }

    private static String changed(Study study, Studies.Changed changed, RedirectAttributes answer) {
        switch (changed) {
            case Studies.Changed.Done() -> answer.addFlashAttribute("saved", true);
            case Studies.Changed.Refused(var why) -> refused(answer, why, List.of());
        }
        return back(study);
    }

    private static void refused(
            RedirectAttributes answer, Studies.Refusal why, List<String> about) {
        answer.addFlashAttribute("refusal", why);
        answer.addFlashAttribute("about", about);
    }

    private static String back(Study study) {
        return "redirect:/studies/" + study.id().value() + "/opzet";
    }
}

package nl.wijkspil.platform.studies.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.studies.NewStudy;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.deeds.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of studies, beginning one, and the page of one. */
@Controller
class StudiesPage {

    private static final String YEAR = "(199\\d|20\\d\\d|21\\d\\d|2200)";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Studies studies;
    private final RuleBook rules;
    private final Shelf shelf;
    private final Clock clock;

    StudiesPage(Studies studies, RuleBook rules, Shelf shelf, Clock clock) {
        this.studies = studies;
        this.rules = rules;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What the form holds. */
    record Form(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 200) String titleEn,
            @NotBlank @Size(max = 1000) String question,
            @Size(max = 1000) String questionEn,
            @Pattern(regexp = YEAR) String fromYear,
            @Pattern(regexp = YEAR) String toYear,
            @NotBlank @Size(max = 80) String rules,
            @Nullable IntervalMethod method) {

        /** What a browser left out is empty. */
        Form {
            title = Objects.requireNonNullElse(title, "");
            titleEn = Objects.requireNonNullElse(titleEn, "");
            question = Objects.requireNonNullElse(question, "");
            questionEn = Objects.requireNonNullElse(questionEn, "");
            fromYear = Objects.requireNonNullElse(fromYear, "").strip();
            toYear = Objects.requireNonNullElse(toYear, "").strip();
            rules = Objects.requireNonNullElse(rules, "");
        }
    }

    @GetMapping("/studies")
    String list(Model model) {
        model.addAttribute("studies", studies.all());
        model.addAttribute("language", Shelf.language());
        return "studies/list";
    }

    @GetMapping("/studies/nieuw")
    String begin(Model model) {
        var closed = LocalDate.ofInstant(clock.instant(), HERE).getYear() - 1;
        model.addAttribute(
                "form",
                new Form(
                        "",
                        "",
                        "",
                        "",
                        closed - 2 + "",
                        closed + "",
                        "SPIL-1 1.0",
                        IntervalMethod.WILSON));
        return form(model);
    }

    @PostMapping("/studies")
    String create(@Validated @ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var parts = form.rules().split(" ", 2);
        if (!wrong.hasErrors() && (parts.length != 2 || rules.find(parts[0], parts[1]).isEmpty())) {
            wrong.rejectValue("rules", "required");
        }
        if (!wrong.hasErrors() && !inOrder(form)) {
            wrong.rejectValue("toYear", "years");
        }
        if (wrong.hasErrors()) {
            return form(model);
        }
        var id =
                studies.create(
                        new NewStudy(
                                words(form.title(), form.titleEn()),
                                words(form.question(), form.questionEn()),
                                Integer.parseInt(form.fromYear()),
                                Integer.parseInt(form.toYear()),
                                parts[0],
                                Map.of(parts[0], parts[1]),
                                settings(
                                        Objects.requireNonNullElse(
                                                form.method(), IntervalMethod.WILSON))));
        return "redirect:/studies/" + id.value();
    }

    @GetMapping("/studies/{id}")
    String show(@PathVariable UUID id, Model model) {
        var study = shelf.study(id);
        if (study.state() != Study.State.EVALUATED) {
            return "redirect:/studies/" + id + "/opzet";
        }
        model.addAttribute("study", study);
        model.addAttribute("view", shelf.view(study));
        model.addAttribute("snapshot", shelf.snapshot(study).orElseThrow(Shelf::notHere));
        model.addAttribute("result", shelf.latest(study).orElseThrow(Shelf::notHere));
        return "studies/study";
    }

    private String form(Model model) {
        model.addAttribute("versions", rules.all());
        model.addAttribute("methods", IntervalMethod.values());
        model.addAttribute("language", Shelf.language());
        return "studies/new-study";
    }

    private static boolean inOrder(Form form) {
        var years = Integer.parseInt(form.toYear()) - Integer.parseInt(form.fromYear());
        return years >= 0 && years <= 50;
    }

    private static Words words(String nl, String en) {
        return new Words(nl.strip(), en.isBlank() ? nl.strip() : en.strip());
    }

    private static StudySettings settings(IntervalMethod method) {
        var usual = StudySettings.DEFAULT;
        return new StudySettings(
                method, usual.level(), usual.smallestGroup(), usual.seed(), usual.draws());
    }
}

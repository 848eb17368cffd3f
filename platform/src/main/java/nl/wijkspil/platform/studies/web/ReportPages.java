package nl.wijkspil.platform.studies.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.studies.Licence;
import nl.wijkspil.platform.studies.NewReport;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.report.ReportFiles;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import nl.wijkspil.platform.ui.svg.Ink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The report of a study, its files, and publishing it. */
@Controller
class ReportPages {

    private final Studies studies;
    private final Shelf shelf;
    private final StudyStore store;
    private final ReportStore reports;
    private final ReportFiles files;

    ReportPages(
            Studies studies,
            Shelf shelf,
            StudyStore store,
            ReportStore reports,
            ReportFiles files) {
        this.studies = studies;
        this.shelf = shelf;
        this.store = store;
        this.reports = reports;
        this.files = files;
    }

    /** What the form holds. */
    record Form(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String slug,
            @NotBlank @Size(max = 4000) String abstractNl,
            @Size(max = 4000) String abstractEn,
            @NotBlank @Size(max = 400) String authors,
            @Nullable Licence licence,
            @Size(max = 100) String supersedes) {

        /** What a browser left out is empty. */
        Form {
            slug = Objects.requireNonNullElse(slug, "");
            abstractNl = Objects.requireNonNullElse(abstractNl, "");
            abstractEn = Objects.requireNonNullElse(abstractEn, "");
            authors = Objects.requireNonNullElse(authors, "");
            supersedes = Objects.requireNonNullElse(supersedes, "");
        }
    }

    @GetMapping("/studies/{id}/rapport")
    String report(@PathVariable UUID id, Model model) {
        var study = shelf.study(id);
        model.addAttribute("study", study);
        model.addAttribute("view", shelf.view(study));
        model.addAttribute("ink", Ink.PAGE);
        return "studies/report";
    }

    @GetMapping("/studies/{id}/bestand/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String file) {
        var study = shelf.study(id);
        var view = shelf.view(study);
        return switch (file) {
            case "rapport.pdf" ->
                    Download.of(files.pdf(view, null), MediaType.APPLICATION_PDF, "rapport.pdf");
            case "cijfers.xlsx" -> Download.of(files.xlsx(view), Download.XLSX, "cijfers.xlsx");
            case "bundel.json" ->
                    Download.of(
                            files.bundle(
                                    view.snapshot(),
                                    shelf.rules(study),
                                    shelf.latest(study).orElseThrow(Shelf::notHere).codeVersion()),
                            MediaType.APPLICATION_JSON,
                            "bundel.json");
            default -> throw Shelf.notHere();
        };
    }

    @GetMapping("/studies/{id}/publiceer")
    String publish(@PathVariable UUID id, Model model) {
        var study = shelf.study(id);
        var me = CurrentTenant.get();
        model.addAttribute(
                "form",
                new Form(
                        Slugs.of(study.title().nl() + " " + study.toYear()),
                        shelf.view(study).main().finding().words().nl(),
                        shelf.view(study).main().finding().words().en(),
                        me.organisation().name(),
                        Licence.CC_BY_4_0,
                        reports.of(study.id()).stream()
                                .filter(each -> each.supersededBy() == null)
                                .map(each -> each.slug())
                                .findFirst()
                                .orElse("")));
        return form(study, model);
    }

    @PostMapping("/studies/{id}/publiceer")
    String publish(
            @PathVariable UUID id,
            @Validated @ModelAttribute("form") Form form,
            BindingResult wrong,
            Model model) {
        var study = shelf.study(id);
        if (wrong.hasErrors()) {
            return form(study, model);
        }
        var published =
                studies.publish(
                        study.id(),
                        new NewReport(
                                form.slug(),
                                new Words(
                                        form.abstractNl().strip(),
                                        form.abstractEn().isBlank()
                                                ? form.abstractNl().strip()
                                                : form.abstractEn().strip()),
                                form.authors().strip(),
                                Objects.requireNonNullElse(form.licence(), Licence.CC_BY_4_0),
                                form.supersedes().isBlank()
                                        ? Optional.empty()
                                        : Optional.of(form.supersedes().strip())));
        return switch (published) {
            case Studies.Published.Done(var slug) -> "redirect:/rapporten/" + slug;
            case Studies.Published.Refused(var why) -> {
                model.addAttribute("refusal", why);
                yield form(study, model);
            }
        };
    }

    private String form(Study study, Model model) {
        model.addAttribute("study", study);
        model.addAttribute("view", shelf.view(study));
        model.addAttribute("language", Shelf.language());
        model.addAttribute("licences", Licence.values());
        model.addAttribute("enterprises", store.enterprises(study.id()));
        model.addAttribute(
                "older",
                reports.of(study.id()).stream()
                        .filter(each -> each.supersededBy() == null)
                        .toList());
        return "studies/publish";
    }
}

package nl.wijkspil.platform.studies.web;

import java.nio.charset.StandardCharsets;
import nl.wijkspil.evaluation.rules.RuleSetReader;
import nl.wijkspil.evaluation.rules.RuleSetReading;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.studies.report.PublicContent;
import nl.wijkspil.platform.studies.report.StudyView;
import nl.wijkspil.platform.studies.storage.ReportStore;
import nl.wijkspil.platform.ui.svg.Ink;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Published reports, for everybody. */
@Controller
class PublicReportPages {

    private final ReportStore reports;

    PublicReportPages(ReportStore reports) {
        this.reports = reports;
    }

    @GetMapping("/rapporten")
    String list(Model model) {
        model.addAttribute("reports", reports.all());
        model.addAttribute("language", Shelf.language());
        return "studies/reports";
    }

    @GetMapping("/rapporten/{slug}")
    String show(@PathVariable String slug, Model model) {
        var report = reports.find(slug).orElseThrow(Shelf::notHere);
        var content = PublicContent.read(reports.content(slug).orElseThrow(Shelf::notHere));
        var view = StudyView.published(content, rules(content), Shelf.language());
        model.addAttribute("report", report);
        model.addAttribute("content", content);
        model.addAttribute("view", view);
        model.addAttribute("language", Shelf.language());
        model.addAttribute("newer", report.supersededBy());
        model.addAttribute("ink", Ink.PAGE);
        return "studies/public-report";
    }

    @GetMapping("/rapporten/{slug}/{file}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String file) {
        var language = Shelf.language() == Language.ENGLISH ? "en" : "nl";
        return switch (file) {
            case "rapport.pdf" ->
                    file(slug, ReportStore.Kind.PDF, language, MediaType.APPLICATION_PDF, file);
            case "cijfers.xlsx" -> file(slug, ReportStore.Kind.XLSX, language, Download.XLSX, file);
            case "bundel.json" ->
                    file(slug, ReportStore.Kind.BUNDLE, "nl", MediaType.APPLICATION_JSON, file);
            default -> throw Shelf.notHere();
        };
    }

    private ResponseEntity<byte[]> file(
            String slug, ReportStore.Kind kind, String language, MediaType type, String name) {
        var found = reports.file(slug, kind, language).orElseThrow(Shelf::notHere);
        return Download.of(found.bytes(), type, slug + "-" + name);
    }

    private static RuleSets rules(PublicContent content) {
        return RuleSets.of(
                content.rules().stream()
                        .map(each -> RuleSetReader.read(each.getBytes(StandardCharsets.UTF_8)))
                        .map(reading ->
                                switch (reading) {
                                    case RuleSetReading.Read(var rules) -> rules;
                                    case RuleSetReading.Refused(var problems) ->
                                            throw new IllegalStateException(
                                                    "rules of a published report: " + problems);
                                })
                        .toList());
    }
}

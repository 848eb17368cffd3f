package nl.wijkspil.platform.indicators.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Indicators.Question;
import nl.wijkspil.platform.indicators.Indicators.Standing;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One figure of one year: type it in, or say why it is unknown. */
@Controller
class FigureFormPage {

    private final Indicators indicators;
    private final FigureWords words;
    private final FormReader reader;
    private final Years years;

    FigureFormPage(Indicators indicators, FigureWords words, FormReader reader, Years years) {
        this.indicators = indicators;
        this.words = words;
        this.reader = reader;
        this.years = years;
    }

    @GetMapping("/cijfers/{code}/{jaar}")
    String show(@PathVariable String code, @PathVariable int jaar, Model model) {
        var definition = define(code, jaar);
        var person = CurrentTenant.get().person().name();
        var latest = now(definition, jaar, Standing.LATEST);
        model.addAttribute("form", FigureForm.of(latest, words, person));
        return page(definition, jaar, model);
    }

    @PostMapping("/cijfers/{code}/{jaar}")
    String save(
            @PathVariable String code,
            @PathVariable int jaar,
            @Validated @ModelAttribute("form") FigureForm form,
            BindingResult wrong,
            @RequestParam(defaultValue = "bewaar") String daad,
            Model model) {
        var definition = define(code, jaar);
        var approved = now(definition, jaar, Standing.APPROVED);
        if (approved.isPresent() && form.reason().isBlank()) {
            FormReader.reject(wrong, "reason", "required");
        }
        var measurement = reader.read(definition, form, wrong);
        var grade = form.grade();
        if (grade == null) {
            FormReader.reject(wrong, "grade", "required");
        }
        if (wrong.hasErrors() || measurement.isEmpty() || grade == null) {
            return page(definition, jaar, model);
        }
        var figure =
                new NewFigure(
                        new FigureKey(definition.indicator().code(), definition.part(), jaar),
                        measurement.get(),
                        grade,
                        form.collectedBy().strip(),
                        form.verifiedBy().strip(),
                        List.of(),
                        List.of(),
                        form.reason().strip());
        List<UUID> ids = indicators.record(List.of(figure), Origin.FORM, "");
        var handIn = daad.equals("inleveren");
        if (handIn) {
            indicators.submit(ids);
            return "redirect:/cijfers?jaar=" + jaar + "&ingeleverd=1";
        }
        return "redirect:/cijfers/" + code + "/" + jaar + "?bewaard";
    }

    private String page(Definition definition, int year, Model model) {
        var latest = now(definition, year, Standing.LATEST);
        model.addAttribute("heading", "%s %d".formatted(words.of(definition.name()), year));
        model.addAttribute("definition", definition);
        model.addAttribute("year", year);
        model.addAttribute("figure", latest.orElse(null));
        model.addAttribute("approved", now(definition, year, Standing.APPROVED).orElse(null));
        model.addAttribute(
                "before", now(definition, year - 1, Standing.BEST_AVAILABLE).orElse(null));
        model.addAttribute(
                "draft", latest.map(f -> f.state() instanceof FigureState.Draft).orElse(false));
        model.addAttribute("methods", Method.values());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("types", EvidenceItem.Type.values());
        if (!model.containsAttribute("evidence")) {
            model.addAttribute("evidence", FigureForm.EvidenceForm.empty());
        }
        return "indicators/figure-form";
    }

    private Optional<RecordedFigure> now(Definition definition, int year, Standing standing) {
        return indicators
                .figures(
                        new Question(
                                List.of(CurrentTenant.get().organisation().id()),
                                year,
                                year,
                                Set.of(definition.indicator().code()),
                                standing,
                                "cijfers " + year))
                .stream()
                .filter(f -> f.key().part().equals(definition.part()))
                .findFirst();
    }

    private Definition define(String code, int year) {
        return Catalogue.define(FigureKey.of(code, year))
                .filter(_ -> years.allows(year))
                .orElseThrow(NotThereException::new);
    }
}

package nl.wijkspil.platform.indicators.web;

import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import nl.wijkspil.platform.indicators.rounds.AnswerRound;
import nl.wijkspil.platform.indicators.rounds.RoundSheet;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A round by its link, for whoever bears it: fill in, look it over, hand in. */
@Controller
class SheetPages {

    private static final int LONGEST_NAME = 100;

    private final AnswerRound answering;
    private final FigureWords words;

    SheetPages(AnswerRound answering, FigureWords words) {
        this.answering = answering;
        this.words = words;
    }

    @GetMapping("/ronde/{token}")
    String show(@PathVariable String token, Model model) {
        var sheet = sheet(token);
        if (sheet.handedInAt().isPresent()) {
            return summary(sheet, token, model);
        }
        return form(sheet, SheetReader.fields(sheet, words), token, model);
    }

    /** Saves the whole form, or one field when the browser does so by itself. */
    @PostMapping("/ronde/{token}")
    String save(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") int veld,
            @RequestParam(defaultValue = "") String daad,
            Model model) {
        var sheet = sheet(token);
        var now = SheetReader.fields(sheet, words);
        var result = SheetReader.read(now, typed, veld, LocaleContextHolder.getLocale());
        var kept =
                result.answers().isEmpty()
                        ? sheet.handedInAt().isEmpty()
                        : answering.save(new SecretLink(token), result.answers());
        if (veld != 0) {
            return field(sheet(token), result, veld, kept, model);
        }
        if (!kept) {
            return "redirect:/ronde/" + token;
        }
        if (!result.good()) {
            return form(sheet(token), result.fields(), token, model);
        }
        return daad.equals("overzicht")
                ? "redirect:/ronde/" + token + "/overzicht"
                : "redirect:/ronde/" + token + "?bewaard";
    }

    @GetMapping("/ronde/{token}/overzicht")
    String summary(@PathVariable String token, Model model) {
        return summary(sheet(token), token, model);
    }

    @PostMapping("/ronde/{token}/inleveren")
    String handIn(@PathVariable String token, @RequestParam(defaultValue = "") String naam) {
        sheet(token);
        var name = naam.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return "redirect:/ronde/" + token + "/overzicht?naam";
        }
        answering.handIn(new SecretLink(token), name);
        return "redirect:/ronde/" + token + "/overzicht";
    }

    private String field(
            RoundSheet sheet, SheetReader.Result result, int nr, boolean kept, Model model) {
        var field = result.fields().get(nr);
        if (field == null) {
            throw new NotThereException();
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("field", field);
        model.addAttribute("kept", kept);
        return "indicators/sheet-field";
    }

    private static String form(
            RoundSheet sheet, Map<Integer, SheetReader.Field> fields, String token, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("fields", List.copyOf(fields.values()));
        model.addAttribute("methods", SheetReader.METHODS);
        model.addAttribute("token", token);
        model.addAttribute(
                "wrong", fields.values().stream().filter(f -> !f.problem().isEmpty()).toList());
        return "indicators/sheet";
    }

    private static String summary(RoundSheet sheet, String token, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("token", token);
        model.addAttribute("ends", RoundRules.linkEnds(sheet.due()));
        return "indicators/sheet-summary";
    }

    private RoundSheet sheet(String token) {
        return answering.sheet(new SecretLink(token)).orElseThrow(NoRoundException::new);
    }
}

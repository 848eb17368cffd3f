package nl.wijkspil.platform.enterprises.web;

import java.util.Optional;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Which functions run and ran; starting and stopping one. */
@Controller
class FunctionsPage {

    private static final String PATH = "/profiel/functies";
    private static final String TEMPLATE = "enterprises/functions";

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    FunctionsPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds; {@code until} only for a time gone by. */
    record Form(@Nullable String function, @Nullable String since, @Nullable String until) {}

    @GetMapping(PATH)
    String show(Model model) {
        model.addAttribute("form", new Form("", "", ""));
        return page(model);
    }

    @PostMapping(PATH)
    String start(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var function =
                Typed.oneOf(
                        EnterpriseFunction.class, Typed.text(form.function()), wrong, "function");
        var since = Typed.requiredDay(Typed.text(form.since()), wrong, "since");
        var until = Typed.day(Typed.text(form.until()), wrong, "until");
        model.addAttribute("functions", EnterpriseFunction.values());
        if (wrong.hasErrors() || function.isEmpty() || since.isEmpty()) {
            return page(model);
        }
        return desk.answer(
                deeds.startFunction(function.get(), since.get(), until), model, PATH, TEMPLATE);
    }

    @PostMapping(PATH + "/stop")
    String stop(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        Optional<EnterpriseFunction> function =
                Typed.oneOf(
                        EnterpriseFunction.class, Typed.text(form.function()), wrong, "function");
        var until = Typed.requiredDay(Typed.text(form.until()), wrong, "until");
        model.addAttribute("functions", EnterpriseFunction.values());
        if (wrong.hasErrors() || function.isEmpty() || until.isEmpty()) {
            return page(model);
        }
        return desk.answer(deeds.stopFunction(function.get(), until.get()), model, PATH, TEMPLATE);
    }

    private String page(Model model) {
        model.addAttribute("functions", EnterpriseFunction.values());
        return desk.page(model, TEMPLATE);
    }
}

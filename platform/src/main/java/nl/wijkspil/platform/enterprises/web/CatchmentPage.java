package nl.wijkspil.platform.enterprises.web;

import nl.wijkspil.platform.enterprises.AreaCodes;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The area served: CBS codes, or words where no code fits yet. */
@Controller
class CatchmentPage {

    private static final String PATH = "/profiel/verzorgingsgebied";
    private static final String TEMPLATE = "enterprises/catchment";

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    CatchmentPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds. */
    record Form(@Nullable String codes, @Nullable String words, @Nullable String since) {}

    @GetMapping(PATH)
    String show(Model model) {
        var drawn = desk.profile().flatMap(p -> p.open().catchmentOn(desk.today()));
        model.addAttribute(
                "form",
                new Form(
                        drawn.map(c -> String.join("\n", c.codes())).orElse(""),
                        drawn.map(Catchment::words).orElse(""),
                        desk.today().toString()));
        return desk.page(model, TEMPLATE);
    }

    @PostMapping(PATH)
    String draw(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var parsed = AreaCodes.parse(Typed.text(form.codes()));
        if (!parsed.wrong().isEmpty()) {
            wrong.rejectValue(
                    "codes",
                    "enterprise.wrong.codes",
                    new Object[] {String.join(", ", parsed.wrong().stream().limit(5).toList())},
                    "");
        }
        var since = Typed.requiredDay(Typed.text(form.since()), wrong, "since");
        if (wrong.hasErrors() || since.isEmpty()) {
            return desk.page(model, TEMPLATE);
        }
        return desk.answer(
                deeds.drawCatchment(
                        new Catchment(since.get(), parsed.codes(), Typed.text(form.words()))),
                model,
                PATH,
                TEMPLATE);
    }
}

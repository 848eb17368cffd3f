package nl.wijkspil.platform.enterprises.web;

import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How many members, on which day. */
@Controller
class MembersPage {

    private static final String PATH = "/profiel/leden";
    private static final String TEMPLATE = "enterprises/members";

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    MembersPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds. */
    record Form(@Nullable String day, @Nullable String members) {}

    @GetMapping(PATH)
    String show(Model model) {
        model.addAttribute("form", new Form(desk.today().toString(), ""));
        return desk.page(model, TEMPLATE);
    }

    @PostMapping(PATH)
    String count(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var day = Typed.requiredDay(Typed.text(form.day()), wrong, "day");
        var typed = Typed.text(form.members()).replace(".", "").replace(" ", "");
        Typed.require(typed, wrong, "members");
        if (!typed.isEmpty() && !typed.matches("[0-9]{1,7}")) {
            wrong.rejectValue("members", "enterprise.wrong.number");
        }
        if (wrong.hasErrors() || day.isEmpty()) {
            return desk.page(model, TEMPLATE);
        }
        return desk.answer(
                deeds.countMembers(day.get(), Integer.parseInt(typed)), model, PATH, TEMPLATE);
    }
}

package nl.wijkspil.platform.enterprises.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.PartnerLevel;
import nl.wijkspil.platform.enterprises.PartnerType;
import nl.wijkspil.platform.enterprises.domain.FullPartner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** With whom the enterprise works, and how far each relation goes. */
@Controller
class PartnersPage {

    private static final String PATH = "/profiel/partners";
    private static final String TEMPLATE = "enterprises/partners";

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    PartnersPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form for a new partner holds. */
    record Form(@Nullable String name, @Nullable String type) {}

    /** What the form for a level holds. */
    record LevelForm(
            @Nullable String partner,
            @Nullable String level,
            @Nullable String levelSince,
            @Nullable String title,
            @Nullable String reference) {}

    @GetMapping(PATH)
    String show(Model model) {
        return page(model);
    }

    @PostMapping(PATH)
    String add(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var name = Typed.text(form.name());
        Typed.require(name, wrong, "name");
        Typed.atMost(200, name, wrong, "name");
        var type = Typed.oneOf(PartnerType.class, Typed.text(form.type()), wrong, "type");
        var shown = page(model);
        if (wrong.hasErrors() || type.isEmpty()) {
            return shown;
        }
        return desk.answer(deeds.addPartner(name, type.get()), model, PATH, TEMPLATE);
    }

    @PostMapping(PATH + "/niveau")
    String level(@ModelAttribute("level") LevelForm form, BindingResult wrong, Model model) {
        var partner = id(Typed.text(form.partner()));
        if (partner.isEmpty()) {
            wrong.rejectValue("partner", "ui.required");
        }
        var typed = Typed.text(form.level());
        if (!typed.matches("[0-5]")) {
            wrong.rejectValue("level", "ui.required");
        }
        var since = Typed.requiredDay(Typed.text(form.levelSince()), wrong, "levelSince");
        var shown = page(model);
        if (wrong.hasErrors() || since.isEmpty() || partner.isEmpty()) {
            return shown;
        }
        var evidence =
                new PartnerLevel.Evidence(Typed.text(form.title()), Typed.text(form.reference()));
        return desk.answer(
                deeds.setPartnerLevel(
                        partner.get(), Integer.parseInt(typed), since.get(), evidence),
                model,
                PATH,
                TEMPLATE);
    }

    private String page(Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new Form("", ""));
        }
        if (!model.containsAttribute("level")) {
            model.addAttribute("level", new LevelForm("", "", desk.today().toString(), "", ""));
        }
        model.addAttribute("types", PartnerType.values());
        model.addAttribute("levels", List.of(0, 1, 2, 3, 4, 5));
        desk.profile()
                .ifPresent(profile ->
                        model.addAttribute(
                                "full", FullPartner.on(desk.today(), profile.partners())));
        return desk.page(model, TEMPLATE);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package nl.wijkspil.platform.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The network's support registers organisations, each with its first keeper. */
@Controller
class OrganisationsPage {

    private final Access access;

    OrganisationsPage(Access access) {
        this.access = access;
    }

    /** What the form holds; the role follows from the kind. */
    record Form(
            @Nullable OrganisationKind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 320) String keeperEmail,
            @NotBlank @Size(max = 200) String keeperName) {}

    @GetMapping("/organisaties")
    String show(Model model) {
        model.addAttribute("form", new Form(null, "", "", ""));
        return page(model);
    }

    @PostMapping("/organisaties")
    String register(
            @Validated @ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var kind = form.kind();
        if (kind == null) {
            wrong.rejectValue("kind", "required");
        }
        if (wrong.hasErrors() || kind == null) {
            return page(model);
        }
        access.register(
                new Access.NewOrganisation(
                        kind,
                        form.name(),
                        form.keeperEmail(),
                        form.keeperName(),
                        firstKeeper(kind),
                        false));
        return "redirect:/organisaties?geregistreerd";
    }

    /** {@return the role of an organisation's first person} */
    static Role firstKeeper(OrganisationKind kind) {
        return switch (kind) {
            case ENTERPRISE -> Role.COORDINATOR;
            case FUND -> Role.PROGRAMME_MANAGER;
            case EVALUATOR -> Role.EVALUATOR;
            case NETWORK -> Role.SUPPORT;
            case PARTNER -> Role.PARTNER;
        };
    }

    private String page(Model model) {
        Map<OrganisationKind, List<Organisation>> byKind = new LinkedHashMap<>();
        Arrays.stream(OrganisationKind.values())
                .forEach(kind -> byKind.put(kind, access.organisations(kind)));
        model.addAttribute("byKind", byKind);
        return "access/organisations";
    }
}

package nl.wijkspil.platform.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works for the organisation, in which role; letting people in and ending a role. */
@Controller
class PeoplePage {

    private static final int LONGEST_NAME = 200;

    private final Access access;

    PeoplePage(Access access) {
        this.access = access;
    }

    /** What the form holds. */
    record Form(
            @NotBlank @Email @Size(max = 320) String email,
            @NotBlank @Size(max = 200) String name,
            @Nullable Role role) {}

    @GetMapping("/mensen")
    String show(Model model) {
        model.addAttribute("form", new Form("", "", null));
        return page(model);
    }

    @PostMapping("/mensen")
    String letIn(@Validated @ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var role = form.role();
        if (role == null) {
            wrong.rejectValue("role", "required");
        }
        if (wrong.hasErrors() || role == null) {
            return page(model);
        }
        access.letIn(form.email(), form.name(), role);
        return "redirect:/mensen?binnen";
    }

    @PostMapping("/mensen/beeindig")
    String end(@RequestParam UUID person, @RequestParam Role role) {
        return switch (access.end(new Person.Id(person), role)) {
            case ENDED -> "redirect:/mensen?beeindigd";
            case LAST_KEEPER -> "redirect:/mensen?laatste";
            case NOT_HELD -> "redirect:/mensen";
        };
    }

    @PostMapping("/mensen/naam")
    String rename(@RequestParam String naam) {
        if (naam.isBlank() || naam.strip().length() > LONGEST_NAME) {
            return "redirect:/mensen?naamfout";
        }
        access.rename(naam);
        return "redirect:/mensen?hernoemd";
    }

    private String page(Model model) {
        var tenant = CurrentTenant.get();
        model.addAttribute("colleagues", access.colleagues());
        model.addAttribute("roles", Role.of(tenant.organisation().kind()));
        return "access/people";
    }
}

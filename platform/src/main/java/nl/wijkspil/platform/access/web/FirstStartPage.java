package nl.wijkspil.platform.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.signin.FirstStart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * On an empty installation: registers the network and its first person, with the console's code.
 */
@Controller
class FirstStartPage {

    private final FirstStart firstStart;
    private final Access access;

    FirstStartPage(FirstStart firstStart, Access access) {
        this.firstStart = firstStart;
        this.access = access;
    }

    /** What the form holds. */
    record Form(
            @NotBlank String code,
            @NotBlank @Size(max = 200) String organisation,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 320) String email) {}

    @GetMapping("/eerste-begin")
    String show(@RequestParam(defaultValue = "") String code, Model model) {
        require(code);
        model.addAttribute("form", new Form(code, "", "", ""));
        return "access/first-start";
    }

    @PostMapping("/eerste-begin")
    String register(@Validated @ModelAttribute("form") Form form, BindingResult wrong) {
        require(form.code());
        if (wrong.hasErrors()) {
            return "access/first-start";
        }
        access.register(
                new Access.NewOrganisation(
                        OrganisationKind.NETWORK,
                        form.organisation(),
                        form.email(),
                        form.name(),
                        Role.SUPPORT,
                        false));
        return "redirect:" + firstStart.linkFor(form.email());
    }

    private void require(String code) {
        if (!firstStart.accepts(code)) {
            throw new NotAllowedException("the first start needs the code of the console");
        }
    }
}

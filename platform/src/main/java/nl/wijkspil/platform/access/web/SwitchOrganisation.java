package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpSession;
import nl.wijkspil.platform.access.signin.TenantFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody with roles in several organisations chooses for which one to work now. */
@Controller
class SwitchOrganisation {

    @PostMapping("/wissel")
    String choose(@RequestParam String organisation, HttpSession session) {
        // Not trusted: TenantFilter only accepts an organisation where the person holds a role.
        session.setAttribute(TenantFilter.CHOSEN, organisation);
        return "redirect:/begin";
    }
}

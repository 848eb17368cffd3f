package nl.wijkspil.platform.access.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who did what in the organisation, latest first. */
@Controller
class TrailPage {

    private static final int SHOWN = 200;

    private final AuditTrail trail;

    TrailPage(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/spoor")
    String show(Model model) {
        model.addAttribute("lines", trail.latest(SHOWN));
        model.addAttribute(
                "roles", Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet()));
        return "access/trail";
    }
}

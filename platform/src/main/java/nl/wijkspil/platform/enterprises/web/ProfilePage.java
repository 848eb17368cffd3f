package nl.wijkspil.platform.enterprises.web;

import java.util.UUID;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.domain.BoardResidency;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The profile at a glance, with a page for each part; publishing; striking out a mistake. */
@Controller
class ProfilePage {

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    ProfilePage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    @GetMapping("/profiel")
    String show(Model model) {
        desk.profile()
                .ifPresent(profile -> {
                    var day = desk.today();
                    model.addAttribute("board", BoardResidency.of(profile.boardOn(day)));
                    model.addAttribute("members", profile.membersOn(day).orElse(null));
                    model.addAttribute("running", profile.open().functionsOn(day));
                    model.addAttribute("catchment", profile.open().catchmentOn(day).orElse(null));
                });
        return desk.page(model, "enterprises/profile");
    }

    @PostMapping("/profiel/openbaar")
    String publish(@RequestParam boolean openbaar, Model model) {
        return desk.answer(deeds.publish(openbaar), model, "/profiel", "enterprises/profile");
    }

    /** A part of the profile where lines can be struck out. */
    enum Part {
        functies,
        openingstijden,
        bestuur,
        leden,
        partners
    }

    @PostMapping("/profiel/streep")
    String strike(
            @RequestParam EnterpriseDeeds.Line kind,
            @RequestParam UUID id,
            @RequestParam Part part) {
        deeds.strike(kind, id);
        return "redirect:/profiel/" + part.name() + "?gestreept";
    }
}

package nl.wijkspil.platform.areas.web;

import java.util.Locale;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.areas.context.ReadContext;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise's own area beside others. */
@Controller
class OwnAreaPages {

    private static final String PATH = "/buurt";

    private final OwnArea own;
    private final ReadContext contexts;
    private final ContextView view;
    private final FollowFigure following;

    OwnAreaPages(OwnArea own, ReadContext contexts, ContextView view, FollowFigure following) {
        this.own = own;
        this.contexts = contexts;
        this.view = view;
        this.following = following;
    }

    /** One transaction: what its parts ask alike is read once. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String show(Model model) {
        view.fill(model, contexts.of(own.codes()), PATH, "");
        model.addAttribute("mayChoose", CurrentTenant.get().hasAny(Role.COORDINATOR, Role.BOARD));
        return "areas/show";
    }

    @GetMapping(PATH + "/ontwikkelingen")
    String developments(Model model) {
        view.fill(model, contexts.of(own.codes()), PATH, "developments");
        return "areas/developments";
    }

    @GetMapping(PATH + "/bron")
    String source(
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "own") String rol,
            @RequestParam(defaultValue = "0") int jaar,
            Model model,
            Locale locale) {
        model.addAttribute(
                "followed", following.line(contexts.of(own.codes()), cijfer, rol, jaar, locale));
        return "areas/source";
    }
}

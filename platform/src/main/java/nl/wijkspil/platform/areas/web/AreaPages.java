package nl.wijkspil.platform.areas.web;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadContext;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Each area's page, and where its figures come from. */
@Controller
class AreaPages {

    private final Areas areas;
    private final ReadContext contexts;
    private final ContextView view;
    private final PlaceView places;
    private final FollowFigure following;

    AreaPages(
            Areas areas,
            ReadContext contexts,
            ContextView view,
            PlaceView places,
            FollowFigure following) {
        this.areas = areas;
        this.places = places;
        this.contexts = contexts;
        this.view = view;
        this.following = following;
    }

    /** One transaction: what its parts ask alike is read once. */
    @GetMapping("/buurten/{code}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String code, Model model) {
        var area = find(code);
        var context = contexts.of(List.of(area.code()));
        places.fill(model, area, context, view.fill(model, context, path(area), ""));
        return "areas/show";
    }

    @GetMapping("/buurten/{code}/ontwikkelingen")
    String developments(@PathVariable String code, Model model) {
        var area = find(code);
        view.fill(model, contexts.of(List.of(area.code())), path(area), "developments");
        return "areas/developments";
    }

    /** A figure of the page's lines by its measure, or any figure by its column. */
    @GetMapping("/buurten/{code}/bron")
    String source(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "own") String rol,
            @RequestParam(defaultValue = "") String kolom,
            @RequestParam(defaultValue = "0") int jaar,
            @RequestParam(defaultValue = "0") int grens,
            Model model,
            Locale locale) {
        var area = find(code);
        model.addAttribute("area", area);
        model.addAttribute("officialFigures", !area.fictional());
        model.addAttribute(
                "followed",
                kolom.isEmpty()
                        ? following.line(
                                contexts.of(List.of(area.code())), cijfer, rol, jaar, locale)
                        : following.indicator(grens == 0 ? area : area.inYear(grens), kolom, jaar));
        return "areas/source";
    }

    private static String path(NamedArea area) {
        return "/buurten/" + area.code();
    }

    private NamedArea find(String code) {
        return AreaCode.parse(code).flatMap(areas::latest).orElseThrow(FollowFigure::notFound);
    }
}

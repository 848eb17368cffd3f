package nl.wijkspil.platform.areas.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.access.MapTiles;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.Line;
import nl.wijkspil.platform.areas.context.MeasureLines;
import nl.wijkspil.platform.areas.context.Point;
import nl.wijkspil.platform.areas.context.ReadContext;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The map with its list, and each area's page. */
@Controller
class AreaPages {

    private static final int LONGEST = 100;
    private static final int LISTED = 400;

    private final Areas areas;
    private final ReadContext contexts;
    private final ContextView view;
    private final PlaceView places;
    private final MapEnterprises enterprises;
    private final MapTiles tiles;
    private final MessageSource messages;

    AreaPages(
            Areas areas,
            ReadContext contexts,
            ContextView view,
            PlaceView places,
            MapEnterprises enterprises,
            MapTiles tiles,
            MessageSource messages) {
        this.areas = areas;
        this.contexts = contexts;
        this.view = view;
        this.places = places;
        this.enterprises = enterprises;
        this.tiles = tiles;
        this.messages = messages;
    }

    @GetMapping("/buurten")
    @Transactional(readOnly = true)
    public String list(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String provincie,
            @RequestParam(defaultValue = "") String cijfer,
            Model model) {
        var words = zoek.substring(0, Math.min(LONGEST, zoek.length()));
        var municipality =
                AreaCode.parse(gemeente)
                        .filter(code -> code.level() == AreaLevel.MUNICIPALITY)
                        .map(AreaCode::text)
                        .orElse("");
        AreaLevel level = municipality.isEmpty() ? AreaLevel.MUNICIPALITY : AreaLevel.NEIGHBOURHOOD;
        if (areas.boundaryYears(level).isEmpty() && level == AreaLevel.NEIGHBOURHOOD) {
            level = AreaLevel.DISTRICT;
        }
        List<Integer> drawn = areas.boundaryYears(level);
        List<Integer> years = areas.years(level);
        int year = !drawn.isEmpty() ? drawn.getFirst() : years.isEmpty() ? 0 : years.getFirst();
        var search = words.isBlank() ? Found.NOTHING : areas.search(words);
        var province = municipality.isEmpty() ? places.province(provincie) : "";
        var chosen = MapChoice.of(areas, cijfer);
        List<NamedArea> found = search.areas();
        if (words.isBlank() && year > 0) {
            found = areas.list(year, level, municipality, LISTED);
            var gone = AreaCode.parse(municipality).flatMap(areas::latest);
            if (found.isEmpty() && gone.isPresent()) {
                year = gone.get().year();
                found = areas.list(year, level, municipality, LISTED);
            }
            if (!province.isEmpty()) {
                found = places.narrow(found, year, province);
            }
        }
        // a map of all municipalities says nothing of what was searched, or of one province
        boolean whole = words.isBlank() && province.isEmpty();
        model.addAttribute("words", words);
        model.addAttribute("municipality", municipality);
        model.addAttribute(
                "municipalityName",
                AreaCode.parse(municipality)
                        .flatMap(areas::latest)
                        .map(NamedArea::name)
                        .orElse(""));
        model.addAttribute("found", found);
        model.addAttribute("search", search);
        model.addAttribute("by", words.isBlank() ? "" : search.by().name());
        model.addAttribute("province", province);
        model.addAttribute("provinces", places.provinces());
        model.addAttribute("year", year);
        model.addAttribute("placed", whole ? enterprises.on(level, municipality) : List.of());
        model.addAttribute("tiles", tiles);
        model.addAttribute("level", level);
        model.addAttribute("drawn", drawn.contains(year) && whole);
        model.addAttribute("indicators", MapChoice.all(areas));
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "values",
                !words.isBlank()
                        ? places.values(search, chosen)
                        : year == 0 ? Map.of() : MapChoice.values(areas, chosen, year, level));
        return "areas/list";
    }

    @GetMapping("/buurten/{code}")
    String show(@PathVariable String code, Model model) {
        var area = find(code);
        var context = contexts.of(List.of(area.code()));
        places.fill(model, area, context, view.fill(model, context, ""));
        model.addAttribute("path", "/buurten/" + area.code());
        return "areas/show";
    }

    @GetMapping("/buurten/{code}/ontwikkelingen")
    String developments(@PathVariable String code, Model model) {
        view.fill(model, contexts.of(List.of(find(code).code())), "developments");
        model.addAttribute("path", "/buurten/" + find(code).code());
        return "areas/developments";
    }

    @GetMapping("/buurten/{code}/bron")
    String source(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "0") int jaar,
            Model model,
            Locale locale) {
        var area = find(code);
        var context = contexts.of(List.of(area.code()));
        MeasureLines lines =
                context.measures().stream()
                        .filter(m -> m.measure().key().equals(cijfer))
                        .findFirst()
                        .orElseThrow(AreaPages::notFound);
        Line own = lines.lines().getFirst();
        Point point =
                own.points().stream()
                        .filter(p -> p.year() == jaar)
                        .findFirst()
                        .orElseThrow(AreaPages::notFound);
        List<Dataset> files =
                areas.datasets().stream()
                        .filter(set ->
                                point.cells().stream()
                                        .anyMatch(c -> c.cell().file().equals(set.name())))
                        .toList();
        model.addAttribute("area", area);
        model.addAttribute("lines", lines);
        model.addAttribute("point", point);
        model.addAttribute("files", files);
        model.addAttribute(
                "title", messages.getMessage("measure." + lines.measure().key(), null, locale));
        return "areas/source";
    }

    private NamedArea find(String code) {
        return AreaCode.parse(code).flatMap(areas::latest).orElseThrow(AreaPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.access.MapTiles;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.MapValue;
import nl.wijkspil.platform.areas.context.ReadMapValues;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map with its list: they hold the same areas and figures. */
@Controller
class MapPage {

    private static final int LONGEST = 100;
    private static final int AT_ONCE = 200;
    private static final int MOST = 20_000;
    private static final String BY_FIGURE = "cijfer";

    private final Areas areas;
    private final ReadMapValues values;
    private final PlaceView places;
    private final MapEnterprises enterprises;
    private final MapTiles tiles;

    MapPage(
            Areas areas,
            ReadMapValues values,
            PlaceView places,
            MapEnterprises enterprises,
            MapTiles tiles) {
        this.areas = areas;
        this.places = places;
        this.values = values;
        this.enterprises = enterprises;
        this.tiles = tiles;
    }

    /** What the reader asked for, as the address says it. */
    record Asked(
            String zoek,
            String gemeente,
            String provincie,
            String niveau,
            String cijfer,
            String jaar,
            String orde,
            String pagina,
            String voorbeeld) {

        /** The same in a municipality. */
        Asked in(String municipality) {
            return new Asked(zoek, municipality, "", niveau, cijfer, jaar, orde, pagina, voorbeeld);
        }
    }

    @GetMapping("/buurten")
    @Transactional(readOnly = true)
    public String show(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String provincie,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String orde,
            @RequestParam(defaultValue = "") String pagina,
            @RequestParam(defaultValue = "") String voorbeeld,
            Model model) {
        var asked =
                new Asked(
                        zoek,
                        gemeente,
                        places.province(provincie),
                        niveau,
                        cijfer,
                        jaar,
                        orde,
                        pagina,
                        voorbeeld);
        var view = MapView.of(areas, asked);
        model.addAttribute("view", view);
        model.addAttribute("tiles", tiles);
        model.addAttribute("officialFigures", !view.ground().fictional());
        model.addAttribute(
                "municipalityName",
                AreaCode.parse(view.municipality())
                        .flatMap(areas::latest)
                        .map(NamedArea::name)
                        .orElse(""));
        String words = zoek.substring(0, Math.min(LONGEST, zoek.length()));
        model.addAttribute("words", words);
        model.addAttribute("provinces", places.provinces(view.ground().fictional()));
        if (words.isBlank()) {
            listed(view, asked, model);
        } else {
            model.addAttribute("search", areas.search(words));
        }
        model.addAttribute(
                "placed",
                words.isBlank() ? enterprises.on(view.level(), view.municipality()) : List.of());
        return "areas/list";
    }

    /** All areas of the map, in the order asked for, a page at a time. */
    private void listed(MapView view, Asked asked, Model model) {
        List<NamedArea> all =
                view.listYear() == 0
                        ? List.of()
                        : view.municipality().isEmpty()
                                ? areas.country(
                                        view.listYear(), view.level(), view.ground().fictional())
                                : areas.list(
                                        view.listYear(), view.level(), view.municipality(), MOST);
        if (!view.province().isEmpty()) {
            all = places.narrow(all, view.listYear(), view.province());
        }
        Map<AreaCode, MapValue> figures = new HashMap<>();
        var chosen = view.chosen();
        if (chosen != null && view.year() > 0) {
            figures.putAll(
                    values.of(
                            chosen.key(),
                            view.year(),
                            view.level(),
                            all.stream().map(NamedArea::code).toList(),
                            view.listYear()));
        }
        boolean byFigure = asked.orde().equals(BY_FIGURE) && !figures.isEmpty();
        List<NamedArea> ordered = new ArrayList<>(all);
        if (byFigure) {
            ordered.sort(Comparator.comparingDouble(area -> rank(figures.get(area.code()))));
        }
        int pages = Math.max(1, (ordered.size() + AT_ONCE - 1) / AT_ONCE);
        int page =
                asked.pagina().matches("[0-9]{1,4}")
                        ? Math.clamp(Integer.parseInt(asked.pagina()), 1, pages)
                        : 1;
        model.addAttribute(
                "found",
                ordered.subList((page - 1) * AT_ONCE, Math.min(ordered.size(), page * AT_ONCE)));
        model.addAttribute("figures", figures);
        model.addAttribute("remark", common(figures.values()));
        model.addAttribute("all", ordered.size());
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("orde", byFigure ? BY_FIGURE : "");
    }

    /** What holds for every figure, to say once instead of at each; empty when nothing does. */
    private static Words common(Collection<MapValue> figures) {
        List<Words> said =
                figures.stream().filter(MapValue::known).map(MapValue::words).distinct().toList();
        return said.size() == 1 ? said.getFirst() : new Words("", "");
    }

    /** The highest first, what is unknown last. */
    private static double rank(@org.jspecify.annotations.Nullable MapValue value) {
        return value == null || !value.known() ? Double.POSITIVE_INFINITY : -value.number();
    }
}

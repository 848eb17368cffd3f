package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.access.MapTiles;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the enterprise's area, on the map or in the list. */
@Controller
class ChoosePage {

    private static final int LONGEST = 100;
    private static final int MOST = 20_000;
    private static final int FEW = 40;
    private static final String ALL = "alle";

    private final Areas areas;
    private final OwnArea own;
    private final EnterpriseDeeds deeds;
    private final MapTiles tiles;

    ChoosePage(Areas areas, OwnArea own, EnterpriseDeeds deeds, MapTiles tiles) {
        this.areas = areas;
        this.own = own;
        this.deeds = deeds;
        this.tiles = tiles;
    }

    /**
     * Areas that stand together in the list.
     *
     * @param name the district they lie in; empty when they are not grouped
     * @param areas the areas
     * @param open whether they are shown at once
     */
    record Group(String name, List<NamedArea> areas, boolean open) {}

    @GetMapping("/buurt/kies")
    @Transactional(readOnly = true)
    public String choose(
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String kies,
            @RequestParam(defaultValue = "") String voorbeeld,
            Model model) {
        Set<AreaCode> chosen = new LinkedHashSet<>(own.codes());
        AreaCode.parse(kies).ifPresent(chosen::add);
        return page(
                new MapPage.Asked(zoek, gemeente, "", niveau, "", "", "", "", voorbeeld),
                chosen,
                model);
    }

    private String page(MapPage.Asked asked, Collection<AreaCode> chosen, Model model) {
        String municipality =
                AreaCode.parse(asked.gemeente())
                        .or(() ->
                                asked.gemeente().equals(ALL)
                                        ? Optional.empty()
                                        : chosen.stream().findFirst())
                        .map(AreaCode::municipality)
                        .map(AreaCode::text)
                        .orElse("");
        var view = MapView.of(areas, asked.in(municipality));
        List<NamedArea> listed =
                view.listYear() == 0
                        ? List.of()
                        : municipality.isEmpty()
                                ? areas.country(
                                        view.listYear(), view.level(), view.ground().fictional())
                                : areas.list(view.listYear(), view.level(), municipality, MOST);
        Set<String> shown =
                listed.stream().map(area -> area.code().text()).collect(Collectors.toSet());
        Set<String> codes = new LinkedHashSet<>();
        chosen.forEach(code -> codes.add(code.text()));
        String words = asked.zoek().substring(0, Math.min(LONGEST, asked.zoek().length()));
        Found search = words.isBlank() ? Found.NOTHING : areas.search(words);
        model.addAttribute("words", words);
        model.addAttribute("search", search);
        model.addAttribute("by", words.isBlank() ? "" : search.by().name());
        model.addAttribute("view", view);
        model.addAttribute(
                "municipalityName",
                AreaCode.parse(municipality)
                        .flatMap(areas::latest)
                        .map(NamedArea::name)
                        .orElse(""));
        model.addAttribute("listed", listed);
        model.addAttribute("groups", groups(listed, codes, view));
        model.addAttribute("chosen", codes);
        model.addAttribute(
                "elsewhere",
                named(chosen.stream().filter(c -> !shown.contains(c.text())).toList()));
        model.addAttribute("tiles", tiles);
        model.addAttribute("officialFigures", !view.ground().fictional());
        return "areas/choose";
    }

    /** Each with its name; of what no file has, the code is the name. */
    private List<NamedArea> named(List<AreaCode> codes) {
        Map<AreaCode, NamedArea> known = areas.latest(codes);
        return codes.stream()
                .map(code ->
                        known.getOrDefault(code, new NamedArea(code, 0, code.text(), "", false)))
                .toList();
    }

    /** Of many neighbourhoods those of a district stand together, folded unless one is chosen. */
    private List<Group> groups(List<NamedArea> listed, Set<String> chosen, MapView view) {
        if (view.level() != AreaLevel.NEIGHBOURHOOD || listed.size() <= FEW) {
            return List.of(new Group("", listed, true));
        }
        Map<AreaCode, String> names = new LinkedHashMap<>();
        areas.list(view.listYear(), AreaLevel.DISTRICT, view.municipality(), MOST)
                .forEach(each -> names.put(each.code(), each.name()));
        Map<AreaCode, List<NamedArea>> within = new LinkedHashMap<>();
        names.keySet().forEach(code -> within.put(code, new ArrayList<>()));
        for (NamedArea each : listed) {
            within.computeIfAbsent(parent(each), code -> new ArrayList<>()).add(each);
        }
        return within.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each ->
                        new Group(
                                names.getOrDefault(each.getKey(), each.getKey().text()),
                                each.getValue(),
                                each.getValue().stream()
                                        .anyMatch(area -> chosen.contains(area.code().text()))))
                .toList();
    }

    private static AreaCode parent(NamedArea area) {
        AreaCode parent = area.code().parent();
        return parent == null ? area.code() : parent;
    }

    @PostMapping("/buurt/kies")
    String save(@RequestParam(defaultValue = "") List<String> code, Model model) {
        Set<String> codes = new LinkedHashSet<>();
        code.stream()
                .flatMap(each -> AreaCode.parse(each).stream())
                .filter(each -> each.level() != AreaLevel.POSTCODE)
                .forEach(each -> codes.add(each.text()));
        String words = own.catchment().map(Catchment::words).orElse("");
        return switch (deeds.drawCatchment(new Catchment(own.today(), codes, words))) {
            case Outcome.Done _ -> "redirect:/buurt?bewaard";
            case Outcome.Refused _ -> {
                model.addAttribute("refused", true);
                yield page(new MapPage.Asked("", "", "", "", "", "", "", "", ""), List.of(), model);
            }
        };
    }
}

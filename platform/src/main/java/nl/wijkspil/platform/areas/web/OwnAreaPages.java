package nl.wijkspil.platform.areas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.MapTiles;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Found;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadContext;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprise's own area: choose it on the map or in the list, and see it beside others. */
@Controller
class OwnAreaPages {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LISTED = 400;
    private static final int LONGEST = 100;

    private final Areas areas;
    private final ReadContext contexts;
    private final ContextView view;
    private final Enterprises enterprises;
    private final EnterpriseDeeds deeds;
    private final MapTiles tiles;
    private final Clock clock;

    OwnAreaPages(
            Areas areas,
            ReadContext contexts,
            ContextView view,
            Enterprises enterprises,
            EnterpriseDeeds deeds,
            MapTiles tiles,
            Clock clock) {
        this.areas = areas;
        this.contexts = contexts;
        this.view = view;
        this.enterprises = enterprises;
        this.deeds = deeds;
        this.tiles = tiles;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private List<AreaCode> own() {
        return enterprises
                .profile(today())
                .flatMap(profile -> profile.open().catchmentOn(today()))
                .map(Catchment::codes)
                .orElse(Set.of())
                .stream()
                .flatMap(code -> AreaCode.parse(code).stream())
                .toList();
    }

    @GetMapping("/buurt")
    String show(Model model) {
        view.fill(model, contexts.of(own()), "");
        model.addAttribute("mayChoose", CurrentTenant.get().hasAny(Role.COORDINATOR, Role.BOARD));
        model.addAttribute("path", "/buurt");
        return "areas/show";
    }

    @GetMapping("/buurt/ontwikkelingen")
    String developments(Model model) {
        view.fill(model, contexts.of(own()), "developments");
        model.addAttribute("path", "/buurt");
        return "areas/developments";
    }

    @GetMapping("/buurt/kies")
    @Transactional(readOnly = true)
    public String choose(
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String kies,
            Model model) {
        Set<AreaCode> chosen = new LinkedHashSet<>(own());
        AreaCode.parse(kies).ifPresent(chosen::add);
        return choice(gemeente, zoek, chosen, model);
    }

    private String choice(String gemeente, String zoek, Collection<AreaCode> chosen, Model model) {
        String municipality =
                AreaCode.parse(gemeente)
                        .or(() -> chosen.stream().findFirst())
                        .map(AreaCode::municipality)
                        .map(AreaCode::text)
                        .orElse("");
        AreaLevel level =
                municipality.isEmpty()
                        ? AreaLevel.MUNICIPALITY
                        : areas.years(AreaLevel.NEIGHBOURHOOD).isEmpty()
                                ? AreaLevel.DISTRICT
                                : AreaLevel.NEIGHBOURHOOD;
        List<Integer> drawn = areas.boundaryYears(level);
        List<Integer> years = areas.years(level);
        int year = !drawn.isEmpty() ? drawn.getFirst() : years.isEmpty() ? 0 : years.getFirst();
        List<NamedArea> listed =
                year == 0 ? List.of() : areas.list(year, level, municipality, LISTED);
        Set<String> codes = new LinkedHashSet<>();
        chosen.forEach(code -> codes.add(code.text()));
        Set<String> shown = new LinkedHashSet<>();
        listed.forEach(area -> shown.add(area.code().text()));
        String words = zoek.substring(0, Math.min(LONGEST, zoek.length()));
        model.addAttribute("words", words);
        Found search = words.isBlank() ? Found.NOTHING : areas.search(words);
        model.addAttribute("search", search);
        model.addAttribute("found", search.areas());
        model.addAttribute("by", words.isBlank() ? "" : search.by().name());
        model.addAttribute("municipality", municipality);
        model.addAttribute(
                "municipalityName",
                AreaCode.parse(municipality)
                        .flatMap(areas::latest)
                        .map(NamedArea::name)
                        .orElse(""));
        model.addAttribute("listed", listed);
        model.addAttribute("chosen", codes);
        model.addAttribute(
                "elsewhere", chosen.stream().filter(c -> !shown.contains(c.text())).toList());
        model.addAttribute("year", year);
        model.addAttribute("tiles", tiles);
        model.addAttribute("level", level);
        model.addAttribute("drawn", !drawn.isEmpty());
        return "areas/choose";
    }

    @PostMapping("/buurt/kies")
    String save(@RequestParam(defaultValue = "") List<String> code, Model model) {
        Set<String> codes = new LinkedHashSet<>();
        code.stream()
                .flatMap(each -> AreaCode.parse(each).stream())
                .filter(each -> each.level() != AreaLevel.POSTCODE)
                .forEach(each -> codes.add(each.text()));
        String words =
                enterprises
                        .profile(today())
                        .flatMap(profile -> profile.open().catchmentOn(today()))
                        .map(Catchment::words)
                        .orElse("");
        return switch (deeds.drawCatchment(new Catchment(today(), codes, words))) {
            case Outcome.Done _ -> "redirect:/buurt?bewaard";
            case Outcome.Refused _ -> {
                model.addAttribute("refused", true);
                yield choice("", "", List.of(), model);
            }
        };
    }
}

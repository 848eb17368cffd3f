package nl.wijkspil.platform.enterprises.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.HubRecognition;
import nl.wijkspil.platform.enterprises.NeighbourhoodFigures;
import nl.wijkspil.platform.enterprises.NeighbourhoodFigures.Neighbourhood;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.Summary;
import nl.wijkspil.platform.enterprises.domain.OpenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public list of enterprises, and each one's public page. */
@Controller
class DirectoryPages {

    private static final int ON_A_PAGE = 24;
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_SEARCH = 100;

    private final Desk desk;
    private final Enterprises enterprises;
    private final ObjectProvider<HubRecognition> recognitions;
    private final ObjectProvider<NeighbourhoodFigures> neighbourhoods;

    DirectoryPages(
            Desk desk,
            Enterprises enterprises,
            ObjectProvider<HubRecognition> recognitions,
            ObjectProvider<NeighbourhoodFigures> neighbourhoods) {
        this.desk = desk;
        this.enterprises = enterprises;
        this.recognitions = recognitions;
        this.neighbourhoods = neighbourhoods;
    }

    @GetMapping("/bedrijven")
    String list(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String functie,
            @RequestParam(defaultValue = "1") String pagina,
            Model model) {
        var words = zoek.substring(0, Math.min(LONGEST_SEARCH, zoek.length()));
        var function =
                Arrays.stream(EnterpriseFunction.values())
                        .filter(f -> f.name().equals(functie))
                        .findFirst();
        var page =
                pagina.matches("[0-9]{1,5}")
                        ? Math.clamp(Integer.parseInt(pagina), 1, LAST_PAGE)
                        : 1;
        var found =
                enterprises.list(
                        new Summary.Search(words, function), desk.today(), page, ON_A_PAGE);
        model.addAttribute("words", words);
        model.addAttribute("function", function.map(Enum::name).orElse(""));
        model.addAttribute("functions", EnterpriseFunction.values());
        model.addAttribute("found", found);
        model.addAttribute("hubs", hubs(found.rows().stream().map(Summary::organisation).toList()));
        return "enterprises/list";
    }

    @GetMapping("/bedrijven/{slug}")
    String show(@PathVariable String slug, Model model) {
        var profile = find(slug);
        var today = desk.today();
        var running = profile.functionsOn(today);
        model.addAttribute("open", profile);
        model.addAttribute("running", running);
        model.addAttribute("weekdays", List.of(1, 2, 3, 4, 5, 6, 7));
        var week = new TreeMap<Integer, List<OpeningRange>>();
        OpenTime.week(running, today).forEach((day, open) -> week.put(day.getValue(), open));
        model.addAttribute("week", week);
        model.addAttribute("catchment", profile.catchmentOn(today).orElse(null));
        model.addAttribute("neighbourhood", neighbourhood(profile, today));
        model.addAttribute("language", language());
        model.addAttribute(
                "closed",
                profile.closures().stream().filter(c -> !c.lastDay().isBefore(today)).toList());
        var set = profile.runningOn(today);
        model.addAttribute("spokes", (int) set.stream().filter(EnterpriseFunction::seed).count());
        model.addAttribute("hub", !hubs(List.of(profile.organisation())).isEmpty());
        model.addAttribute("scene", Scene.of(set));
        return "enterprises/show";
    }

    @GetMapping("/bedrijven/{slug}/foto/{hash}")
    ResponseEntity<byte[]> photo(@PathVariable String slug, @PathVariable String hash) {
        return enterprises
                .photo(slug, hash)
                .map(photo ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(photo.mediaType()))
                                .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePrivate())
                                .body(photo.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private PublicProfile find(String slug) {
        Optional<PublicProfile> found = enterprises.published(slug, desk.today());
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private @Nullable Neighbourhood neighbourhood(PublicProfile profile, LocalDate today) {
        return profile.catchmentOn(today).stream()
                .flatMap(catchment ->
                        neighbourhoods.stream()
                                .flatMap(each -> each.of(catchment, today.getYear()).stream()))
                .findFirst()
                .orElse(null);
    }

    private static Language language() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage())
                ? Language.ENGLISH
                : Language.DUTCH;
    }

    private Set<Organisation.Id> hubs(List<Organisation.Id> wanted) {
        return recognitions.stream()
                .flatMap(recognition -> recognition.hubs(wanted).stream())
                .collect(Collectors.toSet());
    }
}

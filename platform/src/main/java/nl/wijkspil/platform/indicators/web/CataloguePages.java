package nl.wijkspil.platform.indicators.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue for everybody: what each figure means. */
@Controller
class CataloguePages {

    private final FigureWords words;

    CataloguePages(FigureWords words) {
        this.words = words;
    }

    @GetMapping("/catalogus")
    String all(Model model) {
        model.addAttribute("themes", byTheme());
        model.addAttribute("version", Catalogue.VERSION);
        return "indicators/catalogue";
    }

    @GetMapping("/catalogus/{code}")
    String one(@PathVariable String code, Model model) {
        var indicator = Catalogue.find(code).orElseThrow(NotThereException::new);
        model.addAttribute("indicator", indicator);
        model.addAttribute("heading", "%s %s".formatted(code, words.of(indicator.name())));
        return "indicators/indicator";
    }

    /** {@return the indicators of each theme, in order} */
    static Map<Theme, List<Indicator>> byTheme() {
        Map<Theme, List<Indicator>> themes = new LinkedHashMap<>();
        Arrays.stream(Theme.values()).forEach(t -> themes.put(t, Catalogue.of(t)));
        return themes;
    }
}

package nl.wijkspil.platform.areas.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Loading official files: choose one, see what it is, then load it whole or not at all. */
@Controller
class LoadPages {

    private static final int LONGEST_NAME = 200;

    private final Areas areas;
    private final LoadAreas loading;

    LoadPages(Areas areas, LoadAreas loading) {
        this.areas = areas;
        this.loading = loading;
    }

    @GetMapping("/gebieden")
    String list(Model model) {
        model.addAttribute("datasets", areas.datasets());
        return "areas/load";
    }

    @PostMapping("/gebieden")
    String upload(
            @RequestParam @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String datum)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return "redirect:/gebieden?leeg";
        }
        String name =
                String.valueOf(bestand.getOriginalFilename()).replaceAll("[\\p{Cntrl}/\\\\]", "_");
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        Integer year = jaar.matches("(19|20)[0-9]{2}") ? Integer.valueOf(jaar) : null;
        return "redirect:/gebieden/"
                + loading.keep(shown, year, new Delivery(versie, date(datum)), bestand.getBytes());
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @GetMapping("/gebieden/{id}")
    String preview(@PathVariable String id, Model model) throws IOException {
        var kept = kept(id);
        try {
            Inspection inspection =
                    loading.inspect(new AreaInput(kept.path(), kept.name()), kept.given());
            model.addAttribute("id", kept.id());
            model.addAttribute("inspection", inspection);
            model.addAttribute("findings", inspection.findings());
            model.addAttribute("other", false);
            model.addAttribute("smaller", false);
            return "areas/preview";
        } finally {
            Files.deleteIfExists(kept.path());
        }
    }

    @PostMapping("/gebieden/{id}")
    String load(
            @PathVariable String id, @RequestParam(defaultValue = "") String vervang, Model model)
            throws IOException {
        var kept = kept(id);
        try {
            var answer =
                    loading.load(
                            new AreaInput(kept.path(), kept.name()),
                            kept.given(),
                            kept.delivery(),
                            switch (vervang) {
                                case "ja" -> LoadAreas.Replace.REPLACE;
                                case "kleiner" -> LoadAreas.Replace.REPLACE_BY_SMALLER;
                                default -> LoadAreas.Replace.REFUSE;
                            },
                            false);
            if (answer.loaded()) {
                loading.discard(kept.id());
                return "redirect:/gebieden?" + (answer.changed() ? "geladen" : "alwas");
            }
            model.addAttribute("id", kept.id());
            model.addAttribute("inspection", answer.inspection());
            model.addAttribute("findings", answer.findings());
            model.addAttribute("other", true);
            model.addAttribute("smaller", answer.smaller());
            return "areas/preview";
        } finally {
            Files.deleteIfExists(kept.path());
        }
    }

    @PostMapping("/gebieden/{id}/weg")
    String discard(@PathVariable String id) throws IOException {
        var kept = kept(id);
        Files.deleteIfExists(kept.path());
        loading.discard(kept.id());
        return "redirect:/gebieden";
    }

    private LoadAreas.Kept kept(String id) {
        LoadAreas.Kept kept = null;
        if (id.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            kept = loading.kept(UUID.fromString(id));
        }
        if (kept == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kept;
    }
}

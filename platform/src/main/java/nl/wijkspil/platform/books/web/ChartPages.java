package nl.wijkspil.platform.books.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.books.files.LoadChart;
import nl.wijkspil.platform.books.files.LoadChart.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Loading the official chart of accounts: choose the workbook, see what it is, load it. */
@Controller
class ChartPages {

    private static final int LONGEST_NAME = 200;

    private final LoadChart loading;

    ChartPages(LoadChart loading) {
        this.loading = loading;
    }

    @GetMapping("/rekeningschema")
    String list(Model model) {
        return page(model, List.of());
    }

    @PostMapping("/rekeningschema")
    String upload(
            @RequestParam @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String versie,
            Model model)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return "redirect:/rekeningschema?leeg";
        }
        var name =
                String.valueOf(bestand.getOriginalFilename()).replaceAll("[\\p{Cntrl}/\\\\]", "_");
        var shown = name.isBlank() ? "bestand" : name;
        return next(
                loading.keep(
                        shown.substring(0, Math.min(LONGEST_NAME, shown.length())),
                        versie,
                        bestand.getBytes()),
                model);
    }

    @GetMapping("/rekeningschema/{id}")
    String preview(@PathVariable UUID id, Model model) {
        var preview = loading.look(id).orElseThrow(NotThereException::new);
        model.addAttribute("preview", preview);
        model.addAttribute("replaces", preview.replaces().orElse(null));
        return "books/chart-preview";
    }

    @PostMapping("/rekeningschema/{id}")
    String load(@PathVariable UUID id, Model model) {
        return next(loading.load(id), model);
    }

    @PostMapping("/rekeningschema/{id}/weg")
    String discard(@PathVariable UUID id) {
        loading.discard(id);
        return "redirect:/rekeningschema?weg";
    }

    private String next(Result result, Model model) {
        return switch (result) {
            case Result.Kept(var id) -> "redirect:/rekeningschema/" + id;
            case Result.Loaded _ -> "redirect:/rekeningschema?geladen";
            case Result.Same _ -> "redirect:/rekeningschema?alwas";
            case Result.Refused(var findings) -> page(model, findings);
            case Result.NotThere _ -> throw new NotThereException();
        };
    }

    private String page(Model model, List<Finding> findings) {
        model.addAttribute("findings", findings);
        model.addAttribute("charts", loading.all());
        return "books/chart";
    }
}

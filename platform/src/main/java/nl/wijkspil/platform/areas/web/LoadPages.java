package nl.wijkspil.platform.areas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.AskTable;
import nl.wijkspil.platform.areas.loading.CancelUpload;
import nl.wijkspil.platform.areas.loading.CbsService;
import nl.wijkspil.platform.areas.loading.LoadUpload;
import nl.wijkspil.platform.areas.loading.ReadUploads;
import nl.wijkspil.platform.areas.loading.ReceiveUpload;
import nl.wijkspil.platform.areas.loading.Upload;
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
    private final ReceiveUpload receiving;
    private final AskTable asking;
    private final CbsService service;
    private final LoadUpload loading;
    private final CancelUpload cancelling;
    private final ReadUploads uploads;

    LoadPages(
            Areas areas,
            ReceiveUpload receiving,
            AskTable asking,
            CbsService service,
            LoadUpload loading,
            CancelUpload cancelling,
            ReadUploads uploads) {
        this.areas = areas;
        this.receiving = receiving;
        this.asking = asking;
        this.service = service;
        this.loading = loading;
        this.cancelling = cancelling;
        this.uploads = uploads;
    }

    @GetMapping("/gebieden")
    String list(Model model) {
        model.addAttribute("datasets", areas.datasets());
        model.addAttribute("uploads", uploads.latest());
        model.addAttribute("service", service);
        return "areas/load";
    }

    /** Asks a table of the open data service; what was typed wrong comes back as it was. */
    @PostMapping("/gebieden/cbs")
    String fetch(
            @RequestParam(defaultValue = "") String tabel,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String versie,
            Model model) {
        var id = asking.ask(tabel, gemeente, year(jaar), new Delivery(versie, null));
        if (id.isPresent()) {
            return "redirect:/gebieden/" + id.get();
        }
        model.addAttribute("wrong", true);
        model.addAttribute("table", tabel);
        model.addAttribute("within", gemeente);
        return list(model);
    }

    @PostMapping("/gebieden")
    String upload(
            @RequestParam @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String datum)
            throws IOException {
        String name = bestand == null ? "" : String.valueOf(bestand.getOriginalFilename());
        if (bestand == null || name.isBlank()) {
            return "redirect:/gebieden?leeg";
        }
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        String shown = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        try (InputStream in = bestand.getInputStream()) {
            return "redirect:/gebieden/"
                    + receiving.receive(shown, year(jaar), new Delivery(versie, date(datum)), in);
        }
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(19|20)[0-9]{2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @GetMapping("/gebieden/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("upload", find(id));
        return "areas/preview";
    }

    /** How far it is; a page that looks at it comes anew when the work has ended. */
    @GetMapping("/gebieden/{id}/stand")
    String state(@PathVariable String id, Model model, HttpServletResponse response) {
        Upload upload = find(id);
        if (!upload.state().going()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("upload", upload);
        return "areas/parts :: progress";
    }

    @PostMapping("/gebieden/{id}")
    String load(@PathVariable String id, @RequestParam(defaultValue = "") String vervang)
            throws IOException {
        loading.load(
                find(id).id(),
                switch (vervang) {
                    case "ja" -> LoadAreas.Replace.REPLACE;
                    case "kleiner" -> LoadAreas.Replace.REPLACE_BY_SMALLER;
                    default -> LoadAreas.Replace.REFUSE;
                });
        return "redirect:/gebieden/" + id;
    }

    @PostMapping("/gebieden/{id}/stop")
    String stop(@PathVariable String id) {
        boolean stopped = cancelling.stop(find(id).id());
        return "redirect:/gebieden/" + id + (stopped ? "" : "?telaat");
    }

    @PostMapping("/gebieden/{id}/weg")
    String discard(@PathVariable String id) {
        cancelling.discard(find(id).id());
        return "redirect:/gebieden?weg";
    }

    private Upload find(String id) {
        if (!id.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return uploads.find(UUID.fromString(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

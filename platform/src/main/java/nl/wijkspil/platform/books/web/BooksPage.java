package nl.wijkspil.platform.books.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.Rights;
import nl.wijkspil.platform.books.files.SetNorm;
import nl.wijkspil.platform.books.files.StageBooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The books: bring in a file, and the figures of the years side by side. */
@Controller
class BooksPage {

    private final ReadBooks reading;
    private final StageBooks staging;
    private final SetNorm norms;

    BooksPage(ReadBooks reading, StageBooks staging, SetNorm norms) {
        this.reading = reading;
        this.staging = staging;
        this.norms = norms;
    }

    @GetMapping("/boeken")
    String show(Model model) {
        return show(List.of(), model);
    }

    private String show(List<Finding> refused, Model model) {
        var years = reading.years();
        model.addAttribute("years", years);
        model.addAttribute("rows", FigureRow.of(years, reading.norms()));
        model.addAttribute(
                "waiting",
                reading.entries().stream()
                        .filter(e -> e.state() == BookEntry.State.STAGED)
                        .toList());
        model.addAttribute(
                "keeper", CurrentTenant.get().roles().stream().anyMatch(Rights.KEEPERS::contains));
        model.addAttribute("refused", refused);
        return "books/index";
    }

    @PostMapping("/boeken")
    String upload(@RequestParam(required = false) List<MultipartFile> bestand, Model model) {
        var files = new ArrayList<NamedBytes>();
        for (var file : bestand == null ? List.<MultipartFile>of() : bestand) {
            if (!file.isEmpty()) {
                files.add(new NamedBytes(name(file), bytes(file)));
            }
        }
        if (files.isEmpty()) {
            return "redirect:/boeken?geen";
        }
        return switch (staging.stage(files)) {
            case StageBooks.Result.Staged(var id) -> "redirect:/boeken/controle/" + id;
            case StageBooks.Result.Same(var year) -> "redirect:/boeken?zelfde=" + year;
            case StageBooks.Result.Refused(var findings) -> show(findings, model);
        };
    }

    @PostMapping("/boeken/normen")
    String norm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String waarde,
            @RequestParam(defaultValue = "") String bron) {
        return norms.set(code, waarde, bron)
                ? "redirect:/boeken?norm"
                : "redirect:/boeken?normfout";
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        var full = name == null ? "" : name;
        return full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf('\\')) + 1);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

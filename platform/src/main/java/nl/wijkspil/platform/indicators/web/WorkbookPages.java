package nl.wijkspil.platform.indicators.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.NewEvidence.NewFile;
import nl.wijkspil.platform.indicators.imports.CancelImport;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import nl.wijkspil.platform.indicators.imports.ImportView;
import nl.wijkspil.platform.indicators.imports.MakeTemplate;
import nl.wijkspil.platform.indicators.imports.StartImport;
import nl.wijkspil.platform.indicators.imports.UploadWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Figures by workbook: get the template, upload it, look at what it does, confirm. */
@Controller
class WorkbookPages {

    private static final String HOME = "/cijfers/werkboek";
    private static final int LATEST = 10;
    private static final int SHOWN_FINDINGS = 200;
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MakeTemplate making;
    private final UploadWorkbook uploading;
    private final StartImport starting;
    private final CancelImport cancelling;
    private final ImportStore imports;
    private final ImportLines lines;
    private final Years years;

    WorkbookPages(
            MakeTemplate making,
            UploadWorkbook uploading,
            StartImport starting,
            CancelImport cancelling,
            ImportStore imports,
            ImportLines lines,
            Years years) {
        this.making = making;
        this.uploading = uploading;
        this.starting = starting;
        this.cancelling = cancelling;
        this.imports = imports;
        this.lines = lines;
        this.years = years;
    }

    @GetMapping(HOME)
    String home(@RequestParam @Nullable Integer jaar, Model model) {
        model.addAttribute("year", year(jaar));
        model.addAttribute("years", years.offered());
        model.addAttribute("imports", imports.latest(owner(), LATEST));
        return "indicators/workbook";
    }

    @GetMapping(HOME + "/sjabloon.xlsx")
    ResponseEntity<byte[]> template(@RequestParam @Nullable Integer jaar) {
        var year = year(jaar);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cijfers-" + year + ".xlsx")
                                .build()
                                .toString())
                .body(making.template(year));
    }

    @PostMapping(HOME)
    String upload(@RequestParam @Nullable MultipartFile bestand) throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return "redirect:" + HOME + "?leeg";
        }
        if (bestand.getSize() > UploadWorkbook.LARGEST_FILE) {
            return "redirect:" + HOME + "?tegroot";
        }
        var name = Optional.ofNullable(bestand.getOriginalFilename()).orElse("werkboek");
        return "redirect:" + HOME + "/" + uploading.upload(new NewFile(name, bestand.getBytes()));
    }

    @GetMapping(HOME + "/{id}")
    String preview(@PathVariable UUID id, Model model) {
        var upload = progress(id, model);
        model.addAttribute("findings", imports.findings(owner(), id, SHOWN_FINDINGS));
        model.addAttribute("lines", lines.of(owner(), id));
        model.addAttribute("pageTitle", upload.fileName());
        return "indicators/workbook-preview";
    }

    @GetMapping(HOME + "/{id}/stand")
    String state(@PathVariable UUID id, Model model) {
        progress(id, model);
        return "indicators/workbook-progress :: progress";
    }

    @PostMapping(HOME + "/{id}/bevestigen")
    String confirm(@PathVariable UUID id) {
        starting.start(id);
        return "redirect:" + HOME + "/" + id;
    }

    @PostMapping(HOME + "/{id}/annuleren")
    String cancel(@PathVariable UUID id) {
        return "redirect:" + HOME + (cancelling.cancel(id) ? "?weg" : "/" + id);
    }

    private ImportView progress(UUID id, Model model) {
        var upload = imports.find(owner(), id).orElseThrow(NotThereException::new);
        model.addAttribute("upload", upload);
        model.addAttribute(
                "year",
                imports.rows(owner(), id, 1).stream()
                        .map(f -> f.key().year())
                        .findFirst()
                        .orElseGet(years::lastClosed));
        return upload;
    }

    private int year(@Nullable Integer asked) {
        return asked != null && years.allows(asked) ? asked : years.lastClosed();
    }

    private static Organisation.Id owner() {
        return CurrentTenant.get().organisation().id();
    }
}

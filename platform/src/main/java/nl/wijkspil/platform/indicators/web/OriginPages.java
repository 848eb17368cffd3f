package nl.wijkspil.platform.indicators.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import nl.wijkspil.platform.indicators.figures.ReadFigures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a figure comes from: the way back to its facts and files. */
@Controller
class OriginPages {

    private final ReadFigures reading;
    private final FigureStore store;
    private final Access access;

    OriginPages(ReadFigures reading, FigureStore store, Access access) {
        this.reading = reading;
        this.store = store;
        this.access = access;
    }

    @GetMapping("/herkomst/{owner}/{value}")
    String show(@PathVariable UUID owner, @PathVariable UUID value, Model model) {
        var id = new Organisation.Id(owner);
        var figure = reading.figure(id, value, "herkomst").orElseThrow(NotThereException::new);
        var definition = Catalogue.define(figure.key()).orElseThrow(NotThereException::new);
        var own = CurrentTenant.get().organisation().id().equals(id);
        model.addAttribute("figure", figure);
        model.addAttribute("definition", definition);
        model.addAttribute("ownerName", access.organisation(id).map(Organisation::name).orElse(""));
        model.addAttribute("own", own);
        model.addAttribute("history", own ? store.history(id, value) : List.of());
        model.addAttribute("others", store.earlier(figure));
        return "indicators/origin";
    }

    /** Sends a file; always as an attachment, with a type from its bytes and no guessing. */
    @GetMapping("/bewijs/{owner}/{sha256}")
    ResponseEntity<byte[]> file(@PathVariable UUID owner, @PathVariable String sha256) {
        var file =
                reading.file(new Organisation.Id(owner), sha256)
                        .orElseThrow(NotThereException::new);
        var attachment =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}

package nl.wijkspil.platform.areas.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.panel.AreaPanel;
import nl.wijkspil.exchange.areas.panel.WritePanel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadPanel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The figures behind an area's page, as tables with a data dictionary and their provenance. */
@RestController
class PanelDownload {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Areas areas;
    private final ReadPanel panels;
    private final Clock clock;

    PanelDownload(Areas areas, ReadPanel panels, Clock clock) {
        this.areas = areas;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/buurten/{code}/cijfers.zip")
    ResponseEntity<byte[]> panel(@PathVariable String code) throws IOException {
        NamedArea area =
                AreaCode.parse(code)
                        .flatMap(areas::latest)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        AreaPanel panel = panels.of(List.of(area.code()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WritePanel.zip(
                out,
                area.name() + " (" + area.code() + ")",
                panel,
                LocalDate.ofInstant(clock.instant(), HERE));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cijfers-" + area.code() + ".zip")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}

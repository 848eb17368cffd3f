package nl.wijkspil.platform.areas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkspil.exchange.areas.panel.PanelSource;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.exchange.areas.panel.WritePanel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a panel as a zip. It is made whole in a temporary file first: a fault halfway is a page
 * that says so and no broken file, a slow reader holds nothing but that file, and memory stays
 * free.
 */
@Component
class SendPanel {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    SendPanel(Clock clock) {
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param file the name of the file, without ending
     * @param name what the panel is of, for its provenance
     */
    void send(
            HttpServletResponse response,
            String file,
            String name,
            PanelSpec spec,
            PanelSource panel)
            throws IOException {
        Path zip = Files.createTempFile("wijkspil-panel", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                WritePanel.zip(out, name, panel, spec, LocalDate.ofInstant(clock.instant(), HERE));
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(zip));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file + ".zip").build().toString());
            Files.copy(zip, response.getOutputStream());
        } finally {
            Files.deleteIfExists(zip);
        }
    }
}

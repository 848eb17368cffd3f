package nl.wijkspil.platform.areas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.panel.PanelSpec;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadPanel;
import nl.wijkspil.platform.areas.panel.StreamPanel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The figures behind an area's page, or behind the whole area an enterprise serves, as tables with
 * a data dictionary and their provenance.
 */
@Controller
class PanelDownload {

    private final Areas areas;
    private final ReadPanel reading;
    private final StreamPanel panels;
    private final OwnArea own;
    private final SendPanel sending;

    PanelDownload(
            Areas areas, ReadPanel reading, StreamPanel panels, OwnArea own, SendPanel sending) {
        this.areas = areas;
        this.reading = reading;
        this.panels = panels;
        this.own = own;
        this.sending = sending;
    }

    @GetMapping("/buurten/{code}/cijfers.zip")
    void area(@PathVariable String code, HttpServletResponse response) throws IOException {
        NamedArea area =
                AreaCode.parse(code).flatMap(areas::latest).orElseThrow(PanelDownload::notFound);
        send(
                response,
                List.of(area.code()),
                "cijfers-" + area.code(),
                area.name() + " (" + area.code() + ")");
    }

    @GetMapping("/buurt/cijfers.zip")
    void catchment(HttpServletResponse response) throws IOException {
        send(
                response,
                own.codes(),
                "cijfers-verzorgingsgebied",
                CurrentTenant.get().organisation().name());
    }

    private void send(HttpServletResponse response, List<AreaCode> codes, String file, String name)
            throws IOException {
        PanelSpec spec = reading.of(codes).orElseThrow(PanelDownload::notFound);
        sending.send(response, file, name, spec, panels.of(spec));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

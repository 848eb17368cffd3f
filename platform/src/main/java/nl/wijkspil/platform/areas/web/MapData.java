package nl.wijkspil.platform.areas.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the map fetches: boundaries and the values to colour them by. */
@RestController
class MapData {

    private final Areas areas;

    MapData(Areas areas) {
        this.areas = areas;
    }

    /** Boundaries of a year as GeoJSON; of one municipality when it is named. */
    @GetMapping("/buurten/kaart/{year}/{level}")
    @Transactional(readOnly = true)
    public ResponseEntity<String> boundaries(
            @PathVariable String year,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "0") String fijn) {
        var municipality =
                AreaCode.parse(gemeente)
                        .filter(code -> code.level() == AreaLevel.MUNICIPALITY)
                        .map(AreaCode::text)
                        .orElse("");
        int detail = fijn.matches("[0-2]") ? Integer.parseInt(fijn) : 0;
        return json(areas.boundaries(year(year), level(level), municipality, detail), 24);
    }

    /** Values by code: a number, or "W" for withheld, "N" for not asked. */
    @GetMapping("/buurten/waarden/{year}/{level}")
    @Transactional(readOnly = true)
    public ResponseEntity<String> values(
            @PathVariable String year,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String cijfer) {
        StringBuilder out = new StringBuilder("{");
        String[] between = {""};
        MapChoice.values(areas, MapChoice.of(areas, cijfer), year(year), level(level))
                .forEach((code, value) -> {
                    out.append(between[0]).append('"').append(code).append("\":");
                    var nothing = value.nothing();
                    out.append(
                            nothing == null
                                    ? String.valueOf(value.number())
                                    : '"' + nothing.name().substring(0, 1) + '"');
                    between[0] = ",";
                });
        return json(out.append('}').toString(), 1);
    }

    private static ResponseEntity<String> json(String body, int hours) {
        return ResponseEntity.ok()
                .eTag(tag(body))
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(hours, TimeUnit.HOURS).cachePrivate())
                .body(body);
    }

    /** The same text has the same tag, whichever server answers. */
    private static String tag(String body) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(body.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }

    private static AreaLevel level(String text) {
        return Arrays.stream(AreaLevel.values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package nl.wijkspil.platform.areas.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Areas;
import nl.wijkspil.platform.areas.NamedArea;
import nl.wijkspil.platform.areas.context.ReadMapValues;
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

    private static final int MOST = 20_000;

    private final Areas areas;
    private final ReadMapValues values;
    private final PlaceView places;

    MapData(Areas areas, ReadMapValues values, PlaceView places) {
        this.areas = areas;
        this.places = places;
        this.values = values;
    }

    /** Boundaries of a year as GeoJSON; of one municipality when it is named. */
    @GetMapping("/buurten/kaart/{year}/{level}")
    @Transactional(readOnly = true)
    public ResponseEntity<String> boundaries(
            @PathVariable String year,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String voorbeeld,
            @RequestParam(defaultValue = "0") String fijn) {
        int detail = fijn.matches("[0-2]") ? Integer.parseInt(fijn) : 0;
        var ground = ground(gemeente, voorbeeld);
        return json(areas.boundaries(year(year), level(level), ground, detail), 24);
    }

    /**
     * Figures of one year by code, for the areas as they are drawn in another: a number, or "W" for
     * withheld, "N" for not asked, "U" for unknown.
     */
    @GetMapping("/buurten/waarden/{year}/{level}")
    @Transactional(readOnly = true)
    public ResponseEntity<String> values(
            @PathVariable String year,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String provincie,
            @RequestParam(defaultValue = "") String voorbeeld,
            @RequestParam(defaultValue = "") String cijfer,
            @RequestParam(defaultValue = "") String jaar) {
        AreaLevel of = level(level);
        int drawn = year(year);
        var ground = ground(gemeente, voorbeeld);
        List<NamedArea> all =
                ground.municipality().isEmpty()
                        ? areas.country(drawn, of, ground.fictional())
                        : areas.list(drawn, of, ground.municipality(), MOST);
        String province = places.province(provincie);
        if (!province.isEmpty() && of == AreaLevel.MUNICIPALITY) {
            all = places.narrow(all, drawn, province);
        }
        List<AreaCode> codes = all.stream().map(NamedArea::code).toList();
        return json(
                values.of(cijfer, year(jaar), of, codes, drawn).entrySet().stream()
                        .map(each -> '"' + each.getKey().text() + "\":" + each.getValue().json())
                        .collect(Collectors.joining(",", "{", "}")),
                1);
    }

    private Areas.Ground ground(String gemeente, String voorbeeld) {
        var municipality =
                AreaCode.parse(gemeente).filter(code -> code.level() == AreaLevel.MUNICIPALITY);
        boolean fictional =
                municipality
                        .flatMap(areas::latest)
                        .map(NamedArea::fictional)
                        .orElse(voorbeeld.equals("ja"));
        return new Areas.Ground(municipality.map(AreaCode::text).orElse(""), fictional);
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

package nl.wijkspil.platform.access;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A ground of tiles under the map, from another host; off unless an administrator names one. The
 * browser of every reader then asks that host for pictures, and the Content-Security-Policy allows
 * pictures of exactly that host.
 *
 * @param tiles address with {@code {z}}, {@code {x}} and {@code {y}}, such as {@code
 *     https://tiles.example/{z}/{x}/{y}.png}; empty for none
 * @param tilesCredit the words its licence asks for
 */
@ConfigurationProperties("wijkspil.map")
public record MapTiles(@DefaultValue("") String tiles, @DefaultValue("") String tilesCredit) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** Refuses an address that is not one host over https, or that is no pattern of tiles. */
    public MapTiles {
        if (!tiles.isEmpty()) {
            URI address = plain(tiles);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            boolean pattern =
                    tiles.contains("{z}") && tiles.contains("{x}") && tiles.contains("{y}");
            if (!"https".equals(address.getScheme())
                    || address.getHost() == null
                    || !HOST.matcher(host).matches()
                    || address.getUserInfo() != null
                    || !pattern) {
                throw wrong(tiles);
            }
            if (tilesCredit.isBlank()) {
                throw new IllegalArgumentException(
                        "WS-SETTING-002 setting wijkspil.map.tiles-credit is empty.%nMaybe name who"
                                        .formatted()
                                + " made the tiles: their licence asks for it.");
            }
        }
    }

    private static URI plain(String tiles) {
        try {
            return URI.create(tiles.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
        } catch (IllegalArgumentException e) {
            throw wrong(tiles);
        }
    }

    private static IllegalArgumentException wrong(String tiles) {
        return new IllegalArgumentException(
                ("WS-SETTING-002 setting wijkspil.map.tiles (%s) is no https address of one host"
                                + " with {z}, {x} and {y}.%nMaybe"
                                + " https://tiles.example/{z}/{x}/{y}.png was meant.")
                        .formatted(tiles));
    }

    /** {@return the host as the Content-Security-Policy names it, or empty without tiles} */
    public String host() {
        if (tiles.isEmpty()) {
            return "";
        }
        URI address = plain(tiles);
        return "https://"
                + address.getHost().toLowerCase(Locale.ROOT)
                + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}

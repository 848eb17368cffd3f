package nl.wijkspil.platform.areas.loading;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the open data of Statistics Netherlands are. Nothing else is ever asked there, and only
 * when somebody presses the button.
 *
 * @param cbs version 3 of the service; empty for none: then tables come as files only
 * @param cbsV4 version 4, asked when version 3 has no such table; empty for none
 */
@ConfigurationProperties("wijkspil.areas")
public record CbsService(
        @DefaultValue("https://opendata.cbs.nl/ODataFeed/odata/") String cbs,
        @DefaultValue("https://datasets.cbs.nl/odata/v1/CBS/") String cbsV4) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Refuses what is no https address that ends in a slash. */
    public CbsService {
        check("wijkspil.areas.cbs", cbs);
        check("wijkspil.areas.cbs-v4", cbsV4);
    }

    private static void check(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean fits;
        try {
            URI address = URI.create(text);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            boolean safe =
                    "https".equals(address.getScheme())
                            || ("http".equals(address.getScheme()) && HERE.contains(host));
            fits =
                    safe
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && address.getRawQuery() == null
                            && text.endsWith("/");
        } catch (IllegalArgumentException e) {
            fits = false;
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    ("WS-SETTING-002 setting %s (%s) is no https address that ends in a"
                                    + " slash.%nMaybe https://opendata.cbs.nl/ODataFeed/odata/ was"
                                    + " meant.")
                            .formatted(name, text));
        }
    }

    /** {@return whether there is a service to ask} */
    public boolean isThere() {
        return !cbs.isEmpty() || !cbsV4.isEmpty();
    }
}

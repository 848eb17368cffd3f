package nl.wijkspil.platform.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkspil.evaluation.json.ClosestName;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/**
 * The names of all settings of our own. A {@code wijkspil.*} property that is not among them (a
 * slip of the pen, or a setting that was removed) stops the start with its name.
 */
@Component
public final class KnownSettings implements InitializingBean {

    private static final String OURS = "wijkspil.";

    private static final Map<String, String> WHAT_FOR =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "wijkspil.areas.weakest",
                                    "certainty below which a figure is not carried over a changed"
                                            + " boundary, 0 to 1"),
                            Map.entry(
                                    "wijkspil.areas.town-from",
                                    "addresses per km2 from which a catchment is proposed as"
                                            + " town"),
                            Map.entry(
                                    "wijkspil.fiction",
                                    "this installation shows fiction, and says so on every page"),
                            Map.entry(
                                    "wijkspil.fiction-on-first-start",
                                    "with fiction: fill an empty database with the fictional"
                                            + " portfolio"),
                            Map.entry(
                                    "wijkspil.areas.cbs",
                                    "open data of Statistics Netherlands, version 3; empty: not"
                                            + " asked"),
                            Map.entry(
                                    "wijkspil.areas.cbs-v4",
                                    "the same, version 4, for tables that version 3 does not have"),
                            Map.entry(
                                    "wijkspil.map.tiles",
                                    "address of map tiles of another host; empty: no tiles, no"
                                            + " other host"),
                            Map.entry(
                                    "wijkspil.map.tiles-credit",
                                    "words that the licence of the map tiles asks for"),
                            Map.entry("wijkspil.access.origin", "address that people type"),
                            Map.entry(
                                    "wijkspil.access.console-links",
                                    "print sign-in links on the console; local use only"),
                            Map.entry("wijkspil.access.mail-from", "sender of mail"),
                            Map.entry(
                                    "wijkspil.access.attempts-per-address",
                                    "sign-in links per e-mail address in 15 minutes"),
                            Map.entry(
                                    "wijkspil.access.attempts-per-source",
                                    "sign-in attempts per network address in 15 minutes")));

    private final ConfigurableEnvironment environment;

    KnownSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** {@return name and purpose of every setting, by name} */
    public static Map<String, String> all() {
        return Map.copyOf(WHAT_FOR);
    }

    @Override
    public void afterPropertiesSet() {
        for (var name : given()) {
            if (!WHAT_FOR.containsKey(name)) {
                throw new IllegalStateException(
                        "WS-SETTING-001 setting (%s) does not exist.%nMaybe %s was meant."
                                .formatted(
                                        name,
                                        ClosestName.to(name, WHAT_FOR.keySet())
                                                .orElse("another one")));
            }
        }
    }

    private Set<String> given() {
        var names = new TreeSet<String>();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> enumerable) {
                List.of(enumerable.getPropertyNames()).stream()
                        .filter(name -> name.startsWith(OURS))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .forEach(names::add);
            }
        }
        return names;
    }
}

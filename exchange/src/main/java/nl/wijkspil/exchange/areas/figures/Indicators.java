package nl.wijkspil.exchange.areas.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.ValueKind;

/**
 * The catalogue of indicators and the names they go by in the layouts and years. A name counts
 * without its case, accents, spaces, signs and the number open data puts behind it, because that
 * number shifts from year to year: {@code Eenzaam_28} is {@code eenzaam}.
 */
public final class Indicators {

    private static final Map<String, Indicator> BY_KEY = new LinkedHashMap<>();
    private static final Map<String, Indicator> BY_NAME = new HashMap<>();

    static {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Indicators.class.getResourceAsStream("indicators.csv")),
                                StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(";", -1);
                Indicator indicator =
                        new Indicator(
                                cells[0],
                                new Words(cells[1], cells[2]),
                                new Words(cells[3], cells[4]),
                                ValueKind.valueOf(cells[5]),
                                cells[6]);
                BY_KEY.put(indicator.key(), indicator);
                for (String alias : cells[7].split(" ", -1)) {
                    if (BY_NAME.put(alias, indicator) != null) {
                        throw new IllegalStateException("alias twice: " + alias);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Indicators() {}

    /** All of them, in the order of the catalogue. */
    public static Collection<Indicator> all() {
        return java.util.Collections.unmodifiableCollection(BY_KEY.values());
    }

    /** The indicator with this key. */
    public static Optional<Indicator> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The indicator that goes by this name in some layout. */
    public static Optional<Indicator> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    /** The key for what someone wrote: a key, or a name in any layout, or else its normal form. */
    public static String key(String written) {
        String text = written.strip();
        return BY_KEY.containsKey(text)
                ? text
                : byName(namePart(text)).map(Indicator::key).orElseGet(() -> normal(text));
    }

    /** A name in lower case letters and digits only. */
    public static String normal(String name) {
        String plain = Normalizer.normalize(name.replace("²", "2"), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The name part of an open data key: {@code k_0Tot15Jaar_8} gives {@code 0Tot15Jaar}. */
    public static String namePart(String key) {
        String name = key.startsWith("k_") ? key.substring(2) : key;
        int cut = name.length();
        while (cut > 0 && name.charAt(cut - 1) >= '0' && name.charAt(cut - 1) <= '9') {
            cut--;
        }
        return cut < name.length() && cut > 1 && name.charAt(cut - 1) == '_'
                ? name.substring(0, cut - 1)
                : name;
    }
}

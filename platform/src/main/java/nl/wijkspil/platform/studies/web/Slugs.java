package nl.wijkspil.platform.studies.web;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address from words. */
final class Slugs {

    private Slugs() {}

    static String of(String words) {
        var plain =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var cut = plain.length() > 80 ? plain.substring(0, 80).replaceAll("-[^-]*$", "") : plain;
        return cut.isEmpty() ? "rapport" : cut;
    }
}

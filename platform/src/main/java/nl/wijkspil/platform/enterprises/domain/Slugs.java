package nl.wijkspil.platform.enterprises.domain;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of an enterprise's public address, made from its name. */
public final class Slugs {

    private static final int LONGEST = 70;

    private Slugs() {}

    /**
     * {@return the name in small letters, digits and hyphens; "bewonersbedrijf" when nothing is
     * left}
     *
     * <p>Example: {@code Coöperatie 't Hoekje U.A.} becomes {@code cooperatie-t-hoekje-u-a}.
     */
    public static String of(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? "bewonersbedrijf" : cut;
    }

    /** {@return the slug itself for number 1, else with the number behind it} */
    public static String numbered(String slug, int number) {
        return number == 1 ? slug : slug + "-" + number;
    }
}

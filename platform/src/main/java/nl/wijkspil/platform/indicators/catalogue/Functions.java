package nl.wijkspil.platform.indicators.catalogue;

import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.ValueKind;

/** The functions that an enterprise can have for its neighbourhood; the first five are basic. */
final class Functions {

    private static final List<Words> NAMES =
            List.of(
                    new Words("winkel", "shop"),
                    new Words("ontmoeting", "meeting place"),
                    new Words("sociaal loket", "social desk"),
                    new Words("atelier", "studio"),
                    new Words("dorpshuis", "village house"),
                    new Words("zorg", "care"),
                    new Words("maaltijd", "meals"),
                    new Words("vervoer", "transport"),
                    new Words("groen", "green space"),
                    new Words("energie", "energy"),
                    new Words("werk", "work"),
                    new Words("horeca", "café"));

    private Functions() {}

    static Entry each(Entry entry, ValueKind kind, Words unit) {
        for (var name : NAMES) {
            entry.part(code(name), name.nl(), name.en(), kind, unit);
        }
        return entry;
    }

    /** {@code sociaal loket} is part {@code SOCIAAL_LOKET}. */
    private static String code(Words name) {
        return name.nl().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}

package nl.wijkspil.exchange.areas;

import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** Why a cell holds no number. Neither is zero, and they are never added together unseen. */
public enum Nothing {
    /** Withheld: unknown, secret or too unreliable to publish; published as a dot. */
    WITHHELD((byte) 1, "niet vrijgegeven", "not released"),
    /** Not asked or not published for that year at all. */
    NOT_ASKED((byte) 2, "niet gevraagd", "not asked");

    private final byte mark;
    private final String nl;
    private final String en;

    Nothing(byte mark, String nl, String en) {
        this.mark = mark;
        this.nl = nl;
        this.en = en;
    }

    /** The words, in lower case. */
    public Words words() {
        return new Words(nl, en);
    }

    /** A small number to store it by: 1 is withheld, 2 is not asked; 0 is kept for a figure. */
    public byte mark() {
        return mark;
    }

    /** The kind stored by this number; null for 0, a figure. */
    public static @Nullable Nothing ofMark(byte mark) {
        return switch (mark) {
            case 0 -> null;
            case 1 -> WITHHELD;
            case 2 -> NOT_ASKED;
            default -> throw new IllegalArgumentException("mark is " + mark + "\nMaybe 0, 1 or 2");
        };
    }
}

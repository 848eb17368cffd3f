package nl.wijkspil.exchange.areas;

import org.jspecify.annotations.Nullable;

/** Why a cell holds no number. Neither is zero, and they are never added together unseen. */
public enum Nothing {
    /** Withheld: unknown, secret or too unreliable to publish; published as a dot. */
    WITHHELD((byte) 1, "niet vrijgegeven"),
    /** Not asked or not published for that year at all. */
    NOT_ASKED((byte) 2, "niet gevraagd");

    private final byte mark;
    private final String words;

    Nothing(byte mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** The Dutch words. */
    public String words() {
        return words;
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

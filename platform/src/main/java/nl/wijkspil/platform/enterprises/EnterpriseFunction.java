package nl.wijkspil.platform.enterprises;

import java.util.Arrays;
import java.util.List;

/** What an enterprise does for its neighbourhood: the set of indicator OUT-01. */
public enum EnterpriseFunction {
    /** Daily goods (winkel). */
    SHOP("WINKEL", true),
    /** Open place to meet (ontmoetingsplek, thuiskamer). */
    MEETING_PLACE("ONTMOETING", true),
    /** Low-threshold desk for questions (sociaal loket, inlooppunt). */
    SOCIAL_DESK("SOCIAAL_LOKET", true),
    /** Making and working space (wijkatelier). */
    STUDIO("ATELIER", true),
    /** Multi-purpose building (dorpshuis, buurthuis). */
    VILLAGE_HOUSE("DORPSHUIS", true),
    /** Care and day activity (zorg). */
    CARE("ZORG", false),
    /** Shared or delivered meals (maaltijd). */
    MEALS("MAALTIJD", false),
    /** Lifts and shared cars (vervoer). */
    TRANSPORT("VERVOER", false),
    /** Green maintenance (groen). */
    GREEN("GROEN", false),
    /** Energy of and for residents (energie). */
    ENERGY("ENERGIE", false),
    /** Work and learning places (werk). */
    WORK("WERK", false),
    /** Café, canteen, lodging (horeca). */
    HOSPITALITY("HORECA", false);

    private final String code;
    private final boolean seed;

    EnterpriseFunction(String code, boolean seed) {
        this.code = code;
        this.seed = seed;
    }

    /** {@return the part in OUT-01, such as {@code WINKEL} in {@code OUT-01.WINKEL}} */
    public String code() {
        return code;
    }

    /**
     * {@return whether it is one of the five functions that make a hub: the spokes of the wheel}
     */
    public boolean seed() {
        return seed;
    }

    /** {@return the five functions that make a hub, in the order of the wheel} */
    public static List<EnterpriseFunction> seeds() {
        return Arrays.stream(values()).filter(EnterpriseFunction::seed).toList();
    }
}

package nl.wijkspil.platform.enterprises;

import java.util.Arrays;
import java.util.List;

/** Kind of partner of an enterprise. */
public enum PartnerType {
    /** Gemeente. */
    MUNICIPALITY("GEMEENTE", true),
    /** Zorg. */
    CARE("ZORG", true),
    /** Welzijn. */
    WELFARE("WELZIJN", true),
    /** Woningcorporatie. */
    HOUSING("CORPORATIE", true),
    /** Onderwijs. */
    EDUCATION("ONDERWIJS", false),
    /** Ondernemers. */
    BUSINESS("ONDERNEMERS", false),
    /** Another. */
    OTHER("ANDERS", false);

    private final String code;
    private final boolean core;

    PartnerType(String code, boolean core) {
        this.code = code;
        this.core = core;
    }

    /** {@return the part in REL-01, such as {@code GEMEENTE}} */
    public String code() {
        return code;
    }

    /** {@return whether it counts for being a full partner (REL-02)} */
    public boolean core() {
        return core;
    }

    /** {@return the types that count for being a full partner} */
    public static List<PartnerType> cores() {
        return Arrays.stream(values()).filter(PartnerType::core).toList();
    }
}

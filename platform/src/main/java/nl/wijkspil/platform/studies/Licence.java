package nl.wijkspil.platform.studies;

/** Licences a published report can carry; Creative Commons, by their SPDX names. */
public enum Licence {
    /** Use with the name of the maker; the default. */
    CC_BY_4_0("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    /** Use with the name of the maker, share alike. */
    CC_BY_SA_4_0("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    /** Use without conditions. */
    CC0_1_0("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final String spdx;
    private final String shown;
    private final String address;

    Licence(String spdx, String shown, String address) {
        this.spdx = spdx;
        this.shown = shown;
        this.address = address;
    }

    /** {@return the SPDX name, as stored} */
    public String spdx() {
        return spdx;
    }

    /** {@return the name a reader sees} */
    public String shown() {
        return shown;
    }

    /** {@return where the text of the licence is} */
    public String address() {
        return address;
    }

    /** {@return the licence with this SPDX name} */
    public static Licence of(String spdx) {
        for (var each : values()) {
            if (each.spdx.equals(spdx)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "licence (%s).%nMaybe one of CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0.".formatted(spdx));
    }
}

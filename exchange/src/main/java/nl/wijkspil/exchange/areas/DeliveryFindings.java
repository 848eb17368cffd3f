package nl.wijkspil.exchange.areas;

import nl.wijkspil.lending.Finding;

/** The findings about a file beside those that are there already. */
public final class DeliveryFindings {

    private static final String NEWER =
            "Is dit een nieuwere levering? Zeg dan dat die de oude vervangt (in de opdracht:"
                    + " --replace).";

    private DeliveryFindings() {}

    /** Already there, the same. */
    public static Finding already(String file) {
        return Finding.note(
                AreaFindings.code(29),
                file,
                "Dit bestand was al ingelezen. Er verandert niets.",
                "");
    }

    /** Already there with other numbers, of which one is shown. */
    public static Finding otherVersion(String file, String loaded, String example) {
        return AreaFindings.error(
                28,
                file,
                "Van dit jaar staan al cijfers klaar uit "
                        + AreaFindings.shown(loaded)
                        + ", en ze verschillen: "
                        + AreaFindings.shown(example)
                        + ".",
                NEWER);
    }

    /**
     * Already there for the same year and areas.
     *
     * @param larger whether the older file has more areas
     */
    public static Finding sameYear(String file, String loaded, boolean larger) {
        return AreaFindings.error(
                28,
                file,
                "Van dit jaar staan al cijfers van deze gebieden klaar uit "
                        + AreaFindings.shown(loaded)
                        + (larger ? ". Dat bestand heeft meer gebieden." : "."),
                NEWER);
    }

    /** Changes between the same years that are there already: together they would count twice. */
    public static Finding changesTwice(String file, String loaded, String example) {
        return AreaFindings.error(
                60,
                file,
                "Deze omzetting staat al klaar uit "
                        + AreaFindings.shown(loaded)
                        + ": "
                        + AreaFindings.shown(example)
                        + ". Samen zouden ze dezelfde adressen twee keer tellen.",
                NEWER);
    }

    /**
     * Boundaries, places or addresses of the same year that are there already.
     *
     * @param what what is there, as the start of a Dutch sentence: "De plaatsen van 2017"
     */
    public static Finding standing(String file, String loaded, String what) {
        return AreaFindings.error(
                61,
                file,
                AreaFindings.shown(what)
                        + " staan al klaar uit "
                        + AreaFindings.shown(loaded)
                        + ".",
                NEWER);
    }
}

package nl.wijkspil.evaluation.scale;

import static nl.wijkspil.evaluation.scale.Item.plain;
import static nl.wijkspil.evaluation.scale.Item.reversed;

import java.util.List;
import java.util.Map;

/**
 * The loneliness scales. They describe groups and are not made to diagnose one person; every one is
 * marked sensitive.
 */
public final class Loneliness {
    private static final List<String> OPTIONS = List.of("ja", "min of meer", "nee");

    private Loneliness() {}

    /** De Jong Gierveld, six items: 0-1 not, 2-4 somewhat, 5-6 strongly lonely. */
    public static Instrument deJongGierveld6() {
        return new Instrument(
                InstrumentId.DE_JONG_GIERVELD_6,
                "Eenzaamheid (De Jong Gierveld, 6 vragen)",
                "CBS 2023; deelschalen afgeleid van de omgekeerde vragen",
                OPTIONS,
                List.of(
                        plain("Ik ervaar een leegte om me heen"),
                        reversed(
                                "Er zijn genoeg mensen op wie ik in geval van narigheid kan"
                                        + " terugvallen"),
                        reversed("Ik heb veel mensen op wie ik volledig kan vertrouwen"),
                        plain("Ik mis mensen om me heen"),
                        reversed("Er zijn voldoende mensen met wie ik me nauw verbonden voel"),
                        plain("Vaak voel ik me in de steek gelaten")),
                new Scoring.Count(),
                List.of(
                        new Band(0, "niet eenzaam"),
                        new Band(2, "enigszins eenzaam"),
                        new Band(5, "sterk eenzaam")),
                Map.of("emotioneel", List.of(1, 4, 6), "sociaal", List.of(2, 3, 5)),
                true);
    }

    /** De Jong Gierveld, eleven items: 0-2 not, 3-8 moderately, 9-11 (very) strongly lonely. */
    public static Instrument deJongGierveld11() {
        return new Instrument(
                InstrumentId.DE_JONG_GIERVELD_11,
                "Eenzaamheid (De Jong Gierveld, 11 vragen)",
                "De Jong Gierveld en Kamphuis; GGD Gezondheidsmonitor",
                OPTIONS,
                List.of(
                        reversed(
                                "Er is altijd wel iemand met wie ik mijn dagelijkse probleempjes"
                                        + " kan bespreken"),
                        plain("Ik mis een echt goede vriend of vriendin"),
                        plain("Ik ervaar een leegte om me heen"),
                        reversed(
                                "Er zijn genoeg mensen op wie ik in geval van narigheid kan"
                                        + " terugvallen"),
                        plain("Ik mis gezelligheid om me heen"),
                        plain("Ik vind mijn kring van kennissen te beperkt"),
                        reversed("Ik heb veel mensen op wie ik volledig kan vertrouwen"),
                        reversed("Er zijn voldoende mensen met wie ik me nauw verbonden voel"),
                        plain("Ik mis mensen om me heen"),
                        plain("Vaak voel ik me in de steek gelaten"),
                        reversed("Ik kan altijd bij mijn vrienden terecht")),
                new Scoring.Count(),
                List.of(
                        new Band(0, "niet eenzaam"),
                        new Band(3, "matig eenzaam"),
                        new Band(9, "(zeer) sterk eenzaam")),
                Map.of(
                        "emotioneel",
                        List.of(2, 3, 5, 6, 9, 10),
                        "sociaal",
                        List.of(1, 4, 7, 8, 11)),
                true);
    }

    /**
     * CBS's six items from the UCLA scale: yes / sometimes / no score 0 / 1 / 2, items 2 and 6 the
     * other way round; 1-6 moderately, 7-12 lonely.
     */
    public static Instrument uclaCbs() {
        return new Instrument(
                InstrumentId.UCLA_CBS,
                "Eenzaamheid (UCLA, selectie CBS)",
                "CBS; de woorden van de vragen staan in de CBS-vragenlijst",
                List.of("ja", "soms", "nee"),
                List.of(
                        reversed("UCLA vraag 1"),
                        plain("UCLA vraag 2"),
                        reversed("UCLA vraag 3"),
                        reversed("UCLA vraag 4"),
                        reversed("UCLA vraag 5"),
                        plain("UCLA vraag 6")),
                new Scoring.Sum(),
                List.of(
                        new Band(0, "niet eenzaam"),
                        new Band(1, "matig eenzaam"),
                        new Band(7, "eenzaam")),
                Map.of(),
                true);
    }
}

package nl.wijkspil.platform.studies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.areas.SurroundingMeasure;
import nl.wijkspil.platform.areas.SurroundingMeasure.Value;
import nl.wijkspil.platform.areas.Surroundings;
import org.junit.jupiter.api.Test;

/** What a study or a report once kept must stay readable by every later version. */
class StudySurroundingsTest {

    private static final Words NONE = new Words("", "");

    /** As written by the first version that kept surroundings. */
    private static final String WRITTEN =
            """
            {"een":{"figures":{"absent":[{"key":"gp","name":{"en":"Doctor","nl":"Huisarts"},\
            "why":{"en":"No file.","nl":"Geen bestand."}}],"country":null,"fictional":true,\
            "measures":[{"base":0,"caveat":{"en":"","nl":""},"cells":[{"code":"BU99000100",\
            "column":"Afstand (km)","file":"cijfers.csv","line":4,"value":6.4,"weight":1,\
            "year":2024}],"decimals":1,"estimate":false,"key":"shop","name":{"en":"Shop",\
            "nl":"Winkel"},"unit":{"en":"km","nl":"km"},"years":[{"country":{"value":null,\
            "words":{"en":"nothing to compare with","nl":"niets om mee te vergelijken"}},\
            "municipality":{"value":2.9,"words":{"en":"","nl":""}},"own":{"value":6.4,\
            "words":{"en":"","nl":""}},"similar":{"value":null,"words":{"en":"Not known.",\
            "nl":"Niet bekend."}},"source":{"en":"CBS, 2024","nl":"CBS, 2024"},"year":2024}]}],\
            "municipality":{"code":"GM9900","name":"Voorbeeldgemeente"},\
            "places":[{"code":"BU99000100","name":"Oosterveen"}],\
            "similar":[{"code":"BU99000101","name":"Waterwijk"}],\
            "urbanity":{"codes":["BU99000100"],"density":364,"proposal":"RURAL",\
            "source":{"en":"CBS, 2024","nl":"CBS, 2024"},"townFrom":1000,"urbanityClass":5,\
            "words":{"en":"","nl":""},"year":2024}},"later":false,"on":"2025-12-31",\
            "why":{"en":"","nl":""}},"twee":{"figures":null,"later":false,"on":null,\
            "why":{"en":"Not public.","nl":"Niet openbaar."}}}\
            """;

    private static final Map<String, StudySurroundings> KEPT =
            Map.of(
                    "een",
                    new StudySurroundings(
                            LocalDate.of(2025, 12, 31),
                            false,
                            new Surroundings(
                                    List.of(new Surroundings.Place("BU99000100", "Oosterveen")),
                                    new Surroundings.Place("GM9900", "Voorbeeldgemeente"),
                                    null,
                                    List.of(new Surroundings.Place("BU99000101", "Waterwijk")),
                                    true,
                                    new OfficialUrbanity(
                                            List.of("BU99000100"),
                                            364.0,
                                            5,
                                            2024,
                                            NONE,
                                            new Words("CBS, 2024", "CBS, 2024"),
                                            Urbanity.RURAL,
                                            1000),
                                    List.of(
                                            new SurroundingMeasure(
                                                    "shop",
                                                    new Words("Winkel", "Shop"),
                                                    new Words("km", "km"),
                                                    0,
                                                    1,
                                                    false,
                                                    List.of(
                                                            new SurroundingMeasure.Year(
                                                                    2024,
                                                                    new Value(6.4, NONE),
                                                                    new Value(2.9, NONE),
                                                                    new Value(
                                                                            null,
                                                                            new Words(
                                                                                    "Niet bekend.",
                                                                                    "Not known.")),
                                                                    Value.NONE,
                                                                    new Words(
                                                                            "CBS, 2024",
                                                                            "CBS, 2024"))),
                                                    List.of(
                                                            new SurroundingMeasure.Cell(
                                                                    2024,
                                                                    "BU99000100",
                                                                    1,
                                                                    "cijfers.csv",
                                                                    4,
                                                                    "Afstand (km)",
                                                                    6.4)),
                                                    NONE)),
                                    List.of(
                                            new Surroundings.Absent(
                                                    "gp",
                                                    new Words("Huisarts", "Doctor"),
                                                    new Words("Geen bestand.", "No file.")))),
                            NONE),
                    "twee",
                    new StudySurroundings(
                            null, false, null, new Words("Niet openbaar.", "Not public.")));

    @Test
    void whatWasWrittenOnTheFirstDayReadsBackAsItWas() {
        assertThat(StudySurroundings.read(WRITTEN)).isEqualTo(KEPT);
        assertThat(StudySurroundings.write(KEPT)).isEqualTo(WRITTEN);
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        var later = WRITTEN.replace("\"later\":false", "\"added\":[1],\"later\":false");
        assertThat(later).isNotEqualTo(WRITTEN);
        assertThat(StudySurroundings.read(later)).isEqualTo(KEPT);
        assertThat(StudySurroundings.read("{}")).isEmpty();
    }

    @Test
    void theYearShownIsTheLastWithAValue() {
        var one = Objects.requireNonNull(StudySurroundings.read(WRITTEN).get("een"));
        var figures = Objects.requireNonNull(one.figures());
        var shop = figures.measure("shop").orElseThrow();
        assertThat(shop.shown().year()).isEqualTo(2024);
        assertThat(figures.sourcePath(shop, "own"))
                .contains("/buurten/BU99000100/bron?cijfer=shop&jaar=2024");
        assertThat(figures.whyAbsent("gp").orElseThrow().nl()).isEqualTo("Geen bestand.");
    }
}

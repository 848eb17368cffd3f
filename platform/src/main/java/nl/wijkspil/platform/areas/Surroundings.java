package nl.wijkspil.platform.areas;

import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Official figures of a catchment beside its municipality, areas that resemble it, and the country.
 * A study freezes it and a published report keeps it: components are only ever added.
 *
 * @param places the area or areas of the catchment
 * @param municipality the municipality beside it; null when there is none to compare with, or when
 *     the catchment lies in several
 * @param country the country beside it; null when it is not loaded
 * @param similar the areas that resemble it most
 * @param fictional whether the areas are invented, as an example
 * @param urbanity how urban it is by official figures
 * @param measures the measures with a value
 * @param absent the measures without one, with why
 */
public record Surroundings(
        List<Place> places,
        @Nullable Place municipality,
        @Nullable Place country,
        List<Place> similar,
        boolean fictional,
        OfficialUrbanity urbanity,
        List<SurroundingMeasure> measures,
        List<Absent> absent) {

    /** The key of the measure with the density of addresses. */
    public static final String DENSITY = "density";

    /** Copies the lists. */
    public Surroundings {
        places = List.copyOf(places);
        similar = List.copyOf(similar);
        measures = List.copyOf(measures);
        absent = List.copyOf(absent);
    }

    /** An area by its code and name. */
    public record Place(String code, String name) {}

    /**
     * A measure without a value.
     *
     * @param key its name in addresses and messages
     * @param name for a reader
     * @param why there is none
     */
    public record Absent(String key, Words name, Words why) {}

    /** {@return the measure with this key, if it has a value} */
    public Optional<SurroundingMeasure> measure(String key) {
        return measures.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * {@return the page that says where a value of the year shown comes from; nothing when it is of
     * some areas together, or an index that their own page does not have}
     *
     * @param role whose value: own, municipality, similar or country
     */
    public Optional<String> sourcePath(SurroundingMeasure measure, String role) {
        if (places.size() == 1) {
            return Optional.of(
                    path(places.getFirst(), measure, role.equals("own") ? "" : "&rol=" + role));
        }
        Place other =
                switch (role) {
                    case "municipality" -> municipality;
                    case "country" -> country;
                    default -> null;
                };
        return other == null || measure.base() > 0
                ? Optional.empty()
                : Optional.of(path(other, measure, ""));
    }

    private static String path(Place place, SurroundingMeasure measure, String more) {
        return "/buurten/%s/bron?cijfer=%s&jaar=%d%s"
                .formatted(place.code(), measure.key(), measure.shown().year(), more);
    }

    /** {@return why the measure with this key has no value; nothing when it has one} */
    public Optional<Words> whyAbsent(String key) {
        return absent.stream().filter(each -> each.key().equals(key)).map(Absent::why).findFirst();
    }
}

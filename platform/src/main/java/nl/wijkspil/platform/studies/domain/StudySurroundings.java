package nl.wijkspil.platform.studies.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.areas.Surroundings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The surroundings of an enterprise as frozen with a study; kept beside the snapshot, and in the
 * content of a published report. What was frozen stays readable: components are only ever added.
 *
 * @param on the day whose catchment was taken; null when there is none
 * @param later whether that day is after the study's period, because there was no catchment yet
 * @param figures the official figures; null when they are unknown
 * @param why they are unknown; empty when they are known
 */
public record StudySurroundings(
        @Nullable LocalDate on, boolean later, @Nullable Surroundings figures, Words why) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    /** {@return canonical JSON, by enterprise} */
    public static String write(Map<String, StudySurroundings> surroundings) {
        return CanonicalJson.write(MAPPER.<JsonNode>valueToTree(new TreeMap<>(surroundings)));
    }

    /** {@return what {@link #write} wrote} */
    public static SortedMap<String, StudySurroundings> read(String text) {
        return MAPPER.readValue(text, new TypeReference<TreeMap<String, StudySurroundings>>() {});
    }
}

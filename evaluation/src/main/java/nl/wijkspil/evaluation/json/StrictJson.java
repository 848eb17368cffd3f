package nl.wijkspil.evaluation.json;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON from outside: doubled keys, trailing text, deep nesting and huge files refused. */
public final class StrictJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxNumberLength(100)
                                                    .maxStringLength(1 << 20)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private StrictJson() {}

    /**
     * The parsed value, or null with a problem added.
     *
     * @param file bytes in UTF-8
     * @param most the most bytes accepted
     * @param area middle part of the problem codes
     * @param problems where the problem is added
     */
    public static @Nullable JsonNode parse(
            byte[] file, int most, String area, List<Problem> problems) {
        if (file.length > most) {
            problems.add(
                    Problem.error(
                            "WS-" + area + "-010",
                            "bestand",
                            new Words(
                                    "Dit bestand is te groot: " + file.length + " bytes.",
                                    "This file is too large: " + file.length + " bytes."),
                            new Words(
                                    "Ten hoogste " + most + " bytes.",
                                    "At most " + most + " bytes.")));
            return null;
        }
        try {
            return MAPPER.readTree(file);
        } catch (JacksonException e) {
            var where = e.getLocation();
            String place =
                    where == null
                            ? "bestand"
                            : "regel " + where.getLineNr() + ", teken " + where.getColumnNr();
            problems.add(
                    Problem.error(
                            "WS-" + area + "-009",
                            place,
                            new Words(
                                    "Dit is geen geldige JSON, of een naam staat er dubbel in.",
                                    "This is not valid JSON, or a name is in it twice."),
                            new Words(
                                    "Kijk op deze plek naar een vergeten komma of aanhalingsteken.",
                                    "Look here for a forgotten comma or quote.")));
            return null;
        }
    }
}

package nl.wijkspil.platform.studies.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.wijkspil.evaluation.agreement.Kappa;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots and results as canonical JSON (RFC 8785), as they are kept. */
public final class StudyJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addMixIn(Figure.class, FigureKind.class)
                    .addMixIn(Kappa.class, KappaKind.class)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private StudyJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Figure.Known.class, name = "known"),
        @JsonSubTypes.Type(value = Figure.Unknown.class, name = "unknown")
    })
    private interface FigureKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Kappa.Known.class, name = "known"),
        @JsonSubTypes.Type(value = Kappa.Undefined.class, name = "undefined")
    })
    private interface KappaKind {}

    /** {@return the canonical text of the snapshot} */
    public static String write(StudySnapshot snapshot) {
        return CanonicalJson.write(MAPPER.<JsonNode>valueToTree(snapshot));
    }

    /** {@return the canonical text of the result} */
    public static String write(StudyResult result) {
        return CanonicalJson.write(MAPPER.<JsonNode>valueToTree(result));
    }

    /** {@return the snapshot that {@link #write(StudySnapshot)} wrote} */
    public static StudySnapshot snapshot(String text) {
        return MAPPER.readValue(text, StudySnapshot.class);
    }

    /** {@return the result that {@link #write(StudyResult)} wrote} */
    public static StudyResult result(String text) {
        return MAPPER.readValue(text, StudyResult.class);
    }
}

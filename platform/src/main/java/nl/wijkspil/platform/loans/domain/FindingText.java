package nl.wijkspil.platform.loans.domain;

import java.util.List;
import nl.wijkspil.lending.Finding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON, as they are kept. */
public final class FindingText {

    // A finding also writes its question isError, which is not read back.
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private FindingText() {}

    /** {@return the findings as JSON} */
    public static String write(List<Finding> findings) {
        return JSON.writeValueAsString(findings);
    }

    /** {@return the findings of JSON} */
    public static List<Finding> read(String json) {
        return JSON.readValue(json, FINDINGS);
    }
}

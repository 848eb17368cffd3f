package nl.wijkspil.platform.studies.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a figure in a snapshot lives and which facts lie under it; kept beside the snapshot.
 *
 * @param path page that says where the figure comes from
 * @param facts as they were when the snapshot was taken
 */
public record FigureOrigin(String path, List<Fact> facts) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Copies the list. */
    public FigureOrigin {
        facts = List.copyOf(facts);
    }

    /**
     * One fact under a figure.
     *
     * @param label what it is
     * @param value what it says
     * @param link page where it lives, or empty
     */
    public record Fact(Words label, String value, String link) {}

    /** {@return the key under which the origin of an enterprise's figure is kept} */
    public static String key(String enterprise, FigureKey key) {
        return enterprise + " " + key;
    }

    /** {@return canonical JSON} */
    public static String write(Map<String, FigureOrigin> origins) {
        return CanonicalJson.write(MAPPER.<JsonNode>valueToTree(new TreeMap<>(origins)));
    }

    /** {@return what {@link #write} wrote} */
    public static Map<String, FigureOrigin> read(String text) {
        return MAPPER.readValue(text, new TypeReference<TreeMap<String, FigureOrigin>>() {});
    }
}

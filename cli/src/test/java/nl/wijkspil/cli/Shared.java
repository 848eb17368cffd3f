package nl.wijkspil.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shared finance data; tests that need them are skipped where they are absent. */
public final class Shared {

    private Shared() {}

    /** A file under the shared finance folder. */
    public static Path file(String first, String... more) {
        Path path = Path.of("..", "..", "shared", "finance").resolve(Path.of(first, more));
        assumeTrue(Files.exists(path), "skipped: shared data not present");
        return path;
    }

    /** A JSON file under the shared finance folder. */
    public static JsonNode json(String first, String... more) {
        return JsonMapper.shared().readTree(file(first, more).toFile());
    }
}

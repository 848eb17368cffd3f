package nl.wijkspil.exchange.areas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.exchange.areas.recognise.Recognise;

/** Small files in the official layouts, made by hand, and the shared official ones. */
public final class AreaTexts {

    private AreaTexts() {}

    /** A shared official file; the test is skipped where it is absent. */
    public static Path shared(String name) {
        Path path = Path.of("..", "..", "shared", "data").resolve(name);
        assumeTrue(Files.exists(path), "skipped: shared data not present");
        return path;
    }

    /** A shared official file, recognised. */
    public static AreaFile open(String name) {
        return Recognise.file(AreaInput.of(shared(name)), null);
    }

    /** Writes a text in UTF-8. */
    public static AreaInput write(Path folder, String name, String text) {
        try {
            return AreaInput.of(
                    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text and recognises it. */
    public static AreaFile recognise(Path folder, String name, String text) {
        return Recognise.file(write(folder, name, text), null);
    }

    /** These lines, each ended. */
    public static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The codes of the findings of a file. */
    public static java.util.List<String> codes(AreaFile file) {
        return file.inspection().findings().stream().map(f -> f.code()).toList();
    }
}

package nl.wijkspil.cli.estimate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkspil.evaluation.finding.Refusal;

/** The file in which somebody wrote what to estimate. */
final class SpecificationFile {

    private SpecificationFile() {}

    static String words(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw Refusal.of(
                    "WS-EST-ENCODING",
                    file.toString(),
                    "De specificatie is niet in UTF-8 opgeslagen.",
                    "Sla hem op als UTF-8.");
        } catch (IOException e) {
            throw Refusal.of(
                    "WS-EST-FILE",
                    file.toString(),
                    "De specificatie is niet te lezen.",
                    "Bestaat het bestand, en mag je het lezen?");
        }
    }
}

package nl.wijkspil.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.rules.RuleSetReader;
import nl.wijkspil.evaluation.rules.RuleSetReading;
import nl.wijkspil.evaluation.rules.RuleSets;

/** The built-in rule sets with the user's own in their place. */
final class RuleFiles {

    /** Turns problems into a refusal. */
    interface Refuse {
        Refusal because(List<Problem> problems);
    }

    private final Refuse refuse;

    RuleFiles(Refuse refuse) {
        this.refuse = refuse;
    }

    RuleSets read(List<Path> files) throws IOException {
        RuleSets ruleSets = RuleSets.builtIn();
        for (Path each : files) {
            if (!Files.isRegularFile(each)) {
                throw new Refusal(
                        "WS-EVAL-002",
                        "Het regelbestand " + each + " is er niet.",
                        "Kijk de naam en de map na.");
            }
            ruleSets =
                    switch (RuleSetReader.read(Files.readAllBytes(each))) {
                        case RuleSetReading.Read read -> ruleSets.with(read.ruleSet());
                        case RuleSetReading.Refused refused ->
                                throw refuse.because(refused.problems());
                    };
        }
        return ruleSets;
    }
}

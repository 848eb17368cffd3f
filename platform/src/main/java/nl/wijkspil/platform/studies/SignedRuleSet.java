package nl.wijkspil.platform.studies;

import java.time.Instant;
import nl.wijkspil.evaluation.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set with who signed it.
 *
 * @param rules the rules, with their hash
 * @param signedBy name of who signed; empty for a version that the product ships
 * @param signedAt when; null for a version that the product ships
 * @param reason why it differs from the version before; empty for a version that the product ships
 */
public record SignedRuleSet(
        RuleSet rules, String signedBy, @Nullable Instant signedAt, String reason) {

    /** {@return whether the product ships it: a proposal of Wijkspil} */
    public boolean shipped() {
        return signedAt == null;
    }
}

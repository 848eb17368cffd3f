package nl.wijkspil.evaluation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection of rule sets by code. The built-in ones are proposals of Wijkspil; a rule set of
 * your own replaces the built-in one of the same code.
 */
public final class RuleSets {

    private static final List<String> BUILT_IN =
            List.of("SPIL-1", "GEZOND-1", "BENEN-1", "UITKOMST-1");

    private final Map<String, RuleSet> byCode;

    private RuleSets(Map<String, RuleSet> byCode) {
        this.byCode = byCode;
    }

    /** SPIL-1, GEZOND-1, BENEN-1 and UITKOMST-1 as shipped. */
    public static RuleSets builtIn() {
        Map<String, RuleSet> sets = new TreeMap<>();
        for (String code : BUILT_IN) {
            sets.put(code, resource(code));
        }
        return new RuleSets(sets);
    }

    /** The rule sets given, and no others. */
    public static RuleSets of(List<RuleSet> ruleSets) {
        Map<String, RuleSet> sets = new TreeMap<>();
        ruleSets.forEach(each -> sets.put(each.code(), each));
        return new RuleSets(sets);
    }

    /** The file of a built-in rule set, as shipped. */
    public static byte[] file(String code) {
        if (!BUILT_IN.contains(code)) {
            throw new IllegalArgumentException(
                    "rule set " + code + "\nMaybe one of " + BUILT_IN + ".");
        }
        try (InputStream in = RuleSets.class.getResourceAsStream("/rules/" + code + ".json")) {
            if (in == null) {
                throw new IllegalStateException("resource rules/" + code + ".json is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These rule sets with one added or replaced. */
    public RuleSets with(RuleSet ruleSet) {
        Map<String, RuleSet> sets = new TreeMap<>(byCode);
        sets.put(ruleSet.code(), ruleSet);
        return new RuleSets(sets);
    }

    /** The rule set of that code, or null. */
    public @Nullable RuleSet find(String code) {
        return byCode.get(code);
    }

    /**
     * The rule set of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public RuleSet get(String code) {
        RuleSet found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "rule set " + code + "\nMaybe one of " + byCode.keySet() + ".");
        }
        return found;
    }

    /** All of them, by code. */
    public List<RuleSet> all() {
        return List.copyOf(byCode.values());
    }

    private static RuleSet resource(String code) {
        return switch (RuleSetReader.read(file(code))) {
            case RuleSetReading.Read read -> read.ruleSet();
            case RuleSetReading.Refused refused ->
                    throw new IllegalStateException(
                            "rules/" + code + ".json: " + refused.problems());
        };
    }
}

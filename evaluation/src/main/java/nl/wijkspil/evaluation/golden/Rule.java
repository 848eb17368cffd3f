package nl.wijkspil.evaluation.golden;

import tools.jackson.databind.JsonNode;

/** How two figures are compared: a tolerance, absolute or relative, two-sided or one-sided. */
final class Rule {

    private final double tolerance;
    private final boolean relative;
    private final String rule;

    Rule(JsonNode check, JsonNode tolerances) {
        var given = check.path("tolerance");
        rule = check.path("rule").asString("equal");
        if (given.isNumber()) {
            tolerance = given.doubleValue();
            relative = check.path("relative").asBoolean(false);
        } else {
            var key = given.asString("");
            if (!tolerances.path(key).isNumber()) {
                throw new IllegalArgumentException(
                        "tolerance = "
                                + key
                                + "\nMaybe it is not a key under tolerance in expected.json.");
            }
            tolerance = tolerances.path(key).doubleValue();
            relative =
                    check.has("relative")
                            ? check.path("relative").asBoolean(false)
                            : key.endsWith("_rel");
        }
    }

    double tolerance() {
        return tolerance;
    }

    /**
     * How far ours lies from the reference, on the scale of the tolerance; NaN when ours is
     * missing.
     */
    double deviation(double expected, double actual) {
        double difference =
                switch (rule) {
                    case "atMost" -> Math.max(0, actual - expected);
                    case "atLeast" -> Math.max(0, expected - actual);
                    case "equal" -> Math.abs(actual - expected);
                    default ->
                            throw new IllegalArgumentException(
                                    "rule = " + rule + "\nMaybe equal, atMost or atLeast.");
                };
        return relative ? difference / Math.max(Math.abs(expected), 1e-300) : difference;
    }
}

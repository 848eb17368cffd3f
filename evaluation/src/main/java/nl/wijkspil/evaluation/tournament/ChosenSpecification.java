package nl.wijkspil.evaluation.tournament;

import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The specification that follows from a placebo tournament: the same data, treated units and start,
 * with the method and options that won, and the tournament's hash under {@code tournament}. So
 * nobody copies the choice by hand, and the choice is part of what is hashed before a treated unit
 * is looked at.
 */
public final class ChosenSpecification {

    private ChosenSpecification() {}

    /**
     * Writes the next specification.
     *
     * @param tournament the JSON text of the tournament's own specification
     * @param hash that specification's hash
     * @param result the tournament's answer
     * @return the JSON text of the next specification
     * @throws Refusal when the answer is not that of a tournament
     */
    public static String of(String tournament, String hash, Result result) {
        var mapper = JsonMapper.builder().build();
        if (!(result.diagnostics().get("chosen") instanceof String method)
                || !(result.diagnostics().get("chosen_options") instanceof String options)
                || !(mapper.readTree(tournament) instanceof ObjectNode next)) {
            throw Refusal.of(
                    "WS-EST-CHOSEN",
                    "--chosen",
                    "Alleen een toernooi kiest een methode.",
                    "Gebruik --chosen met de methode placebo-tournament.");
        }
        var missing = next.path("options").path("missing");
        next.put("method", method);
        var chosen = mapper.readTree(options) instanceof ObjectNode own ? own : next.objectNode();
        if (missing.isString() && !chosen.has("missing")) {
            chosen.set("missing", missing);
        }
        next.set("options", chosen);
        next.put("tournament", hash);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(next) + "\n";
    }
}

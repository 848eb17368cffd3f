package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.CodedItem;
import nl.wijkspil.evaluation.agreement.Kappa;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.Assessment;
import nl.wijkspil.evaluation.rules.CriterionResult;
import nl.wijkspil.evaluation.rules.GateResult;
import nl.wijkspil.evaluation.rules.Missing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result as JSON: what {@code wijkspil evaluate --json} prints and what a bundle keeps. An
 * interval is a pair of shares {@code [low, high]}.
 */
public final class ResultWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ResultWriter() {}

    /** The whole result, with names from the snapshot. */
    public static ObjectNode write(StudySnapshot snapshot, StudyResult result) {
        ObjectNode json = JSON.objectNode();
        json.put("study", snapshot.id());
        json.put("fictional", snapshot.fictional());
        ArrayNode findings = json.putArray("findings");
        result.findings().forEach(each -> findings.add(finding(each)));
        ArrayNode enterprises = json.putArray("enterprises");
        for (int i = 0; i < result.enterprises().size(); i++) {
            enterprises.add(enterprise(snapshot.enterprises().get(i), result.enterprises().get(i)));
        }
        json.set("agreement", agreement(result.agreement()));
        return json;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = JSON.objectNode().put("code", finding.code());
        json.put("state", finding.state().name());
        if (finding.share() == null) {
            json.putNull("k").putNull("n").putNull("interval");
        } else {
            Interval interval = finding.share().interval();
            json.put("k", finding.share().k()).put("n", finding.share().n());
            json.putArray("interval").add(interval.low()).add(interval.high());
            json.put("method", finding.share().method().code()).put("level", interval.level());
        }
        json.put("enterprises", finding.enterprises());
        range(json, "overMissing", finding.overMissing());
        range(json, "overThresholds", finding.overThresholds());
        range(json, "overDraws", finding.overDraws());
        json.put("title", finding.title().nl());
        json.put("text", finding.words().nl()).put("textEn", finding.words().en());
        ArrayNode claims = json.putArray("claims");
        for (Claim claim : finding.claims()) {
            ObjectNode each = claims.addObject();
            each.put("enterprise", claim.enterprise()).put("holds", claim.holds().name());
            each.put("ruleSet", claim.ruleSet()).put("rule", claim.rule());
            ArrayNode figures = each.putArray("figures");
            claim.figures().forEach(key -> figures.add(key.toString()));
            each.set("evidence", SnapshotWriter.texts(claim.evidence()));
        }
        return json;
    }

    private static void range(ObjectNode json, String key, @Nullable Range range) {
        if (range == null) {
            json.putNull(key);
        } else {
            json.putArray(key).add(range.low()).add(range.high());
        }
    }

    private static ObjectNode enterprise(EnterpriseRecord who, EnterpriseResult result) {
        ObjectNode json = JSON.objectNode().put("id", who.id()).put("name", who.name());
        json.put("place", who.place()).put("class", result.main().classCode());
        json.put("lower", result.main().lower()).put("upper", result.main().upper());
        ArrayNode assessments = json.putArray("assessments");
        result.assessments().forEach(each -> assessments.add(assessment(each)));
        ObjectNode probability = json.putObject("probability");
        result.probability().forEach(probability::put);
        EnterpriseResult.Tipping tipping = result.tipping();
        if (tipping != null) {
            json.putObject("tipping")
                    .put("threshold", tipping.threshold())
                    .put("factor", tipping.factor())
                    .put("class", tipping.classCode());
        }
        return json;
    }

    private static ObjectNode assessment(Assessment assessment) {
        ObjectNode json = JSON.objectNode().put("ruleSet", assessment.ruleSet());
        json.put("class", assessment.classCode());
        json.put("lower", assessment.lower()).put("upper", assessment.upper());
        json.put("sumLow", assessment.sumLow()).put("sumHigh", assessment.sumHigh());
        ArrayNode gates = json.putArray("gates");
        for (GateResult gate : assessment.gates()) {
            ObjectNode each = gates.addObject().put("code", gate.gate());
            each.put("holds", gate.holds().name());
            figures(each, gate.used(), gate.missing());
        }
        ArrayNode criteria = json.putArray("criteria");
        for (CriterionResult criterion : assessment.criteria()) {
            ObjectNode each = criteria.addObject().put("code", criterion.criterion());
            each.put("low", criterion.low()).put("high", criterion.high());
            each.put("maximum", criterion.maximum()).put("capped", criterion.capped());
            each.put("sentence", criterion.sentence().nl());
            figures(each, criterion.used(), criterion.missing());
        }
        json.set("deciding", SnapshotWriter.texts(assessment.deciding()));
        return json;
    }

    private static void figures(
            ObjectNode json,
            java.util.List<nl.wijkspil.evaluation.rules.FigureKey> used,
            java.util.List<Missing> missing) {
        ArrayNode figures = json.putArray("figures");
        used.forEach(key -> figures.add(key.toString()));
        ArrayNode gaps = json.putArray("missing");
        for (Missing each : missing) {
            gaps.addObject().put("what", each.toString()).put("reason", each.reason());
        }
    }

    private static ObjectNode agreement(Agreement agreement) {
        ObjectNode json = JSON.objectNode().put("items", agreement.kappa().items());
        switch (agreement.kappa()) {
            case Kappa.Known known ->
                    json.put("kappa", known.value())
                            .put("observed", known.observed())
                            .put("expected", known.expected());
            case Kappa.Undefined undefined ->
                    json.putNull("kappa").put("why", undefined.why().name());
        }
        ArrayNode disagreements = json.putArray("disagreements");
        for (CodedItem item : agreement.disagreements()) {
            disagreements
                    .addObject()
                    .put("enterprise", item.enterprise())
                    .put("criterion", item.criterion())
                    .put("state", item.state().name());
        }
        return json;
    }
}

package nl.wijkspil.evaluation.study;

import java.util.List;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A snapshot as JSON; {@link SnapshotReader} reads it back to an equal snapshot. */
public final class SnapshotWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SnapshotWriter() {}

    /** SHA-256 of the snapshot's canonical JSON: the name of exactly these data. */
    public static String sha256(StudySnapshot snapshot) {
        return CanonicalJson.sha256(write(snapshot));
    }

    /** The whole snapshot. */
    public static ObjectNode write(StudySnapshot snapshot) {
        ObjectNode json = JSON.objectNode();
        json.put("id", snapshot.id());
        json.set("title", words(snapshot.title()));
        json.set("question", words(snapshot.question()));
        json.put("fromYear", snapshot.fromYear());
        json.put("toYear", snapshot.toYear());
        if (snapshot.frozenOn() != null) {
            json.put("frozenOn", snapshot.frozenOn().toString());
        }
        json.put("mainRuleSet", snapshot.mainRuleSet());
        ArrayNode ruleSets = json.putArray("ruleSets");
        snapshot.ruleSets().forEach(each -> ruleSets.add(reference(each)));
        ArrayNode enterprises = json.putArray("enterprises");
        snapshot.enterprises().forEach(each -> enterprises.add(enterprise(each)));
        ArrayNode figures = json.putArray("figures");
        snapshot.figures().forEach(each -> figures.add(figure(each)));
        ArrayNode evidence = json.putArray("evidence");
        snapshot.evidence().forEach(each -> evidence.add(evidence(each)));
        ArrayNode raters = json.putArray("raters");
        snapshot.raters().forEach(each -> raters.add(rater(each)));
        ArrayNode codings = json.putArray("codings");
        snapshot.codings().forEach(each -> codings.add(coding(each)));
        json.set("settings", settings(snapshot.settings()));
        return json;
    }

    static ObjectNode words(Words words) {
        return JSON.objectNode().put("nl", words.nl()).put("en", words.en());
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    static @Nullable ArrayNode interval(@Nullable Interval interval) {
        return interval == null
                ? null
                : JSON.arrayNode().add(interval.low()).add(interval.high()).add(interval.level());
    }

    static ObjectNode reference(RuleSetReference reference) {
        return JSON.objectNode()
                .put("code", reference.code())
                .put("version", reference.version())
                .put("sha256", reference.sha256());
    }

    static ObjectNode enterprise(EnterpriseRecord each) {
        return JSON.objectNode()
                .put("id", each.id())
                .put("name", each.name())
                .put("place", each.place())
                .put("urbanity", each.urbanity().name())
                .put("fictional", each.fictional());
    }

    static ObjectNode figure(FigureRecord each) {
        ObjectNode json =
                JSON.objectNode()
                        .put("enterprise", each.enterprise())
                        .put("code", each.key().code())
                        .put("year", each.key().year());
        switch (each.figure()) {
            case Figure.Known known -> {
                json.put("value", known.value()).put("n", known.n());
                ArrayNode interval = interval(known.interval());
                if (interval != null) {
                    json.set("interval", interval);
                }
                json.put("method", known.method().name()).put("grade", known.grade().name());
                json.set("evidence", texts(known.evidence()));
            }
            case Figure.Unknown unknown -> json.put("unknown", unknown.reason());
        }
        return json.put("collectedBy", each.collectedBy())
                .put("verifiedBy", each.verifiedBy())
                .put("catalogueVersion", each.catalogueVersion());
    }

    static ObjectNode evidence(EvidenceItem each) {
        ObjectNode json =
                JSON.objectNode()
                        .put("id", each.id())
                        .put("enterprise", each.enterprise())
                        .put("criterion", each.criterion())
                        .put("type", each.type().name());
        if (each.date() != null) {
            json.put("date", each.date().toString());
        }
        return json.put("who", each.who())
                .put("title", each.title())
                .put("locator", each.locator())
                .put("sha256", each.sha256())
                .put("grade", each.grade().name());
    }

    static ObjectNode rater(Rater each) {
        ObjectNode json = JSON.objectNode().put("id", each.id()).put("name", each.name());
        ArrayNode ties = json.putArray("ties");
        for (Rater.Tie tie : each.ties()) {
            ties.add(
                    JSON.objectNode()
                            .put("enterprise", tie.enterprise())
                            .put("kind", tie.kind().name()));
        }
        return json;
    }

    static ObjectNode coding(Coding each) {
        ObjectNode json =
                JSON.objectNode()
                        .put("enterprise", each.enterprise())
                        .put("criterion", each.criterion())
                        .put("rater", each.rater())
                        .put("round", each.round().name())
                        .put("score", each.score())
                        .put("reason", each.reason());
        json.set("evidence", texts(each.evidence()));
        return json;
    }

    private static ObjectNode settings(StudySettings settings) {
        return JSON.objectNode()
                .put("method", settings.method().code())
                .put("level", settings.level())
                .put("smallestGroup", settings.smallestGroup())
                .put("seed", Long.toString(settings.seed()))
                .put("draws", settings.draws());
    }
}

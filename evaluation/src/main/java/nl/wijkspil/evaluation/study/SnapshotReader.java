package nl.wijkspil.evaluation.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import nl.wijkspil.evaluation.json.Problem;
import nl.wijkspil.evaluation.json.StrictObject;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what {@link SnapshotWriter} wrote, strictly; problems carry codes {@code WS-STUDY-...}. */
final class SnapshotReader {

    private SnapshotReader() {}

    /** The snapshot; of no use when problems were added. */
    static StudySnapshot read(StrictObject json) {
        StudySnapshot snapshot =
                new StudySnapshot(
                        json.text("id"),
                        json.words("title"),
                        json.words("question"),
                        json.integer("fromYear"),
                        json.integer("toYear"),
                        date(json, "frozenOn"),
                        json.text("mainRuleSet"),
                        each(json, "ruleSets", SnapshotReader::reference),
                        each(json, "enterprises", SnapshotReader::enterprise),
                        each(json, "figures", SnapshotReader::figure),
                        each(json, "evidence", SnapshotReader::evidence),
                        each(json, "raters", SnapshotReader::rater),
                        each(json, "codings", SnapshotReader::coding),
                        settings(json.object("settings")));
        json.nothingElse();
        return snapshot;
    }

    private interface Part<T> {
        T read(StrictObject json);
    }

    private static <T> List<T> each(StrictObject json, String key, Part<T> part) {
        return json.objects(key).stream()
                .map(object -> {
                    T read = part.read(object);
                    object.nothingElse();
                    return read;
                })
                .toList();
    }

    private static RuleSetReference reference(StrictObject json) {
        return new RuleSetReference(json.text("code"), json.text("version"), json.text("sha256"));
    }

    private static EnterpriseRecord enterprise(StrictObject json) {
        return new EnterpriseRecord(
                json.text("id"),
                json.text("name"),
                json.text("place"),
                json.choice("urbanity", Urbanity.values(), Urbanity::name),
                json.flag("fictional", false));
    }

    private static FigureRecord figure(StrictObject json) {
        return new FigureRecord(
                json.text("enterprise"),
                FigureKey.of(json.text("code"), json.integer("year")),
                json.has("unknown") ? new Figure.Unknown(json.text("unknown")) : known(json),
                json.text("collectedBy"),
                json.text("verifiedBy"),
                json.text("catalogueVersion"));
    }

    private static Figure known(StrictObject json) {
        double n = json.number("n");
        return new Figure.Known(
                json.number("value"),
                n >= 0 && n == Math.rint(n) ? (long) n : refuse(json, "n"),
                interval(json),
                json.choice("method", Method.values(), Method::name),
                json.choice("grade", Grade.values(), Grade::name),
                json.texts("evidence"));
    }

    private static @Nullable Interval interval(StrictObject json) {
        JsonNode raw = json.raw("interval");
        if (raw == null) {
            return null;
        }
        boolean good = raw.isArray() && raw.size() == 3;
        for (int i = 0; good && i < 3; i++) {
            good = raw.get(i).isNumber();
        }
        if (good) {
            double low = raw.get(0).doubleValue();
            double high = raw.get(1).doubleValue();
            double level = raw.get(2).doubleValue();
            if (low <= high && level > 0 && level < 1) {
                return new Interval(low, high, level);
            }
        }
        refuse(json, "interval");
        return null;
    }

    private static EvidenceItem evidence(StrictObject json) {
        return new EvidenceItem(
                json.text("id"),
                json.text("enterprise"),
                json.text("criterion"),
                json.choice("type", EvidenceItem.Type.values(), EvidenceItem.Type::name),
                date(json, "date"),
                json.text("who"),
                json.text("title"),
                json.text("locator"),
                json.text("sha256"),
                json.choice("grade", Grade.values(), Grade::name));
    }

    private static Rater rater(StrictObject json) {
        return new Rater(
                json.text("id"),
                json.text("name"),
                each(
                        json,
                        "ties",
                        tie ->
                                new Rater.Tie(
                                        tie.text("enterprise"),
                                        tie.choice(
                                                "kind", Rater.Kind.values(), Rater.Kind::name))));
    }

    private static Coding coding(StrictObject json) {
        int score = json.integer("score");
        return new Coding(
                json.text("enterprise"),
                json.text("criterion"),
                json.text("rater"),
                json.choice("round", Coding.Round.values(), Coding.Round::name),
                score >= 0 ? score : (int) refuse(json, "score"),
                json.text("reason"),
                json.texts("evidence"));
    }

    private static StudySettings settings(StrictObject json) {
        IntervalMethod method =
                json.choice("method", IntervalMethod.values(), IntervalMethod::code);
        double level = json.number("level");
        int smallest = json.integer("smallestGroup");
        String seed = json.text("seed");
        int draws = json.integer("draws");
        json.nothingElse();
        try {
            return new StudySettings(method, level, smallest, Long.parseLong(seed), draws);
        } catch (IllegalArgumentException e) {
            refuse(json, "");
            return StudySettings.DEFAULT;
        }
    }

    private static @Nullable LocalDate date(StrictObject json, String key) {
        if (!json.has(key)) {
            return null;
        }
        try {
            return LocalDate.parse(json.text(key));
        } catch (DateTimeException e) {
            refuse(json, key);
            return null;
        }
    }

    private static long refuse(StrictObject json, String key) {
        json.problem(
                "004",
                key,
                new Words("Deze waarde kan niet.", "This value is not possible."),
                new Words("Kijk het na.", "Check it."));
        return 0;
    }

    /** Reads a snapshot from a node and adds problems. */
    static StudySnapshot read(JsonNode node, String path, List<Problem> problems) {
        return read(new StrictObject(node, path, "STUDY", problems));
    }
}

package nl.wijkspil.platform.studies.deeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.StudyResult;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.platform.studies.Studies.Evaluated;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.RunStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes a frozen study with the pure library and keeps the result beside the ones before. A
 * large study is computed in the background.
 */
@Component
class EvaluateStudy {

    /** Enterprises times draws up to which the reader waits for the answer. */
    private static final long WHILE_WAITING = 5_000_000;

    private final Desk desk;
    private final RuleBook rules;
    private final FrozenStore frozen;
    private final RunStore runs;
    private final LargeStudies large;

    EvaluateStudy(
            Desk desk, RuleBook rules, FrozenStore frozen, RunStore runs, LargeStudies large) {
        this.desk = desk;
        this.rules = rules;
        this.frozen = frozen;
        this.runs = runs;
        this.large = large;
    }

    @Transactional
    Evaluated evaluate(Study.Id id) {
        var study = desk.locked(id);
        var snapshot = frozen.snapshot(id);
        if (snapshot.isEmpty()) {
            return new Evaluated.Refused(Refusal.NOT_FROZEN);
        }
        var facts = StudyJson.snapshot(snapshot.get().content());
        if ((long) facts.enterprises().size() * Math.max(1, facts.settings().draws())
                > WHILE_WAITING) {
            if (!runs.ask(id, facts.enterprises().size())) {
                return new Evaluated.Refused(Refusal.RUNNING);
            }
            large.queue(id);
            desk.note(EvaluateStudy.class, study, "asked");
            return new Evaluated.Started();
        }
        return new Evaluated.Done(keep(study, facts, snapshot.get().sha256()));
    }

    /** Computes what was asked and keeps it, in one transaction: the work in the background. */
    @Transactional
    void evaluateNow(Study.Id id) {
        var study = desk.locked(id);
        var snapshot = frozen.snapshot(id).orElseThrow();
        keep(study, StudyJson.snapshot(snapshot.content()), snapshot.sha256());
    }

    private String keep(Study study, StudySnapshot facts, String snapshotSha256) {
        var content = StudyJson.write(compute(facts, rules.of(study)));
        var sha256 = CanonicalJson.sha256(content.getBytes(StandardCharsets.UTF_8));
        var same =
                frozen.results(study.id()).stream()
                        .limit(1)
                        .filter(each -> each.sha256().equals(sha256))
                        .filter(each -> each.codeVersion().equals(CodeVersion.CURRENT))
                        .findFirst();
        if (same.isEmpty()) {
            frozen.add(study.id(), content, sha256, snapshotSha256, CodeVersion.CURRENT);
        }
        desk.note(EvaluateStudy.class, study, "sha256 " + sha256);
        return sha256;
    }

    static StudyResult compute(StudySnapshot facts, RuleSets rules) {
        return nl.wijkspil.evaluation.study.Study.evaluate(facts, rules);
    }

    /** {@return the files of the rules of a study, by reading order} */
    static List<String> files(RuleSets rules) {
        return rules.all().stream().map(each -> each.canonical()).toList();
    }
}

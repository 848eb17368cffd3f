package nl.wijkspil.platform.studies.deeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.studies.NewReport;
import nl.wijkspil.platform.studies.NewStudy;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Service;

/** The door: each deed goes to its class. */
@Service
class StudiesDoor implements Studies {

    private final StudyStore studies;
    private final CreateStudy create;
    private final ChangeEnterprises enterprises;
    private final AdoptUrbanity urbanities;
    private final ChangeRaters raters;
    private final AddEvidence evidence;
    private final ScoreItem scores;
    private final FreezeStudy freeze;
    private final EvaluateStudy evaluate;
    private final PublishReport publish;
    private final SignRuleSet sign;

    StudiesDoor(
            StudyStore studies,
            CreateStudy create,
            ChangeEnterprises enterprises,
            AdoptUrbanity urbanities,
            ChangeRaters raters,
            AddEvidence evidence,
            ScoreItem scores,
            FreezeStudy freeze,
            EvaluateStudy evaluate,
            PublishReport publish,
            SignRuleSet sign) {
        this.studies = studies;
        this.create = create;
        this.enterprises = enterprises;
        this.urbanities = urbanities;
        this.raters = raters;
        this.evidence = evidence;
        this.scores = scores;
        this.freeze = freeze;
        this.evaluate = evaluate;
        this.publish = publish;
        this.sign = sign;
    }

    @Override
    public List<Study> all() {
        return studies.all();
    }

    @Override
    public Optional<Study> find(Study.Id study) {
        return studies.find(study);
    }

    @Override
    public Study.Id create(NewStudy study) {
        return create.create(study);
    }

    @Override
    public Added addEnterprises(Study.Id study, Collection<Organisation.Id> wanted) {
        return enterprises.add(study, wanted);
    }

    @Override
    public Changed removeEnterprise(Study.Id study, Organisation.Id enterprise) {
        return enterprises.remove(study, enterprise);
    }

    @Override
    public Changed urbanity(Study.Id study, Organisation.Id enterprise, Urbanity urbanity) {
        return enterprises.urbanity(study, enterprise, urbanity);
    }

    @Override
    public Adopted adoptUrbanity(Study.Id study) {
        return urbanities.adopt(study);
    }

    @Override
    public Changed consentToName(
            Study.Id study, Organisation.Id enterprise, String by, LocalDate on) {
        return enterprises.consent(study, enterprise, by, on);
    }

    @Override
    public Added addRater(Study.Id study, Person.Id person) {
        return raters.add(study, person);
    }

    @Override
    public Changed declareTie(Study.Id study, Organisation.Id enterprise, Rater.Kind kind) {
        return raters.declare(study, enterprise, kind);
    }

    @Override
    public String addEvidence(Study.Id study, EvidenceItem item) {
        return evidence.add(study, item);
    }

    @Override
    public Scored record(Study.Id study, Score score) {
        return scores.score(study, score, Coding.Round.BLIND);
    }

    @Override
    public Scored settle(Study.Id study, Score score) {
        return scores.score(study, score, Coding.Round.SETTLEMENT);
    }

    @Override
    public Frozen freeze(Study.Id study) {
        return freeze.freeze(study);
    }

    @Override
    public Evaluated evaluate(Study.Id study) {
        return evaluate.evaluate(study);
    }

    @Override
    public Published publish(Study.Id study, NewReport report) {
        return publish.publish(study, report);
    }

    @Override
    public Signed sign(NewRuleSet ruleSet) {
        return sign.sign(ruleSet);
    }
}

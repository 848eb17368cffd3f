package nl.wijkspil.platform.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.studies.Licence;
import nl.wijkspil.platform.studies.NewReport;
import nl.wijkspil.platform.studies.NewStudy;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import org.springframework.stereotype.Component;

/** The study of the fictional evaluators: scored blind, settled, frozen, computed and published. */
@Component
class FictionalStudy {

    private static final String SLUG = "spil-van-de-wijk-verzonnen-voorbeeld";

    private final Studies studies;
    private final Access access;

    FictionalStudy(Studies studies, Access access) {
        this.studies = studies;
        this.access = access;
    }

    void run(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var evaluator = LoadFictionalPortfolio.keeper(keepers, "bureau");
        var study = CurrentTenant.call(evaluator, () -> begin(portfolio, keepers));
        var evidence = CurrentTenant.call(evaluator, () -> talks(study, portfolio, keepers));
        for (var coding : portfolio.codings()) {
            CurrentTenant.run(
                    rater(portfolio, evaluator, coding.rater()),
                    () -> score(study, coding, evidence, keepers));
        }
        CurrentTenant.run(evaluator, () -> finish(study));
    }

    private Study.Id begin(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var snapshot = portfolio.snapshot();
        var study =
                studies.create(
                        new NewStudy(
                                snapshot.title(),
                                snapshot.question(),
                                snapshot.fromYear(),
                                snapshot.toYear(),
                                snapshot.mainRuleSet(),
                                Map.of(),
                                StudySettings.DEFAULT));
        require(
                studies.addEnterprises(
                        study,
                        portfolio.enterprises().stream()
                                .map(e -> organisation(keepers, e.id()))
                                .toList()),
                Studies.Added.Done.class);
        for (var enterprise : portfolio.enterprises()) {
            require(
                    studies.urbanity(
                            study, organisation(keepers, enterprise.id()), enterprise.urbanity()),
                    Studies.Changed.Done.class);
        }
        for (var person : portfolio.people()) {
            if (person.role().equals("EVALUATOR")) {
                var account = access.person(person.email()).orElseThrow();
                require(studies.addRater(study, account.id()), Studies.Added.Done.class);
            }
        }
        return study;
    }

    /** Keeps the talks that the raters look at; answers the id that each document got. */
    private Map<String, String> talks(
            Study.Id study, FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var ids = new HashMap<String, String>();
        for (var document : portfolio.documents()) {
            if (document.criterion().isEmpty()) {
                continue;
            }
            var item = document.item();
            var owner = organisation(keepers, document.enterprise()).value().toString();
            ids.put(
                    document.id(),
                    studies.addEvidence(
                            study,
                            new EvidenceItem(
                                    "",
                                    owner,
                                    item.criterion(),
                                    item.type(),
                                    item.date(),
                                    item.who(),
                                    item.title(),
                                    item.locator(),
                                    item.sha256(),
                                    item.grade())));
        }
        return ids;
    }

    private void score(
            Study.Id study,
            Coding coding,
            Map<String, String> evidence,
            Map<String, Tenant> keepers) {
        var score =
                new Studies.Score(
                        organisation(keepers, coding.enterprise()),
                        coding.criterion(),
                        coding.score(),
                        coding.reason(),
                        coding.evidence().stream()
                                .map(id -> evidence.getOrDefault(id, id))
                                .toList());
        require(
                coding.round() == Coding.Round.BLIND
                        ? studies.record(study, score)
                        : studies.settle(study, score),
                Studies.Scored.Done.class);
    }

    private void finish(Study.Id study) {
        require(studies.freeze(study), Studies.Frozen.Done.class);
        require(studies.evaluate(study), Studies.Evaluated.Done.class);
        require(
                studies.publish(
                        study,
                        new NewReport(
                                SLUG,
                                new Words(
                                        "Verzonnen voorbeeld: veertien bewonersbedrijven die niet"
                                                + " bestaan, drie jaar feiten, en wat de regels"
                                                + " daarover zeggen.",
                                        "Fictional example: fourteen residents' enterprises that"
                                                + " do not exist, three years of facts, and what"
                                                + " the rules say about them."),
                                "Bureau Voorbeeld",
                                Licence.CC_BY_4_0,
                                Optional.empty())),
                Studies.Published.Done.class);
    }

    private Tenant rater(FictionalPortfolio portfolio, Tenant evaluator, String rater) {
        var name =
                portfolio.raters().stream()
                        .filter(r -> r.id().equals(rater))
                        .findFirst()
                        .orElseThrow()
                        .name();
        var email =
                portfolio.people().stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .email();
        return new Tenant(
                access.person(email).orElseThrow(),
                evaluator.organisation(),
                Set.of(Role.EVALUATOR));
    }

    private static Organisation.Id organisation(Map<String, Tenant> keepers, String enterprise) {
        return LoadFictionalPortfolio.keeper(keepers, enterprise).organisation().id();
    }

    private static <T> void require(Object outcome, Class<T> wanted) {
        if (!wanted.isInstance(outcome)) {
            throw new IllegalStateException(
                    "the fictional study was refused (%s).%nMaybe its facts break a rule."
                            .formatted(outcome));
        }
    }
}

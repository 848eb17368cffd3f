package nl.wijkspil.platform.studies.deeds;

import nl.wijkspil.platform.studies.NewStudy;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a study with the rules as they are now. */
@Component
class CreateStudy {

    private final Desk desk;
    private final RuleBook rules;
    private final StudyStore studies;

    CreateStudy(Desk desk, RuleBook rules, StudyStore studies) {
        this.desk = desk;
        this.rules = rules;
        this.studies = studies;
    }

    @Transactional
    Study.Id create(NewStudy study) {
        desk.evaluator();
        var chosen = rules.choose(study.versions());
        if (chosen.stream().noneMatch(each -> each.code().equals(study.mainRuleSet()))) {
            throw new IllegalArgumentException(
                    "main rule set (%s) is not there.%nMaybe SPIL-1."
                            .formatted(study.mainRuleSet()));
        }
        var id = studies.add(study, chosen);
        desk.note(
                CreateStudy.class,
                study.title().nl(),
                String.join(" ", chosen.stream().map(r -> r.code() + " " + r.version()).toList()));
        return id;
    }
}

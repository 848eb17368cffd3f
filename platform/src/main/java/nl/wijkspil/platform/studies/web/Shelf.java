package nl.wijkspil.platform.studies.web;

import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.deeds.RuleBook;
import nl.wijkspil.platform.studies.domain.FigureOrigin;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import nl.wijkspil.platform.studies.report.StudyView;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes studies from the shelf for a page: the study, its rules, its latest result. */
@Component
class Shelf {

    private final Studies studies;
    private final FrozenStore frozen;
    private final RuleBook rules;

    Shelf(Studies studies, FrozenStore frozen, RuleBook rules) {
        this.studies = studies;
        this.frozen = frozen;
        this.rules = rules;
    }

    /** {@return the language of the reader} */
    static Language language() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage())
                ? Language.ENGLISH
                : Language.DUTCH;
    }

    /** {@return the answer "not here"} */
    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    Study study(UUID id) {
        return studies.find(new Study.Id(id)).orElseThrow(Shelf::notHere);
    }

    RuleSets rules(Study study) {
        return rules.of(study);
    }

    Optional<FrozenStore.Snapshot> snapshot(Study study) {
        return frozen.snapshot(study.id());
    }

    Optional<FrozenStore.Result> latest(Study study) {
        return frozen.results(study.id()).stream().findFirst();
    }

    StudySnapshot facts(Study study) {
        return StudyJson.snapshot(snapshot(study).orElseThrow(Shelf::notHere).content());
    }

    StudyView view(Study study) {
        var snapshot = snapshot(study).orElseThrow(Shelf::notHere);
        var result = latest(study).orElseThrow(Shelf::notHere);
        return StudyView.of(
                StudyJson.snapshot(snapshot.content()),
                StudyJson.result(result.content()),
                rules(study),
                language(),
                FigureOrigin.read(snapshot.origins()),
                StudySurroundings.read(snapshot.surroundings()));
    }
}

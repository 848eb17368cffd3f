package nl.wijkspil.platform.studies.deeds;

import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.studies.Studies.Adopted;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what follows from official figures for the enterprises whose urbanity nobody said yet.
 * What somebody said stays; what is unknown stays unknown; each one is noted with its figure.
 */
@Component
class AdoptUrbanity {

    private final Desk desk;
    private final StudyStore studies;
    private final OfficialUrbanities official;

    AdoptUrbanity(Desk desk, StudyStore studies, OfficialUrbanities official) {
        this.desk = desk;
        this.studies = studies;
        this.official = official;
    }

    @Transactional
    Adopted adopt(Study.Id id) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Adopted.Refused(Refusal.FROZEN);
        }
        var known = official.of(study);
        var adopted = 0;
        for (StudyEnterprise each : studies.enterprises(id)) {
            var figure = known.get(each.id());
            if (each.urbanity() != Urbanity.UNKNOWN
                    || figure == null
                    || figure.proposal() == Urbanity.UNKNOWN) {
                continue;
            }
            studies.urbanity(id, each.id(), figure.proposal());
            desk.note(
                    AdoptUrbanity.class,
                    study,
                    figure.proposal() + " " + each.id().value() + ": " + because(figure));
            adopted++;
        }
        return new Adopted.Done(adopted);
    }

    private static String because(OfficialUrbanity figure) {
        var density = figure.density();
        return (density == null
                        ? "klasse " + figure.urbanityClass()
                        : CanonicalJson.number(density) + " adressen per km2")
                + ", stad vanaf "
                + figure.townFrom()
                + ". "
                + figure.source().nl();
    }
}

package nl.wijkspil.platform.studies.deeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.areas.AreaSettings;
import nl.wijkspil.platform.areas.OfficialUrbanity;
import nl.wijkspil.platform.areas.ReadSurroundings;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What official figures say of where the enterprises of a study stand: of an open study what is
 * loaded now, of a frozen one what was frozen.
 */
@Component
public class OfficialUrbanities {

    private static final Words NOT_KEPT =
            new Words("Niet vastgelegd met deze studie.", "It was not frozen with this study.");

    private final StudyStore studies;
    private final FrozenStore frozen;
    private final ServedAreas served;
    private final ReadSurroundings surroundings;
    private final AreaSettings settings;

    OfficialUrbanities(
            StudyStore studies,
            FrozenStore frozen,
            ServedAreas served,
            ReadSurroundings surroundings,
            AreaSettings settings) {
        this.studies = studies;
        this.frozen = frozen;
        this.served = served;
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /** {@return for each enterprise of the study what is known, by its id} */
    @Transactional(readOnly = true)
    public Map<Organisation.Id, OfficialUrbanity> of(Study study) {
        var owners = studies.enterprises(study.id()).stream().map(StudyEnterprise::id).toList();
        return study.open() ? now(study, owners) : then(study, owners);
    }

    private Map<Organisation.Id, OfficialUrbanity> now(Study study, List<Organisation.Id> owners) {
        var found = new LinkedHashMap<Organisation.Id, OfficialUrbanity>();
        served.of(owners, study.toYear())
                .forEach((owner, area) ->
                        found.put(
                                owner,
                                area.on() == null
                                        ? unknown(area.why())
                                        : surroundings.urbanity(area.codes(), study.toYear())));
        return found;
    }

    private Map<Organisation.Id, OfficialUrbanity> then(Study study, List<Organisation.Id> owners) {
        var kept = StudySurroundings.read(frozen.snapshot(study.id()).orElseThrow().surroundings());
        var found = new LinkedHashMap<Organisation.Id, OfficialUrbanity>();
        for (var owner : owners) {
            var each = kept.get(owner.value().toString());
            var figures = each == null ? null : each.figures();
            found.put(
                    owner,
                    figures != null
                            ? figures.urbanity()
                            : unknown(each == null ? NOT_KEPT : each.why()));
        }
        return found;
    }

    private OfficialUrbanity unknown(Words why) {
        return OfficialUrbanity.unknown(why, settings.townFrom());
    }
}

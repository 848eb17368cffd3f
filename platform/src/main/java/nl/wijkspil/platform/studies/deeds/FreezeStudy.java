package nl.wijkspil.platform.studies.deeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.agreement.Agreement;
import nl.wijkspil.evaluation.agreement.CodedItem;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.platform.studies.Studies.Frozen;
import nl.wijkspil.platform.studies.Studies.Refusal;
import nl.wijkspil.platform.studies.Study;
import nl.wijkspil.platform.studies.StudyEnterprise;
import nl.wijkspil.platform.studies.domain.FigureOrigin;
import nl.wijkspil.platform.studies.domain.StudyJson;
import nl.wijkspil.platform.studies.domain.StudySurroundings;
import nl.wijkspil.platform.studies.storage.CodingStore;
import nl.wijkspil.platform.studies.storage.FrozenStore;
import nl.wijkspil.platform.studies.storage.RaterStore;
import nl.wijkspil.platform.studies.storage.StudyStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a study: approved figures, evidence and codings as they are now, with one hash. Only
 * items that two raters scored go in; a lone score counts for nothing and stays blind. The official
 * figures around the enterprises are kept beside it, as context that no finding rests on.
 */
@Component
class FreezeStudy {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Desk desk;
    private final GatherFacts facts;
    private final GatherSurroundings surroundings;
    private final StudyStore studies;
    private final RaterStore raters;
    private final CodingStore codings;
    private final FrozenStore frozen;
    private final Clock clock;

    FreezeStudy(
            Desk desk,
            GatherFacts facts,
            GatherSurroundings surroundings,
            StudyStore studies,
            RaterStore raters,
            CodingStore codings,
            FrozenStore frozen,
            Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.surroundings = surroundings;
        this.studies = studies;
        this.raters = raters;
        this.codings = codings;
        this.frozen = frozen;
        this.clock = clock;
    }

    @Transactional
    Frozen freeze(Study.Id id) {
        var study = desk.locked(id);
        if (!study.open()) {
            return new Frozen.Refused(Refusal.FROZEN, List.of());
        }
        var enterprises = studies.enterprises(id);
        if (enterprises.isEmpty()) {
            return new Frozen.Refused(Refusal.NO_ENTERPRISES, List.of());
        }
        var scored = complete(id);
        var open = unsettled(scored, enterprises);
        if (!open.isEmpty()) {
            return new Frozen.Refused(Refusal.UNSETTLED, open);
        }
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var owners = enterprises.stream().map(StudyEnterprise::id).toList();
        var gathered =
                facts.of(owners, study.fromYear(), study.toYear(), today, study.title().nl());
        var snapshot =
                new StudySnapshot(
                        id.value().toString(),
                        study.title(),
                        study.question(),
                        study.fromYear(),
                        study.toYear(),
                        today,
                        study.mainRuleSet(),
                        study.ruleSets(),
                        enterprises.stream().map(each -> record(each, gathered.places())).toList(),
                        gathered.figures(),
                        Stream.concat(gathered.evidence().stream(), codings.evidence(id).stream())
                                .toList(),
                        raters.raters(id),
                        scored,
                        study.settings());
        var content = StudyJson.write(snapshot);
        var sha256 =
                CanonicalJson.sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        frozen.keep(
                id,
                content,
                sha256,
                FigureOrigin.write(gathered.origins()),
                StudySurroundings.write(surroundings.of(owners, study.fromYear(), study.toYear())));
        studies.freeze(id);
        desk.note(FreezeStudy.class, study, "sha256 " + sha256);
        return new Frozen.Done(sha256);
    }

    private List<Coding> complete(Study.Id id) {
        var counts = codings.counts(id);
        return codings.visible(id).stream()
                .filter(each -> {
                    var count =
                            counts.get(new CodingStore.Item(each.enterprise(), each.criterion()));
                    return count != null && count.blind() == 2;
                })
                .toList();
    }

    private static List<String> unsettled(List<Coding> scored, List<StudyEnterprise> enterprises) {
        var names =
                enterprises.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.id().value().toString(),
                                        StudyEnterprise::name));
        return Agreement.of(scored).items().stream()
                .filter(item -> item.state() == CodedItem.State.DISAGREED)
                .map(item -> names.get(item.enterprise()) + " " + item.criterion())
                .toList();
    }

    private static EnterpriseRecord record(StudyEnterprise each, Map<String, String> places) {
        var id = each.id().value().toString();
        return new EnterpriseRecord(
                id, each.name(), places.getOrDefault(id, ""), each.urbanity(), each.fictional());
    }
}

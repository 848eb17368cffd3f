package nl.wijkspil.platform.studies.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.evaluation.study.StudySnapshot;

/**
 * What of a snapshot may be public. People are never named: raters become "beoordelaar 1", who
 * collected and who verified is left out. An enterprise that did not agree to stand there by name
 * becomes "bedrijf 1", without place, and its evidence keeps only type, date and grade. Values,
 * ids' order, codings and settings stay, so that the same findings come out.
 */
public final class PublicView {

    /** How the id of an enterprise without a name begins. */
    public static final String UNNAMED = "bedrijf-";

    private final StudySnapshot snapshot;
    private final Set<String> named;
    private final Map<String, String> enterprises = new HashMap<>();
    private final Map<String, String> raters = new HashMap<>();
    private final Map<String, String> evidence = new HashMap<>();

    private PublicView(StudySnapshot snapshot, Set<String> named) {
        this.snapshot = snapshot;
        this.named = named;
        var number = 0;
        for (var each : snapshot.enterprises()) {
            number++;
            enterprises.put(
                    each.id(),
                    named.contains(each.id()) ? each.id() : UNNAMED + "%04d".formatted(number));
        }
        number = 0;
        for (var each : snapshot.raters()) {
            number++;
            raters.put(each.id(), "beoordelaar-%04d".formatted(number));
        }
        number = 0;
        for (var each : snapshot.evidence()) {
            number++;
            evidence.put(each.id(), "bewijs-%06d".formatted(number));
        }
    }

    /**
     * {@return the snapshot as it may be published}
     *
     * @param named ids of the enterprises that may stand there by name
     */
    public static StudySnapshot of(StudySnapshot snapshot, Set<String> named) {
        return new PublicView(snapshot, named).view();
    }

    private StudySnapshot view() {
        return new StudySnapshot(
                snapshot.id(),
                snapshot.title(),
                snapshot.question(),
                snapshot.fromYear(),
                snapshot.toYear(),
                snapshot.frozenOn(),
                snapshot.mainRuleSet(),
                snapshot.ruleSets(),
                snapshot.enterprises().stream().map(this::enterprise).toList(),
                snapshot.figures().stream().map(this::figure).toList(),
                snapshot.evidence().stream().map(this::item).toList(),
                snapshot.raters().stream().map(this::rater).toList(),
                codings(),
                snapshot.settings());
    }

    private EnterpriseRecord enterprise(EnterpriseRecord each) {
        var id = of(enterprises, each.id());
        return named.contains(each.id())
                ? each
                : new EnterpriseRecord(
                        id,
                        "Bedrijf " + Integer.parseInt(id.substring(UNNAMED.length())),
                        "",
                        each.urbanity(),
                        each.fictional());
    }

    private FigureRecord figure(FigureRecord each) {
        var figure =
                switch (each.figure()) {
                    case Figure.Known known ->
                            new Figure.Known(
                                    known.value(),
                                    known.n(),
                                    known.interval(),
                                    known.method(),
                                    known.grade(),
                                    ids(known.evidence()));
                    case Figure.Unknown unknown ->
                            named.contains(each.enterprise()) ? unknown : new Figure.Unknown("");
                };
        return new FigureRecord(
                of(enterprises, each.enterprise()),
                each.key(),
                figure,
                "",
                "",
                each.catalogueVersion());
    }

    private EvidenceItem item(EvidenceItem each) {
        var open = named.contains(each.enterprise());
        return new EvidenceItem(
                of(evidence, each.id()),
                of(enterprises, each.enterprise()),
                each.criterion(),
                each.type(),
                each.date(),
                "",
                open ? each.title() : "",
                open ? each.locator() : "",
                open ? each.sha256() : "",
                each.grade());
    }

    private Rater rater(Rater each) {
        var id = of(raters, each.id());
        return new Rater(
                id,
                "Beoordelaar " + Integer.parseInt(id.substring("beoordelaar-".length())),
                each.ties().stream()
                        .map(tie -> new Rater.Tie(of(enterprises, tie.enterprise()), tie.kind()))
                        .toList());
    }

    private List<Coding> codings() {
        var open = new ArrayList<Coding>();
        for (var each : snapshot.codings()) {
            open.add(
                    new Coding(
                            of(enterprises, each.enterprise()),
                            each.criterion(),
                            of(raters, each.rater()),
                            each.round(),
                            each.score(),
                            named.contains(each.enterprise()) ? each.reason() : "",
                            ids(each.evidence())));
        }
        return open;
    }

    private List<String> ids(List<String> before) {
        return before.stream().map(each -> of(evidence, each)).toList();
    }

    private static String of(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }
}

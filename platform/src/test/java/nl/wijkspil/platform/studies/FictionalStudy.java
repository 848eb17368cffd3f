package nl.wijkspil.platform.studies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.fiction.FictionalDocument;
import nl.wijkspil.evaluation.fiction.FictionalFigure;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.testing.Tenants;

/** Takes the fictional portfolio through the doors, as people would, for tests of studies. */
final class FictionalStudy {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final FictionalPortfolio portfolio = FictionalPortfolio.load();
    private final Tenants tenants;
    private final Indicators indicators;
    private final Sharing sharing;
    private final Studies studies;

    FictionalStudy(Tenants tenants, Indicators indicators, Sharing sharing, Studies studies) {
        this.tenants = tenants;
        this.indicators = indicators;
        this.sharing = sharing;
        this.studies = studies;
    }

    /**
     * What was made.
     *
     * @param raters the first keeps the study; two score, the third settles
     * @param enterprises keepers by the portfolio's id
     */
    record Made(Study.Id study, List<Tenant> raters, Map<String, Tenant> enterprises) {}

    /** {@return a study with figures shared, approved and scored; not frozen} */
    Made scored(int howMany) {
        var keeper = tenants.organisation(Role.EVALUATOR, "Bureau Voorbeeld");
        var raters =
                List.of(
                        keeper,
                        tenants.colleague(keeper, Role.EVALUATOR),
                        tenants.colleague(keeper, Role.EVALUATOR));
        var documents =
                portfolio.documents().stream()
                        .collect(Collectors.toMap(FictionalDocument::id, Function.identity()));
        var figures =
                portfolio.figures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.record().enterprise(), Collectors.toList()));
        var enterprises = new LinkedHashMap<String, Tenant>();
        portfolio.enterprises().stream()
                .limit(howMany)
                .forEach(each -> {
                    var owner = tenants.organisation(Role.COORDINATOR, each.name());
                    enterprises.put(each.id(), owner);
                    share(owner, keeper, figures.getOrDefault(each.id(), List.of()), documents);
                });
        var study = begin(keeper, raters, enterprises);
        var items = new HashMap<String, String>();
        for (var each : documents.values()) {
            var owner = enterprises.get(each.enterprise());
            if (owner != null && !each.criterion().isEmpty()) {
                items.put(
                        each.id(),
                        CurrentTenant.call(
                                keeper, () -> studies.addEvidence(study, item(each, owner))));
            }
        }
        for (var coding : portfolio.codings()) {
            if (enterprises.containsKey(coding.enterprise())) {
                score(study, raters, enterprises, items, coding);
            }
        }
        return new Made(study, raters, enterprises);
    }

    private void share(
            Tenant owner,
            Tenant reader,
            List<FictionalFigure> figures,
            Map<String, FictionalDocument> documents) {
        var codes = new TreeSet<String>();
        figures.forEach(each -> codes.add(each.record().key().indicator()));
        var ids =
                CurrentTenant.call(
                        owner,
                        () -> {
                            sharing.agree(
                                    reader.organisation().id(), codes, today, Optional.empty());
                            var made =
                                    indicators.record(
                                            figures.stream()
                                                    .map(f -> figure(f, documents))
                                                    .toList(),
                                            Origin.LOADED,
                                            "");
                            indicators.submit(made);
                            return made;
                        });
        CurrentTenant.run(reader, () -> indicators.approve(owner.organisation().id(), ids));
    }

    private static NewFigure figure(
            FictionalFigure each, Map<String, FictionalDocument> documents) {
        var record = each.record();
        var evidence = new ArrayList<NewEvidence>();
        var measurement =
                switch (record.figure()) {
                    case Figure.Unknown(var reason) -> new Measurement.Unknown(reason);
                    case Figure.Known known -> {
                        known.evidence()
                                .forEach(id ->
                                        evidence.add(
                                                evidence(
                                                        java.util.Objects.requireNonNull(
                                                                documents.get(id)))));
                        yield new Measurement.Known(
                                BigDecimal.valueOf(known.value()),
                                known.n(),
                                Optional.ofNullable(known.interval()),
                                known.method());
                    }
                };
        return new NewFigure(
                record.key(),
                measurement,
                record.figure() instanceof Figure.Known known ? known.grade() : Grade.D,
                record.collectedBy(),
                record.verifiedBy(),
                evidence,
                each.facts().stream()
                        .map(fact -> new Fact(fact.label(), fact.value(), ""))
                        .toList(),
                "");
    }

    private static NewEvidence evidence(FictionalDocument each) {
        return new NewEvidence(
                each.type(),
                Optional.of(each.date()),
                each.who(),
                each.title(),
                "",
                each.grade(),
                Optional.of(new NewEvidence.NewFile(each.id() + ".txt", each.content())));
    }

    private Study.Id begin(Tenant keeper, List<Tenant> raters, Map<String, Tenant> enterprises) {
        return CurrentTenant.call(
                keeper,
                () -> {
                    var snapshot = portfolio.snapshot();
                    var id =
                            studies.create(
                                    new NewStudy(
                                            snapshot.title(),
                                            snapshot.question(),
                                            snapshot.fromYear(),
                                            snapshot.toYear(),
                                            "SPIL-1",
                                            Map.of(),
                                            StudySettings.DEFAULT));
                    var owners =
                            enterprises.values().stream()
                                    .map(each -> each.organisation().id())
                                    .toList();
                    studies.addEnterprises(id, owners);
                    for (var each : portfolio.enterprises()) {
                        var owner = enterprises.get(each.id());
                        if (owner != null) {
                            studies.urbanity(id, owner.organisation().id(), each.urbanity());
                        }
                    }
                    raters.forEach(each -> studies.addRater(id, each.person().id()));
                    return id;
                });
    }

    private static nl.wijkspil.evaluation.study.EvidenceItem item(
            FictionalDocument each, Tenant owner) {
        var item = each.item();
        return new nl.wijkspil.evaluation.study.EvidenceItem(
                "",
                owner.organisation().id().value().toString(),
                item.criterion(),
                item.type(),
                item.date(),
                item.who(),
                item.title(),
                item.locator(),
                item.sha256(),
                item.grade());
    }

    private void score(
            Study.Id study,
            List<Tenant> raters,
            Map<String, Tenant> enterprises,
            Map<String, String> items,
            Coding coding) {
        var ids = portfolio.raters().stream().map(each -> each.id()).toList();
        var rater = raters.get(ids.indexOf(coding.rater()));
        var owner = enterprises.get(coding.enterprise());
        if (owner == null) {
            throw new IllegalStateException("no enterprise " + coding.enterprise());
        }
        var score =
                new Studies.Score(
                        new Organisation.Id(owner.organisation().id().value()),
                        coding.criterion(),
                        coding.score(),
                        coding.reason(),
                        coding.evidence().stream().map(id -> items.getOrDefault(id, id)).toList());
        var scored =
                CurrentTenant.call(
                        rater,
                        () ->
                                coding.round() == Coding.Round.BLIND
                                        ? studies.record(study, score)
                                        : studies.settle(study, score));
        if (!(scored instanceof Studies.Scored.Done)) {
            throw new IllegalStateException(coding + ": " + scored);
        }
    }
}

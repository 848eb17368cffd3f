package nl.wijkspil.platform.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.fiction.FictionalDocument;
import nl.wijkspil.evaluation.fiction.FictionalFigure;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import org.springframework.stereotype.Component;

/** Records, shares, hands in and approves the figures of the fictional enterprises. */
@Component
class FictionalFigures {

    private static final LocalDate SHARED_SINCE = LocalDate.of(FictionalPortfolio.FIRST_YEAR, 1, 1);
    private static final Set<String> FOR_THE_MUNICIPALITY =
            Set.of("OUT-01", "OUT-02", "OUT-03", "REL-01", "REL-02");

    private final Indicators indicators;
    private final Sharing sharing;

    FictionalFigures(Indicators indicators, Sharing sharing) {
        this.indicators = indicators;
        this.sharing = sharing;
    }

    void record(FictionalPortfolio portfolio, Map<String, Tenant> keepers) {
        var documents =
                portfolio.documents().stream()
                        .collect(Collectors.toMap(FictionalDocument::id, d -> d));
        var evaluator = LoadFictionalPortfolio.keeper(keepers, "bureau");
        for (var enterprise : portfolio.enterprises()) {
            var owner = LoadFictionalPortfolio.keeper(keepers, enterprise.id());
            var figures =
                    portfolio.figures().stream()
                            .filter(f -> f.record().enterprise().equals(enterprise.id()))
                            .map(f -> figure(f, documents))
                            .toList();
            var ids =
                    CurrentTenant.call(
                            owner,
                            () -> {
                                share(figures, keepers);
                                var recorded =
                                        indicators.record(
                                                figures, Origin.LOADED, "verzonnen portefeuille");
                                indicators.submit(recorded);
                                return recorded;
                            });
            CurrentTenant.run(evaluator, () -> indicators.approve(owner.organisation().id(), ids));
        }
    }

    private void share(List<NewFigure> figures, Map<String, Tenant> keepers) {
        var all = figures.stream().map(f -> f.key().indicator()).collect(Collectors.toSet());
        for (var receiver : List.of("bureau", "fonds")) {
            agree(LoadFictionalPortfolio.keeper(keepers, receiver), all);
        }
        agree(LoadFictionalPortfolio.keeper(keepers, "gemeente"), FOR_THE_MUNICIPALITY);
    }

    private void agree(Tenant receiver, Set<String> codes) {
        sharing.agree(receiver.organisation().id(), codes, SHARED_SINCE, Optional.empty());
    }

    private static NewFigure figure(
            FictionalFigure figure, Map<String, FictionalDocument> documents) {
        var record = figure.record();
        var facts = figure.facts().stream().map(f -> new Fact(f.label(), f.value(), "")).toList();
        return switch (record.figure()) {
            case Figure.Known known ->
                    new NewFigure(
                            record.key(),
                            new Measurement.Known(
                                    BigDecimal.valueOf(known.value()),
                                    known.n(),
                                    Optional.ofNullable(known.interval()),
                                    known.method()),
                            known.grade(),
                            record.collectedBy(),
                            record.verifiedBy(),
                            known.evidence().stream()
                                    .map(documents::get)
                                    .map(FictionalFigures::evidence)
                                    .toList(),
                            facts,
                            "");
            case Figure.Unknown unknown ->
                    new NewFigure(
                            record.key(),
                            new Measurement.Unknown(unknown.reason()),
                            Grade.D,
                            "",
                            "",
                            List.of(),
                            facts,
                            "");
        };
    }

    private static NewEvidence evidence(FictionalDocument document) {
        return new NewEvidence(
                document.type(),
                Optional.of(document.date()),
                document.who(),
                document.title(),
                "",
                document.grade(),
                Optional.of(new NewEvidence.NewFile(document.id() + ".txt", document.content())));
    }
}

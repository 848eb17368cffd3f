package nl.wijkspil.platform.studies.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.indicators.Evidence;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.studies.domain.FigureOrigin;
import org.springframework.stereotype.Component;

/** Reads approved figures with evidence and facts; every reading is logged for the owner. */
@Component
class GatherFacts {

    private final Indicators indicators;
    private final Enterprises enterprises;

    GatherFacts(Indicators indicators, Enterprises enterprises) {
        this.indicators = indicators;
        this.enterprises = enterprises;
    }

    Gathered of(
            List<Organisation.Id> owners,
            int fromYear,
            int toYear,
            LocalDate today,
            String purpose) {
        var figures = new ArrayList<FigureRecord>();
        var evidence = new LinkedHashMap<String, EvidenceItem>();
        var origins = new HashMap<String, FigureOrigin>();
        for (var each :
                indicators.figures(
                        new Indicators.Question(
                                owners,
                                fromYear,
                                toYear,
                                Set.of(),
                                Indicators.Standing.APPROVED,
                                purpose))) {
            var owner = each.owner().value().toString();
            figures.add(
                    new FigureRecord(
                            owner,
                            each.key(),
                            each.figure(),
                            each.collectedBy(),
                            each.verifiedBy(),
                            each.catalogueVersion()));
            each.evidence().forEach(item -> evidence.put(item.id().toString(), item(owner, item)));
            origins.put(FigureOrigin.key(owner, each.key()), origin(each));
        }
        var places = new HashMap<String, String>();
        enterprises
                .published(owners, today)
                .forEach((id, profile) ->
                        places.put(id.value().toString(), profile.details().address().place()));
        return new Gathered(figures, List.copyOf(evidence.values()), places, origins);
    }

    private static FigureOrigin origin(RecordedFigure each) {
        return new FigureOrigin(
                each.path(),
                each.facts().stream()
                        .map(fact -> new FigureOrigin.Fact(fact.label(), fact.value(), fact.link()))
                        .toList());
    }

    private static EvidenceItem item(String owner, Evidence item) {
        return new EvidenceItem(
                item.id().toString(),
                owner,
                "",
                item.type(),
                item.date().orElse(null),
                item.who(),
                item.title(),
                item.locator(),
                item.sha256(),
                item.grade());
    }
}

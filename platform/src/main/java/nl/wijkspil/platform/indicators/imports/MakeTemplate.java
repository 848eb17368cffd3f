package nl.wijkspil.platform.indicators.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.exchange.workbook.FigureTemplate;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;

/** Makes the workbook to fill in for a year, with everything that is known already. */
@Service
public class MakeTemplate {

    private final Indicators indicators;

    MakeTemplate(Indicators indicators) {
        this.indicators = indicators;
    }

    /** {@return an XLSX file; uploading it unchanged changes nothing} */
    public byte[] template(int year) {
        var owner = Rights.recorder().organisation();
        var known =
                indicators
                        .figures(
                                new Indicators.Question(
                                        List.of(owner.id()),
                                        year,
                                        year,
                                        Set.of(),
                                        Indicators.Standing.LATEST,
                                        ""))
                        .stream()
                        .collect(Collectors.toMap(RecordedFigure::key, Function.identity()));
        var rows = new ArrayList<FigureTemplate.Row>();
        for (var indicator : Catalogue.all()) {
            for (var key : keys(indicator, year, known.keySet())) {
                rows.add(row(owner.name(), key, Optional.ofNullable(known.get(key))));
            }
        }
        try {
            return FigureTemplate.write(rows, words(owner.name(), year), meanings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FigureKey> keys(Indicator indicator, int year, Set<FigureKey> known) {
        var keys = new ArrayList<FigureKey>();
        keys.add(new FigureKey(indicator.code(), "", year));
        indicator.parts().forEach(p -> keys.add(new FigureKey(indicator.code(), p.code(), year)));
        known.stream()
                .filter(k -> k.indicator().equals(indicator.code()) && !keys.contains(k))
                .sorted(Comparator.naturalOrder())
                .toList()
                .forEach(keys::add);
        return keys;
    }

    private static FigureTemplate.Row row(
            String enterprise, FigureKey key, Optional<RecordedFigure> known) {
        var definition = Catalogue.define(key);
        return new FigureTemplate.Row(
                new FigureRecord(
                        enterprise,
                        key,
                        known.map(MakeTemplate::figure).orElseGet(() -> new Figure.Unknown("")),
                        known.map(RecordedFigure::collectedBy).orElse(""),
                        known.map(RecordedFigure::verifiedBy).orElse(""),
                        known.map(RecordedFigure::catalogueVersion).orElse(Catalogue.VERSION)),
                definition.map(d -> d.name().nl()).orElse(key.code()),
                definition.map(d -> d.unit().nl()).orElse(""));
    }

    /** The figure with the titles of its evidence, as a person reads it. */
    private static Figure figure(RecordedFigure recorded) {
        return switch (recorded.figure()) {
            case Figure.Unknown unknown -> unknown;
            case Figure.Known known ->
                    new Figure.Known(
                            known.value(),
                            known.n(),
                            known.interval(),
                            known.method(),
                            known.grade(),
                            recorded.evidence().isEmpty()
                                    ? List.of()
                                    : List.of(CompareFigures.titles(recorded.evidence())));
        };
    }

    private static List<FigureTemplate.Meaning> meanings() {
        return Catalogue.all().stream()
                .map(i ->
                        new FigureTemplate.Meaning(
                                i.code(), i.name().nl(), i.unit().nl(), i.definition().nl()))
                .toList();
    }

    private static List<String> words(String enterprise, int year) {
        return List.of(
                "Cijfers van " + enterprise + " over " + year + ".",
                "Vul op het blad Cijfers de kolom Waarde in, of de kolom Onbekend omdat. Laat een"
                        + " regel leeg als je er niets over zegt.",
                "Een percentage is 41, niet 0,41. Ja is 1, nee is 0. Nederlands of Engels"
                        + " geschreven mag allebei: 1234,5 of 1234.5.",
                "Methode: REGISTERED is geregistreerd, ESTIMATED is geschat, SURVEY is een enquête,"
                        + " THIRD_PARTY is van derden.",
                "Graad: A is onafhankelijk, B is een register dat een ander nakeek, C is zelf"
                        + " opgegeven, D is van horen zeggen.",
                "Inlezen is alles of niets: met één fout wordt er niets ingelezen.");
    }
}

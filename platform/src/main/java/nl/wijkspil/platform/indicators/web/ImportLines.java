package nl.wijkspil.platform.indicators.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.RecordedFigure;
import nl.wijkspil.platform.indicators.imports.ImportStore;
import org.springframework.stereotype.Component;

/** The first figures of a staged workbook beside what is there now. */
@Component
class ImportLines {

    private static final int SHOWN = 50;

    private final ImportStore imports;
    private final Indicators indicators;

    ImportLines(ImportStore imports, Indicators indicators) {
        this.imports = imports;
        this.indicators = indicators;
    }

    /**
     * A figure and what it would replace.
     *
     * @param key which figure
     * @param measurement what it becomes
     * @param before what it is now, if anything
     */
    record Line(FigureKey key, Measurement measurement, Optional<Measurement> before) {}

    List<Line> of(Organisation.Id owner, UUID id) {
        var rows = imports.rows(owner, id, SHOWN);
        if (rows.isEmpty()) {
            return List.of();
        }
        var years = rows.stream().mapToInt(r -> r.key().year()).summaryStatistics();
        var now =
                indicators
                        .figures(
                                new Indicators.Question(
                                        List.of(owner),
                                        years.getMin(),
                                        years.getMax(),
                                        codes(rows),
                                        Indicators.Standing.LATEST,
                                        ""))
                        .stream()
                        .collect(Collectors.toMap(RecordedFigure::key, Function.identity()));
        return rows.stream()
                .map(r ->
                        new Line(
                                r.key(),
                                r.measurement(),
                                Optional.ofNullable(now.get(r.key()))
                                        .map(RecordedFigure::measurement)))
                .toList();
    }

    private static Set<String> codes(List<NewFigure> rows) {
        return rows.stream().map(r -> r.key().indicator()).collect(Collectors.toSet());
    }
}

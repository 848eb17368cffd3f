package nl.wijkspil.platform.indicators.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.workbook.FigureSheet;
import nl.wijkspil.platform.indicators.Evidence;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.RecordedFigure;

/** Lays the figures of a workbook beside those that are there: what would change? */
final class CompareFigures {

    private final Map<FigureKey, RecordedFigure> known;
    private final String fileName;
    private final List<NewFigure> staged = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /**
     * What would happen.
     *
     * @param staged figures that are new or differ, in the order of the file
     * @param findings warnings about figures that others saw already
     * @param counts of new, changed, unchanged
     */
    record Comparison(List<NewFigure> staged, List<ImportFinding> findings, ImportCounts counts) {}

    private CompareFigures(Map<FigureKey, RecordedFigure> known, String fileName) {
        this.known = known;
        this.fileName = fileName;
    }

    static Comparison compare(
            List<NewFigure> figures, List<RecordedFigure> known, String fileName, int refused) {
        var byKey = known.stream().collect(Collectors.toMap(RecordedFigure::key, f -> f));
        var comparing = new CompareFigures(byKey, fileName);
        figures.forEach(comparing::add);
        return new Comparison(
                List.copyOf(comparing.staged),
                List.copyOf(comparing.findings),
                new ImportCounts(comparing.added, comparing.changed, comparing.unchanged, refused));
    }

    private void add(NewFigure figure) {
        var before = Optional.ofNullable(known.get(figure.key()));
        if (before.isEmpty()) {
            added++;
            staged.add(figure);
        } else if (same(figure, before.get())) {
            unchanged++;
        } else {
            changed++;
            warn(before.get());
            staged.add(replacing(figure, before.get()));
        }
    }

    private NewFigure replacing(NewFigure figure, RecordedFigure before) {
        var approved = before.state() instanceof FigureState.Approved;
        return new NewFigure(
                figure.key(),
                figure.measurement(),
                figure.grade(),
                figure.collectedBy(),
                figure.verifiedBy(),
                approved || !sameEvidence(figure, before) ? figure.evidence() : List.of(),
                List.of(),
                approved ? fileName : "");
    }

    private void warn(RecordedFigure before) {
        switch (before.state()) {
            case FigureState.Approved _ ->
                    warn(
                            "WS-IMPORT-007",
                            before,
                            new Words(
                                    "Hier staat al een goedgekeurde waarde. De nieuwe wordt een"
                                            + " concept ernaast.",
                                    "There is an approved value already. The new one becomes a"
                                            + " draft beside it."),
                            new Words(
                                    "Klopt dat niet? Haal de regel weg.",
                                    "Not meant? Remove the row."));
            case FigureState.Submitted _ ->
                    warn(
                            "WS-IMPORT-008",
                            before,
                            new Words(
                                    "Dit cijfer is al ingeleverd. Het wordt weer een concept.",
                                    "This figure was handed in. It becomes a draft again."),
                            new Words(
                                    "Lever het daarna opnieuw in.",
                                    "Hand it in again afterwards."));
            default -> {}
        }
    }

    private void warn(String code, RecordedFigure before, Words words, Words cure) {
        findings.add(
                new ImportFinding(
                        code, false, FigureSheet.LAYOUT.name() + ", " + before.key(), words, cure));
    }

    private static boolean same(NewFigure figure, RecordedFigure before) {
        return same(figure.measurement(), before.measurement())
                && (figure.measurement() instanceof Measurement.Unknown
                        || figure.grade() == before.grade())
                && figure.collectedBy().equals(before.collectedBy())
                && figure.verifiedBy().equals(before.verifiedBy())
                && sameEvidence(figure, before);
    }

    private static boolean same(Measurement one, Measurement other) {
        return switch (one) {
            case Measurement.Unknown(var reason) ->
                    other instanceof Measurement.Unknown(var before) && reason.equals(before);
            case Measurement.Known known ->
                    other instanceof Measurement.Known before
                            && Double.compare(
                                            known.value().doubleValue(),
                                            before.value().doubleValue())
                                    == 0
                            && known.n() == before.n()
                            && known.method() == before.method()
                            && bounds(known.interval()).equals(bounds(before.interval()));
        };
    }

    private static List<Double> bounds(Optional<Interval> interval) {
        return interval.map(i -> List.of(i.low(), i.high())).orElse(List.of());
    }

    private static boolean sameEvidence(NewFigure figure, RecordedFigure before) {
        var written =
                figure.evidence().stream()
                        .map(NewEvidence::title)
                        .collect(Collectors.joining("; "));
        return written.isEmpty() || written.equals(titles(before.evidence()));
    }

    /** {@return the titles as they stand in one cell} */
    static String titles(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.title().replace(";", ",").strip())
                .collect(Collectors.joining("; "));
    }
}

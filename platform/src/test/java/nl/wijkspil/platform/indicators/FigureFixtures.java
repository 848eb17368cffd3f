package nl.wijkspil.platform.indicators;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.words.Words;

/** Figures to record in tests. */
final class FigureFixtures {

    static final NewEvidence SURVEY =
            new NewEvidence(
                    EvidenceItem.Type.SURVEY,
                    Optional.of(LocalDate.of(2025, 11, 3)),
                    "Bureau Proef",
                    "Bewonersronde 2025",
                    "",
                    Grade.A,
                    Optional.of(
                            new NewEvidence.NewFile(
                                    "antwoorden.csv",
                                    "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))));

    private FigureFixtures() {}

    static NewFigure figure(String code, int year, Measurement measurement) {
        return new NewFigure(
                FigureKey.of(code, year),
                measurement,
                Grade.B,
                "coördinator",
                "",
                List.of(SURVEY),
                List.of(new Fact(new Words("geteld", "counted"), "8 van 20", "/profiel")),
                "");
    }

    static NewFigure figure(String code, int year, double value) {
        return figure(code, year, Measurement.Known.registered(value));
    }
}

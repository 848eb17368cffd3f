package nl.wijkspil.platform.indicators.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.workbook.FigureSheet;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.domain.FigureCheck;

/** Whether a row that could be read can also be a figure of this enterprise. */
final class RowCheck {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 500;

    private final String enterprise;
    private final int lastYear;
    private final Consumer<ImportFinding> findings;

    /**
     * Checks rows for one enterprise.
     *
     * @param enterprise its name, as it stands in the template
     * @param lastYear the latest year that figures may be about
     * @param findings where what is wrong goes
     */
    RowCheck(String enterprise, int lastYear, Consumer<ImportFinding> findings) {
        this.enterprise = enterprise;
        this.lastYear = lastYear;
        this.findings = findings;
    }

    /** {@return the figure, or nothing after saying what is wrong with the row} */
    Optional<NewFigure> figure(FigureSheet.Line line) {
        var row = line.record();
        if (!same(row.enterprise(), enterprise)) {
            return refuse(
                    line,
                    "WS-IMPORT-001",
                    "Bedrijf",
                    new Words(
                            "Deze regel is van \"" + shown(row.enterprise()) + "\".",
                            "This row is about \"" + shown(row.enterprise()) + "\"."),
                    new Words(
                            "Je vult nu in voor " + enterprise + ". Zet dat in deze kolom.",
                            "You now work for " + enterprise + ". Put that in this column."));
        }
        if (row.key().year() < FIRST_YEAR || row.key().year() > lastYear) {
            return refuse(
                    line,
                    "WS-IMPORT-002",
                    "Jaar",
                    new Words(
                            "Over " + row.key().year() + " kun je geen cijfers invullen.",
                            "Figures about " + row.key().year() + " cannot be recorded."),
                    new Words(
                            "Kies een jaar van " + FIRST_YEAR + " tot en met " + lastYear + ".",
                            "Choose a year from " + FIRST_YEAR + " to " + lastYear + "."));
        }
        var definition = Catalogue.define(row.key());
        if (definition.isEmpty()) {
            return refuse(
                    line,
                    "WS-IMPORT-003",
                    "Code",
                    new Words(
                            "\"" + shown(row.key().code()) + "\" staat niet in de catalogus.",
                            "\"" + shown(row.key().code()) + "\" is not in the catalogue."),
                    new Words(
                            "Kijk op het blad Uitleg of in de catalogus welke codes er zijn.",
                            "See the sheet Uitleg or the catalogue for the codes."));
        }
        return tooLong(line) ? Optional.empty() : checked(line, definition.get());
    }

    private Optional<NewFigure> checked(FigureSheet.Line line, Definition definition) {
        var row = line.record();
        var measurement = measurement(row.figure());
        var problem = FigureCheck.problem(definition, measurement);
        if (problem.isPresent()) {
            return refuse(
                    line,
                    problem.get().code(),
                    problem.get().name().startsWith("N_") ? "Aantal (n)" : "Waarde",
                    FigureProblemWords.of(problem.get()),
                    FigureProblemWords.cure(definition));
        }
        var grade = row.figure() instanceof Figure.Known known ? known.grade() : Grade.C;
        return Optional.of(
                new NewFigure(
                        row.key(),
                        measurement,
                        grade,
                        row.collectedBy(),
                        row.verifiedBy(),
                        evidence(row.figure(), row.collectedBy()),
                        List.of(),
                        ""));
    }

    private boolean tooLong(FigureSheet.Line line) {
        var row = line.record();
        var long1 = row.collectedBy().length() > LONGEST_NAME;
        var long2 = row.verifiedBy().length() > LONGEST_NAME;
        var long3 =
                switch (row.figure()) {
                    case Figure.Unknown(var reason) -> reason.length() > LONGEST_REASON;
                    case Figure.Known known -> title(known).length() > LONGEST_TITLE;
                };
        if (!long1 && !long2 && !long3) {
            return false;
        }
        refuse(
                line,
                "WS-IMPORT-004",
                long1 ? "Verzameld door" : long2 ? "Nagekeken door" : "Bewijs of reden",
                new Words("Deze tekst is te lang.", "This text is too long."),
                new Words(
                        "Namen zijn hoogstens %d tekens, bewijs %d en een reden %d."
                                .formatted(LONGEST_NAME, LONGEST_TITLE, LONGEST_REASON),
                        "Names have at most %d characters, evidence %d and a reason %d."
                                .formatted(LONGEST_NAME, LONGEST_TITLE, LONGEST_REASON)));
        return true;
    }

    private Optional<NewFigure> refuse(
            FigureSheet.Line line, String code, String column, Words words, Words cure) {
        findings.accept(
                new ImportFinding(
                        code,
                        true,
                        FigureSheet.LAYOUT.name() + ", regel " + line.line() + ", " + column,
                        words,
                        cure));
        return Optional.empty();
    }

    private static Measurement measurement(Figure figure) {
        return switch (figure) {
            case Figure.Unknown(var reason) -> new Measurement.Unknown(reason);
            case Figure.Known known ->
                    new Measurement.Known(
                            BigDecimal.valueOf(known.value()),
                            known.n(),
                            Optional.ofNullable(known.interval()),
                            known.method());
        };
    }

    private static List<NewEvidence> evidence(Figure figure, String who) {
        return figure instanceof Figure.Known known && !known.evidence().isEmpty()
                ? List.of(
                        new NewEvidence(
                                EvidenceItem.Type.DOCUMENT,
                                Optional.empty(),
                                who,
                                title(known),
                                "",
                                known.grade(),
                                Optional.empty()))
                : List.of();
    }

    private static String title(Figure.Known known) {
        return String.join("; ", known.evidence());
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

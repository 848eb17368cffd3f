package nl.wijkspil.platform.indicators.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What the entry form holds, as typed.
 *
 * @param known whether a number is given; if not, a reason is
 * @param value the number as typed, in the Dutch or English style
 * @param why why it is unknown
 * @param n how many were asked or counted
 * @param low lower end of the interval, as typed
 * @param high upper end of the interval, as typed
 * @param method how it was obtained
 * @param grade strength of the evidence
 * @param collectedBy who collected it
 * @param verifiedBy who verified it
 * @param reason why it takes the place of an approved figure
 */
record FigureForm(
        boolean known,
        @Size(max = 40) String value,
        @Size(max = 500) String why,
        @Size(max = 12) String n,
        @Size(max = 40) String low,
        @Size(max = 40) String high,
        @Nullable Method method,
        @Nullable Grade grade,
        @Size(max = 200) String collectedBy,
        @Size(max = 200) String verifiedBy,
        @Size(max = 500) String reason) {

    /** {@return the form as the figure stands now, or empty for a new one} */
    static FigureForm of(Optional<RecordedFigure> figure, FigureWords words, String person) {
        if (figure.isEmpty()) {
            return new FigureForm(
                    true, "", "", "", "", "", Method.REGISTERED, Grade.C, person, "", "");
        }
        var now = figure.get();
        return switch (now.measurement()) {
            case Measurement.Unknown(var why) ->
                    new FigureForm(
                            false,
                            "",
                            why,
                            "",
                            "",
                            "",
                            null,
                            now.grade(),
                            now.collectedBy(),
                            now.verifiedBy(),
                            "");
            case Measurement.Known known ->
                    new FigureForm(
                            true,
                            words.typed(known),
                            "",
                            known.n() == 0 ? "" : Long.toString(known.n()),
                            known.interval().map(i -> words.typed(i.low())).orElse(""),
                            known.interval().map(i -> words.typed(i.high())).orElse(""),
                            known.method(),
                            now.grade(),
                            now.collectedBy(),
                            now.verifiedBy(),
                            "");
        };
    }

    /** A piece of evidence as typed. */
    record EvidenceForm(
            EvidenceItem.@Nullable Type type,
            @Size(max = 300) String title,
            @Size(max = 200) String who,
            @Nullable LocalDate date,
            @Size(max = 4000) String locator,
            @Nullable Grade evidenceGrade) {

        static EvidenceForm empty() {
            return new EvidenceForm(EvidenceItem.Type.DOCUMENT, "", "", null, "", Grade.C);
        }
    }
}

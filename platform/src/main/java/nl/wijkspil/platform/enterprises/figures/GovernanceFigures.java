package nl.wijkspil.platform.enterprises.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.domain.BoardResidency;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.Measurement;

/** GOV-01 and GOV-03: members, and residents on the board, at the end of the year. */
final class GovernanceFigures {

    private static final String BY = "bewonersbedrijf";

    private GovernanceFigures() {}

    static List<DerivedFigure> derive(Profile profile, int year) {
        var end = LocalDate.of(year, 12, 31);
        var figures = new ArrayList<DerivedFigure>();
        members(profile, year, end).ifPresent(figures::add);
        board(profile, year, end).ifPresent(figures::add);
        return figures;
    }

    /** A count of the year itself; an older one says nothing about this year's end. */
    private static Optional<DerivedFigure> members(Profile profile, int year, LocalDate end) {
        if (profile.open().details().legalForm().filter(LegalForm::hasMembers).isEmpty()) {
            return Optional.empty();
        }
        return profile.membersOn(end)
                .filter(count -> count.countedOn().getYear() == year)
                .map(count ->
                        new DerivedFigure(
                                FigureKey.of("GOV-01", year),
                                Measurement.Known.registered(count.members()),
                                Grade.C,
                                BY,
                                List.of(
                                        new Fact(
                                                new Words("leden geteld op", "members counted on"),
                                                count.countedOn() + ": " + count.members(),
                                                "/profiel/leden")),
                                List.of()));
    }

    private static Optional<DerivedFigure> board(Profile profile, int year, LocalDate end) {
        var residency = BoardResidency.of(profile.boardOn(end));
        if (residency.seats() == 0) {
            return Optional.empty();
        }
        var share = residency.share();
        Measurement measurement =
                share.isPresent()
                        ? new Measurement.Known(
                                BigDecimal.valueOf(100 * share.getAsDouble())
                                        .setScale(1, RoundingMode.HALF_UP),
                                residency.seats(),
                                Optional.empty(),
                                Method.REGISTERED)
                        : new Measurement.Unknown(
                                "Van %d van de %d bestuursleden is niet bekend of zij in het gebied wonen."
                                        .formatted(residency.unknown(), residency.seats()));
        return Optional.of(
                new DerivedFigure(
                        FigureKey.of("GOV-03", year),
                        measurement,
                        Grade.C,
                        BY,
                        List.of(
                                new Fact(
                                        new Words(
                                                "bestuursleden uit het gebied",
                                                "board members from the catchment"),
                                        residency.residents() + " / " + residency.seats(),
                                        "/profiel/bestuur")),
                        List.of()));
    }
}

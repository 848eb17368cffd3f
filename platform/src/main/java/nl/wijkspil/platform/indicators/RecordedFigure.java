package nl.wijkspil.platform.indicators;

import java.util.List;
import java.util.UUID;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.platform.access.Organisation;

/**
 * A figure of one enterprise with everything that is known about where it comes from.
 *
 * @param id identity within the owner
 * @param owner the enterprise
 * @param key indicator, part and year
 * @param measurement known value, or unknown with its reason
 * @param grade strength of the evidence as a whole
 * @param collectedBy who collected it, as shown
 * @param verifiedBy who verified it, as shown; empty when nobody did
 * @param origin along which way it came in
 * @param originName name of the round, workbook or source; may be empty
 * @param catalogueVersion version of the catalogue that defined it
 * @param state where it is on its way, and who brought it there
 * @param facts recorded facts that it was computed from
 * @param evidence what it rests on
 */
public record RecordedFigure(
        UUID id,
        Organisation.Id owner,
        FigureKey key,
        Measurement measurement,
        Grade grade,
        String collectedBy,
        String verifiedBy,
        Origin origin,
        String originName,
        String catalogueVersion,
        FigureState state,
        List<Fact> facts,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public RecordedFigure {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }

    /** {@return the figure in the shape that rule sets and studies take; evidence by id} */
    public Figure figure() {
        return switch (measurement) {
            case Measurement.Unknown(var reason) -> new Figure.Unknown(reason);
            case Measurement.Known(var value, var n, var interval, var method) ->
                    new Figure.Known(
                            value.doubleValue(),
                            n,
                            interval.orElse(null),
                            method,
                            grade,
                            evidence.stream().map(e -> e.id().toString()).toList());
        };
    }

    /** {@return the path of the page that says where this figure comes from} */
    public String path() {
        return "/herkomst/" + owner.value() + "/" + id;
    }
}

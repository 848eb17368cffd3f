package nl.wijkspil.platform.areas.domain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.wijkspil.evaluation.words.Words;

/**
 * The density of addresses of some areas together: the mean, weighted by dwellings; where their
 * number is not known everywhere, by households; else there is none. An area without a dwelling (or
 * household) weighs nothing, so that its density need not be known.
 *
 * @param value addresses per square kilometre; NaN when it is unknown
 * @param words how it was weighted, or why it is unknown; empty for a single area with a density
 */
public record MeanDensity(double value, Words words) {

    private static final Words NONE = new Words("", "");
    private static final Words BY_DWELLINGS =
            new Words(
                    "Gemiddelde van de buurten, gewogen naar woningen.",
                    "Mean of the neighbourhoods, weighted by dwellings.");
    private static final Words BY_HOUSEHOLDS =
            new Words(
                    "Gemiddelde van de buurten, gewogen naar huishoudens: het aantal woningen is"
                            + " niet overal bekend.",
                    "Mean of the neighbourhoods, weighted by households: the number of dwellings"
                            + " is not known everywhere.");
    private static final Words NO_WEIGHT =
            new Words(
                    "Van deze buurten samen is er geen gemiddelde: het aantal woningen en het"
                            + " aantal huishoudens is niet overal bekend.",
                    "There is no mean of these neighbourhoods: the number of dwellings and of"
                            + " households is not known everywhere.");

    /**
     * One of the areas.
     *
     * @param code its code
     * @param density addresses per square kilometre; NaN when unknown
     * @param dwellings how many; NaN when unknown
     * @param households how many; NaN when unknown
     */
    public record Part(String code, double density, double dwellings, double households) {}

    /** {@return the density of these areas, at least one, together} */
    public static MeanDensity of(List<Part> parts) {
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return Double.isNaN(only.density())
                    ? unknown(only)
                    : new MeanDensity(only.density(), NONE);
        }
        if (known(parts, Part::dwellings)) {
            return weighted(parts, Part::dwellings, BY_DWELLINGS);
        }
        return known(parts, Part::households)
                ? weighted(parts, Part::households, BY_HOUSEHOLDS)
                : new MeanDensity(Double.NaN, NO_WEIGHT);
    }

    private static boolean known(List<Part> parts, ToDoubleFunction<Part> weight) {
        return parts.stream().noneMatch(part -> Double.isNaN(weight.applyAsDouble(part)))
                && parts.stream().anyMatch(part -> weight.applyAsDouble(part) > 0);
    }

    private static MeanDensity weighted(
            List<Part> parts, ToDoubleFunction<Part> weight, Words how) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            double each = weight.applyAsDouble(part);
            if (each > 0) {
                if (Double.isNaN(part.density())) {
                    return unknown(part);
                }
                sum += each * part.density();
                weights += each;
            }
        }
        return new MeanDensity(sum / weights, how);
    }

    private static MeanDensity unknown(Part part) {
        return new MeanDensity(
                Double.NaN,
                new Words(
                        "Van " + part.code() + " is de adressendichtheid niet bekend.",
                        "The density of addresses of " + part.code() + " is not known."));
    }
}

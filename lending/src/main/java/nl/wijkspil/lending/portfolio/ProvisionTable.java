package nl.wijkspil.lending.portfolio;

import java.util.EnumMap;
import java.util.Map;
import nl.wijkspil.lending.money.Rate;

/**
 * The percentage set aside per bucket: the fund's own policy, no default.
 *
 * @param percent a percentage for every bucket
 */
public record ProvisionTable(Map<ArrearsBucket, Rate> percent) {

    /** Refuses a table with a bucket missing or a percentage outside 0-100. */
    public ProvisionTable {
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            Rate rate = percent.get(bucket);
            if (rate == null || rate.unscaledPercent() < 0 || rate.toDouble() > 1) {
                throw new IllegalArgumentException(
                        "percent for "
                                + bucket.label()
                                + " ("
                                + rate
                                + ") must be 0 to 100.\nMaybe a fraction was meant.");
            }
        }
        percent = Map.copyOf(new EnumMap<>(percent));
    }

    /** The percentage of a bucket. */
    public Rate of(ArrearsBucket bucket) {
        return java.util.Objects.requireNonNull(percent.get(bucket));
    }
}

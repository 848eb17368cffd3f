package nl.wijkspil.exchange.areas.figures;

import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.ValueKind;

/**
 * A figure that has the same meaning in every layout.
 *
 * @param key stable, for example {@code age_65_plus}
 * @param name its name
 * @param unit its unit
 * @param kind what kind of number
 * @param weight the indicator that weighs it when areas are put together; empty when none does
 */
public record Indicator(String key, Words name, Words unit, ValueKind kind, String weight) {}

package nl.wijkspil.evaluation.study;

import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;

/**
 * A figure of one enterprise with where it comes from.
 *
 * @param enterprise id of the enterprise
 * @param key indicator, part and year
 * @param figure known with value, n, interval, method, grade and evidence, or unknown with reason
 * @param collectedBy who collected it, as shown; empty when nobody did
 * @param verifiedBy who verified it, as shown; empty when nobody did
 * @param catalogueVersion version of the indicator catalogue that defined it
 */
public record FigureRecord(
        String enterprise,
        FigureKey key,
        Figure figure,
        String collectedBy,
        String verifiedBy,
        String catalogueVersion) {}

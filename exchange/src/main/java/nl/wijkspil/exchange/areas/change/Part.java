package nl.wijkspil.exchange.areas.change;

import nl.wijkspil.exchange.areas.AreaCode;

/**
 * An area of another year that shares addresses with the one asked about.
 *
 * @param code the area of the other year
 * @param addresses how many addresses they share; where tables were joined, estimated from the
 *     shares
 * @param ofPart which share of the part's addresses that is, 0 to 1
 * @param ofWhole which share of the shared addresses of the area asked about that is, 0 to 1
 */
public record Part(AreaCode code, long addresses, double ofPart, double ofWhole) {}

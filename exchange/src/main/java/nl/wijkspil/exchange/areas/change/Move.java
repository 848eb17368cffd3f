package nl.wijkspil.exchange.areas.change;

import nl.wijkspil.exchange.areas.AreaCode;

/**
 * Addresses that lay in one area in one year and in another, or the same, in a later year.
 *
 * @param fromYear the earlier year
 * @param toYear the later year
 * @param from the area then
 * @param to the area later
 * @param addresses how many addresses; 1 for a new code of the same ground
 */
public record Move(int fromYear, int toYear, AreaCode from, AreaCode to, long addresses) {}

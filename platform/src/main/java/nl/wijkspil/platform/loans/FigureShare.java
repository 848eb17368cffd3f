package nl.wijkspil.platform.loans;

import java.util.Optional;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * What a product asks whose payments follow figures.
 *
 * @param share the part of revenue or result, in percent; zero where there is none
 * @param times how often the amount lent comes back in all, such as 1.25; zero when interest is
 *     asked instead
 * @param least the least payment of a term
 * @param most the most payment of a term
 */
public record FigureShare(Rate share, Rate times, Optional<Money> least, Optional<Money> most) {

    /** Nothing follows figures. */
    public static final FigureShare NONE =
            new FigureShare(Rate.ZERO, Rate.ZERO, Optional.empty(), Optional.empty());
}

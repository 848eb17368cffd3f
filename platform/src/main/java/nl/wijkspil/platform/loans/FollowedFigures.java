package nl.wijkspil.platform.loans;

import java.util.Optional;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * What an agreement says of the figures it follows.
 *
 * @param expected the figure expected each term, for what the fund looks ahead; unknown is nothing
 * @param seniorPrincipal the loan of another lender that goes before, for a subordinated loan
 * @param seniorRate its yearly rate
 * @param seniorInstalment its principal each term
 */
public record FollowedFigures(
        Optional<Money> expected,
        Optional<Money> seniorPrincipal,
        Rate seniorRate,
        Optional<Money> seniorInstalment) {

    /** Nothing is said. */
    public static final FollowedFigures NONE =
            new FollowedFigures(Optional.empty(), Optional.empty(), Rate.ZERO, Optional.empty());
}

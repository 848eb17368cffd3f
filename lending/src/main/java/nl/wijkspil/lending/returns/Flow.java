package nl.wijkspil.lending.returns;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;

/**
 * Money that moves on a day, seen from the lender.
 *
 * @param date the day
 * @param amount positive comes in, negative goes out
 */
public record Flow(LocalDate date, Money amount) {}

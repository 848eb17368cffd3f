package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;

/**
 * A letter about arrears that was made.
 *
 * @param loan about which loan
 * @param on day of the letter
 * @param daysLate days past due on that day
 * @param amount what was due and unpaid
 * @param payBefore the last day it gave
 * @param by who made it
 */
public record Letter(
        Loan.Id loan, LocalDate on, int daysLate, Money amount, LocalDate payBefore, String by) {}

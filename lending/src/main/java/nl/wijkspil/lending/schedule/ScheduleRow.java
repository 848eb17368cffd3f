package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import nl.wijkspil.lending.money.Fraction;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * One term of a schedule.
 *
 * @param number counted from 1
 * @param from first day of the term
 * @param due the day of the contract
 * @param pay the day of the bank: the due date moved off closed days
 * @param accrualFrom first day of interest
 * @param accrualTo the day interest runs up to, itself not counted
 * @param rate the yearly rate of the term
 * @param yearFraction the exact part of a year
 * @param opening owed before
 * @param interest interest of the term
 * @param principal principal repaid; negative when interest is added to the debt
 * @param payment what is asked: interest, principal and deferred interest
 * @param closing owed after
 * @param deferredPaid interest of earlier terms paid with this one
 */
public record ScheduleRow(
        int number,
        LocalDate from,
        LocalDate due,
        LocalDate pay,
        LocalDate accrualFrom,
        LocalDate accrualTo,
        Rate rate,
        Fraction yearFraction,
        Money opening,
        Money interest,
        Money principal,
        Money payment,
        Money closing,
        Money deferredPaid) {}

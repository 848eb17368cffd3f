package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;

/**
 * A change of the debt inside a term, apart from its instalment.
 *
 * @param date the value date
 * @param event what happened
 * @param effect how much the debt rose (positive) or fell (negative)
 */
public record TermChange(LocalDate date, LoanEvent event, Money effect) {}

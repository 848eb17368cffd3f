package nl.wijkspil.lending.events;

import java.time.LocalDate;

/**
 * An event with its place in the loan's history.
 *
 * @param number rises by one per event of a loan, from 1
 * @param recordedOn the day it was entered, which can be after its value date
 * @param event what happened
 */
public record RecordedEvent(long number, LocalDate recordedOn, LoanEvent event) {}

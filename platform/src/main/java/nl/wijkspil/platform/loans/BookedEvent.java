package nl.wijkspil.platform.loans;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.RecordedEvent;

/**
 * An event in a loan's history, and who entered it.
 *
 * @param number from 1, without gaps
 * @param recordedOn the day of entry
 * @param recordedAt the moment of entry
 * @param recordedBy name of who entered it; with four eyes, who approved it
 * @param calculationVersion version of the rules it was booked under
 * @param event what happened
 */
public record BookedEvent(
        int number,
        LocalDate recordedOn,
        Instant recordedAt,
        String recordedBy,
        String calculationVersion,
        LoanEvent event) {

    /** {@return the event as the library knows it} */
    public RecordedEvent recorded() {
        return new RecordedEvent(number, recordedOn, event);
    }
}

package nl.wijkspil.lending.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The history of one loan, append-only: every change returns a new log.
 *
 * @param events in order of entry
 */
public record EventLog(List<RecordedEvent> events) {

    /** Nothing happened yet. */
    public static final EventLog EMPTY = new EventLog(List.of());

    /** Refuses numbers that do not rise, and reversals of what is not there. */
    public EventLog {
        events = List.copyOf(events);
        long previous = 0;
        for (RecordedEvent recorded : events) {
            if (recorded.number() <= previous) {
                throw new IllegalArgumentException(
                        "number ("
                                + recorded.number()
                                + ") must rise.\nMaybe the events were sorted by value date.");
            }
            if (recorded.event() instanceof LoanEvent.Reversed reversed
                    && reversed.event() >= recorded.number()) {
                throw new IllegalArgumentException(
                        "reversed event ("
                                + reversed.event()
                                + ") must come before its reversal.\nMaybe the number is wrong.");
            }
            previous = recorded.number();
        }
    }

    /** This log with one event more. */
    public EventLog append(LocalDate recordedOn, LoanEvent event) {
        long number = events.isEmpty() ? 1 : events.getLast().number() + 1;
        List<RecordedEvent> more = new ArrayList<>(events);
        more.add(new RecordedEvent(number, recordedOn, event));
        return new EventLog(more);
    }

    /** This log with events more, each recorded on its value date. */
    public EventLog append(LoanEvent... more) {
        EventLog log = this;
        for (LoanEvent event : more) {
            log = log.append(event.date(), event);
        }
        return log;
    }

    /**
     * The events that count on a date, by value date and then by entry: reversed ones are gone, as
     * is what was not yet known.
     *
     * @param asOf last value date that counts
     * @param knownOn last day of entry that counts
     */
    public List<LoanEvent> effective(LocalDate asOf, LocalDate knownOn) {
        Set<Long> reversed = new HashSet<>();
        // A reversal can itself be reversed: the latest word counts.
        for (RecordedEvent recorded : events.reversed()) {
            if (recorded.event() instanceof LoanEvent.Reversed undo
                    && !recorded.recordedOn().isAfter(knownOn)
                    && !reversed.contains(recorded.number())) {
                reversed.add(undo.event());
            }
        }
        return events.stream()
                .filter(e -> !reversed.contains(e.number()))
                .filter(e -> !(e.event() instanceof LoanEvent.Reversed))
                .filter(e -> !e.recordedOn().isAfter(knownOn))
                .filter(e -> !e.event().date().isAfter(asOf))
                .sorted(
                        Comparator.comparing((RecordedEvent e) -> e.event().date())
                                .thenComparingLong(RecordedEvent::number))
                .map(RecordedEvent::event)
                .toList();
    }
}

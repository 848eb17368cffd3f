package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the lending library as it is kept in a row, and back.
 *
 * @param kind what happened
 * @param date value date
 * @param cents the amount, or null when the kind has none
 * @param words reference, reason, milestone or source, as the kind has it
 * @param details the rest, by name; empty for most kinds
 * @param reverses number of the event that is undone, or null
 */
public record EventColumns(
        EventKind kind,
        LocalDate date,
        @Nullable Long cents,
        String words,
        Map<String, String> details,
        @Nullable Integer reverses) {

    /** Copies the details. */
    public EventColumns {
        details = Map.copyOf(details);
    }

    /** {@return the columns of an event} */
    public static EventColumns of(LoanEvent event) {
        return switch (event) {
            case LoanEvent.Drawn e -> plain(e, e.amount(), "");
            case LoanEvent.Accrued e -> plain(e, e.amount(), "");
            case LoanEvent.Received e -> plain(e, e.amount(), e.reference());
            case LoanEvent.EarlyRepaid e ->
                    new EventColumns(
                            EventKind.EARLY_REPAID,
                            e.date(),
                            e.amount().cents(),
                            "",
                            Map.of("mode", e.mode().name(), "fee", e.fee().toString()),
                            null);
            case LoanEvent.Settled e ->
                    new EventColumns(
                            EventKind.SETTLED,
                            e.date(),
                            null,
                            "",
                            Map.of("fee", e.fee().toString()),
                            null);
            case LoanEvent.HolidayGranted e ->
                    new EventColumns(
                            EventKind.HOLIDAY_GRANTED,
                            e.date(),
                            null,
                            e.reason(),
                            Map.of(
                                    "firstDue", e.firstDue().toString(),
                                    "terms", Integer.toString(e.terms()),
                                    "interest", e.interest().name(),
                                    "extend", Boolean.toString(e.extend())),
                            null);
            case LoanEvent.Rescheduled e ->
                    new EventColumns(
                            EventKind.RESCHEDULED,
                            e.date(),
                            null,
                            e.reason(),
                            Map.of(
                                    "rate", e.rate().toString(),
                                    "terms", Integer.toString(e.terms()),
                                    "repayment", e.repayment().name(),
                                    "capitalise", Boolean.toString(e.capitaliseArrears())),
                            null);
            case LoanEvent.FeeCharged e -> plain(e, e.amount(), e.words());
            case LoanEvent.DefaultInterestCharged e -> plain(e, e.amount(), "");
            case LoanEvent.Forgiven e -> plain(e, e.amount(), e.milestone());
            case LoanEvent.ConvertedToGift e ->
                    new EventColumns(
                            EventKind.CONVERTED_TO_GIFT,
                            e.date(),
                            null,
                            e.decision(),
                            Map.of("share", e.share().toString()),
                            null);
            case LoanEvent.WrittenOff e -> plain(e, e.amount(), e.reason());
            case LoanEvent.Recovered e -> plain(e, e.amount(), e.source());
            case LoanEvent.FigureReported e ->
                    new EventColumns(
                            EventKind.FIGURE_REPORTED,
                            e.date(),
                            e.amount().cents(),
                            e.source(),
                            Map.of("term", Integer.toString(e.term())),
                            null);
            case LoanEvent.Reversed e ->
                    new EventColumns(
                            EventKind.REVERSED,
                            e.date(),
                            null,
                            e.reason(),
                            Map.of(),
                            Math.toIntExact(e.event()));
        };
    }

    /** {@return the event of these columns} */
    public LoanEvent event() {
        return switch (kind) {
            case DRAWN -> new LoanEvent.Drawn(date, money());
            case ACCRUED -> new LoanEvent.Accrued(date, money());
            case RECEIVED -> new LoanEvent.Received(date, money(), words);
            case EARLY_REPAID ->
                    new LoanEvent.EarlyRepaid(
                            date,
                            money(),
                            EarlyRepaymentMode.valueOf(detail("mode")),
                            Money.parse(detail("fee")));
            case SETTLED -> new LoanEvent.Settled(date, Money.parse(detail("fee")));
            case HOLIDAY_GRANTED ->
                    new LoanEvent.HolidayGranted(
                            date,
                            LocalDate.parse(detail("firstDue")),
                            Integer.parseInt(detail("terms")),
                            TermMode.valueOf(detail("interest")),
                            Boolean.parseBoolean(detail("extend")),
                            words);
            case RESCHEDULED ->
                    new LoanEvent.Rescheduled(
                            date,
                            Rate.ofPercent(detail("rate")),
                            Integer.parseInt(detail("terms")),
                            Repayment.valueOf(detail("repayment")),
                            Boolean.parseBoolean(detail("capitalise")),
                            words);
            case FEE_CHARGED -> new LoanEvent.FeeCharged(date, money(), words);
            case DEFAULT_INTEREST_CHARGED -> new LoanEvent.DefaultInterestCharged(date, money());
            case FORGIVEN -> new LoanEvent.Forgiven(date, money(), words);
            case CONVERTED_TO_GIFT ->
                    new LoanEvent.ConvertedToGift(date, Rate.ofPercent(detail("share")), words);
            case WRITTEN_OFF -> new LoanEvent.WrittenOff(date, money(), words);
            case RECOVERED -> new LoanEvent.Recovered(date, money(), words);
            case FIGURE_REPORTED ->
                    new LoanEvent.FigureReported(
                            date, Integer.parseInt(detail("term")), money(), words);
            case REVERSED -> new LoanEvent.Reversed(date, Objects.requireNonNull(reverses), words);
        };
    }

    private static EventColumns plain(LoanEvent event, Money amount, String words) {
        return new EventColumns(
                EventKind.of(event), event.date(), amount.cents(), words, Map.of(), null);
    }

    private Money money() {
        return Money.ofCents(Objects.requireNonNull(cents));
    }

    private String detail(String name) {
        var value = details.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "detail (%s) of %s is not there.%nMaybe the row was made by hand."
                            .formatted(name, kind));
        }
        return value;
    }
}

package nl.wijkspil.platform.loans.domain;

import nl.wijkspil.lending.events.LoanEvent;

/** The kinds of events as they are kept, and which need a second person. */
public enum EventKind {
    /** Money went out. */
    DRAWN(true),
    /** What the books were told. */
    ACCRUED(false),
    /** Money came in. */
    RECEIVED(false),
    /** Principal came back early. */
    EARLY_REPAID(false),
    /** Everything was paid. */
    SETTLED(false),
    /** A pause in payments. */
    HOLIDAY_GRANTED(true),
    /** New terms. */
    RESCHEDULED(true),
    /** A cost. */
    FEE_CHARGED(false),
    /** Default interest by hand. */
    DEFAULT_INTEREST_CHARGED(false),
    /** Principal forgiven for a milestone. */
    FORGIVEN(true),
    /** Principal turned into a gift. */
    CONVERTED_TO_GIFT(true),
    /** No longer counted on. */
    WRITTEN_OFF(true),
    /** Came in after a default. */
    RECOVERED(false),
    /** The borrower told a figure from which a payment follows. */
    FIGURE_REPORTED(false),
    /** Another event never counted: four eyes when that event needed them. */
    REVERSED(true);

    private final boolean fourEyes;

    EventKind(boolean fourEyes) {
        this.fourEyes = fourEyes;
    }

    /** {@return whether a second person must approve; the same list stands in the database} */
    public boolean fourEyes() {
        return fourEyes;
    }

    /** {@return the kind of an event} */
    public static EventKind of(LoanEvent event) {
        return switch (event) {
            case LoanEvent.Drawn e -> DRAWN;
            case LoanEvent.Accrued e -> ACCRUED;
            case LoanEvent.Received e -> RECEIVED;
            case LoanEvent.EarlyRepaid e -> EARLY_REPAID;
            case LoanEvent.Settled e -> SETTLED;
            case LoanEvent.HolidayGranted e -> HOLIDAY_GRANTED;
            case LoanEvent.Rescheduled e -> RESCHEDULED;
            case LoanEvent.FeeCharged e -> FEE_CHARGED;
            case LoanEvent.DefaultInterestCharged e -> DEFAULT_INTEREST_CHARGED;
            case LoanEvent.Forgiven e -> FORGIVEN;
            case LoanEvent.ConvertedToGift e -> CONVERTED_TO_GIFT;
            case LoanEvent.WrittenOff e -> WRITTEN_OFF;
            case LoanEvent.Recovered e -> RECOVERED;
            case LoanEvent.FigureReported e -> FIGURE_REPORTED;
            case LoanEvent.Reversed e -> REVERSED;
        };
    }
}

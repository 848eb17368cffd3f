package nl.wijkspil.lending.agreement;

/** Between which dates interest runs when a payment moves off a closed day. */
public enum AccrualDates {
    /** Between the due dates: the schedule stays that of the contract. */
    UNADJUSTED,
    /** Between the dates really paid. */
    ADJUSTED
}

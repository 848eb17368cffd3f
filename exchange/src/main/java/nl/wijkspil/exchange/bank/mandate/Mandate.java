package nl.wijkspil.exchange.bank.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A debtor's signed permission to collect. It names the word SEPA, the creditor and its identifier,
 * the reference, the debtor and its account, place, day and signature.
 *
 * @param reference unique per creditor, at most 35 characters
 * @param creditorId the identifier it was given to
 * @param scheme Core, which can be refunded, or B2B, which cannot
 * @param debtorName who signed
 * @param debtorIban the account that is debited
 * @param signedOn the day of signature
 * @param firstCollectedOn the day of the first collection, or null
 * @param lastCollectedOn the day of the latest, or null
 * @param revokedOn the day it was taken back, or null
 */
public record Mandate(
        String reference,
        String creditorId,
        Scheme scheme,
        String debtorName,
        String debtorIban,
        LocalDate signedOn,
        @Nullable LocalDate firstCollectedOn,
        @Nullable LocalDate lastCollectedOn,
        @Nullable LocalDate revokedOn) {

    /** The two schemes of the European Payments Council. */
    public enum Scheme {
        /** For everyone: refund within eight weeks without a reason. */
        CORE,
        /** Between businesses: no refund; the debtor's bank must know the mandate. */
        B2B
    }

    /** The last day on which collecting can begin or go on: 36 months after the latest use. */
    public LocalDate expiresAfter() {
        LocalDate latest = lastCollectedOn == null ? signedOn : lastCollectedOn;
        return latest.plusMonths(36);
    }

    /** Until when the signed paper is kept: 36 months after the last collection, at least. */
    public LocalDate keepUntil() {
        return expiresAfter();
    }

    /** The sequence type of the next collection; {@code last} when none will follow. */
    public SequenceType next(boolean last) {
        if (firstCollectedOn == null) {
            return last ? SequenceType.OOFF : SequenceType.FRST;
        }
        return last ? SequenceType.FNAL : SequenceType.RCUR;
    }
}

package nl.wijkspil.exchange.bank.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.bank.mandate.Mandate.Scheme;
import nl.wijkspil.exchange.bank.pain.SepaText;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.dates.TargetCalendar;

/** The rules of collecting (EPC016-06 for Core, EPC222-07 for B2B), as pure functions. */
public final class MandateRules {

    /** Days between announcement and collection when nothing else was agreed. */
    public static final int PRE_NOTIFICATION_DAYS = 14;

    private MandateRules() {}

    /** Whether a collection on a day is covered by a mandate. */
    public static List<Finding> check(
            String place,
            Mandate mandate,
            String creditorId,
            Scheme scheme,
            SequenceType sequence,
            LocalDate collection) {
        List<Finding> findings = new ArrayList<>();
        if (!SepaText.isReference(mandate.reference())) {
            findings.add(
                    refuse(
                            "WS-BANK-030",
                            place,
                            "Het kenmerk van de machtiging mag niet.",
                            "Gebruik 1 tot 35 letters, cijfers of streepjes."));
        }
        if (!mandate.creditorId().equals(creditorId)) {
            findings.add(
                    refuse(
                            "WS-BANK-031",
                            place,
                            "De machtiging is aan een andere incassant gegeven.",
                            "Vraag een nieuwe machtiging."));
        }
        if (mandate.scheme() != scheme) {
            findings.add(
                    refuse(
                            "WS-BANK-032",
                            place,
                            "De machtiging is voor "
                                    + mandate.scheme()
                                    + " en niet voor "
                                    + scheme
                                    + ".",
                            "Vraag een nieuwe machtiging: de ene soort geldt niet voor de"
                                    + " andere."));
        }
        if (mandate.signedOn().isAfter(collection)) {
            findings.add(
                    refuse(
                            "WS-BANK-033",
                            place,
                            "De machtiging is pas getekend op " + mandate.signedOn() + ".",
                            "Kies een incassodatum na de handtekening."));
        }
        LocalDate revoked = mandate.revokedOn();
        if (revoked != null && !revoked.isAfter(collection)) {
            findings.add(
                    refuse(
                            "WS-BANK-034",
                            place,
                            "De machtiging is ingetrokken op " + revoked + ".",
                            "Vraag een nieuwe machtiging of laat overmaken."));
        }
        if (collection.isAfter(mandate.expiresAfter())) {
            findings.add(
                    refuse(
                            "WS-BANK-035",
                            place,
                            "De machtiging is verlopen: 36 maanden niet gebruikt.",
                            "Vraag een nieuwe machtiging."));
        }
        if (!follows(mandate, sequence)) {
            findings.add(
                    refuse(
                            "WS-BANK-036",
                            place,
                            "De volgorde " + sequence + " past niet bij deze machtiging.",
                            "Gebruik " + mandate.next(false) + " of " + mandate.next(true) + "."));
        }
        return findings;
    }

    /** First collections may be FRST or RCUR; a single one only without others. */
    private static boolean follows(Mandate mandate, SequenceType sequence) {
        return mandate.firstCollectedOn() == null
                ? sequence != SequenceType.FNAL
                : sequence == SequenceType.RCUR || sequence == SequenceType.FNAL;
    }

    /**
     * Whether the debtor knew in time. For a fixed series one announcement is enough: the schedule
     * sent with the contract.
     *
     * @param announced the day it was sent
     * @param agreedDays days agreed in the contract, or {@link #PRE_NOTIFICATION_DAYS}
     */
    public static boolean announcedInTime(
            LocalDate announced, LocalDate collection, int agreedDays) {
        return !announced.plusDays(agreedDays).isAfter(collection);
    }

    /** The day on which an instalment due on a date is collected: that day or the next bank day. */
    public static LocalDate collectionDate(LocalDate due) {
        return TargetCalendar.isOpen(due) ? due : TargetCalendar.plusOpenDays(due, 1);
    }

    /**
     * The last day on which the debtor can have money back: eight weeks under Core, none under B2B;
     * thirteen months when there was no mandate.
     */
    public static LocalDate refundableUntil(
            LocalDate collection, Scheme scheme, boolean hadMandate) {
        if (!hadMandate) {
            return collection.plusMonths(13);
        }
        return scheme == Scheme.CORE ? collection.plusWeeks(8) : collection;
    }

    private static Finding refuse(String code, String place, String words, String cure) {
        return Finding.error(code, place, words, cure);
    }
}

package nl.wijkspil.exchange.bank.pain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.mandate.Mandate.Scheme;
import nl.wijkspil.exchange.bank.mandate.SequenceType;
import nl.wijkspil.lending.money.Money;

/**
 * Instalments to collect. The file is made here; a person carries it to the bank.
 *
 * @param version what the bank takes
 * @param messageId unique per bank, at most 30 characters: each group adds its sequence type
 * @param created when it was made
 * @param collector the fund
 * @param creditorId the fund's creditor identifier
 * @param scheme Core or B2B, the same for all
 * @param collectionDate the day of collection, a day on which TARGET is open
 * @param collections the collections
 */
public record DirectDebitFile(
        PainVersion version,
        String messageId,
        LocalDateTime created,
        PaymentParty collector,
        String creditorId,
        Scheme scheme,
        LocalDate collectionDate,
        List<Collection> collections) {

    /**
     * One collection.
     *
     * @param endToEndId our reference, which comes back on the statement and on a return
     * @param amount more than nothing
     * @param mandate what the debtor signed
     * @param sequence first, recurring, final or single
     * @param debtorBic the debtor's bank, or empty
     * @param remittance what the debtor reads
     */
    public record Collection(
            String endToEndId,
            Money amount,
            Mandate mandate,
            SequenceType sequence,
            String debtorBic,
            String remittance) {}

    /** Copies the collections; refuses a version for payments. */
    public DirectDebitFile {
        collections = List.copyOf(collections);
        if (version.isCreditTransfer()) {
            throw new IllegalArgumentException(
                    "version (" + version + ") is for payments.\nMaybe pain.008 was meant.");
        }
    }

    /** The sum of all collections. */
    public Money total() {
        return collections.stream().map(Collection::amount).reduce(Money.ZERO, Money::plus);
    }
}

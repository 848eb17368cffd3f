package nl.wijkspil.exchange.bank.pain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkspil.lending.money.Money;

/**
 * Money to pay out: drawdowns of loans. The file is made here; a person carries it to the bank and
 * approves it there.
 *
 * @param version what the bank takes
 * @param messageId unique per bank, at most 35 characters
 * @param created when it was made
 * @param payer the fund
 * @param executionDate the day of payment, a day on which TARGET is open
 * @param transfers the payments
 */
public record CreditTransferFile(
        PainVersion version,
        String messageId,
        LocalDateTime created,
        PaymentParty payer,
        LocalDate executionDate,
        List<Transfer> transfers) {

    /**
     * One payment.
     *
     * @param endToEndId our reference, which comes back on the statement
     * @param amount more than nothing
     * @param payee who is paid
     * @param remittance what the payee reads
     */
    public record Transfer(
            String endToEndId, Money amount, PaymentParty payee, String remittance) {}

    /** Copies the payments; refuses a version for collections. */
    public CreditTransferFile {
        transfers = List.copyOf(transfers);
        if (!version.isCreditTransfer()) {
            throw new IllegalArgumentException(
                    "version (" + version + ") is for collections.\nMaybe pain.001 was meant.");
        }
    }

    /** The sum of all payments. */
    public Money total() {
        return transfers.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus);
    }
}

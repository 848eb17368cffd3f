package nl.wijkspil.exchange.bank;

/**
 * One payment inside an entry; a batch has several. Empty texts are unknown.
 *
 * @param amount its amount in the direction of the entry, or the entry's when it says none
 * @param endToEndId the reference the payer gave
 * @param mandateId the mandate of a collection
 * @param structuredReference the creditor's reference in structured form
 * @param remittance the free text
 * @param counterpartyName who is on the other side
 * @param counterpartyIban the other account
 * @param returnReason ISO reason of a return, such as AM04; empty when it is none
 */
public record BankTransaction(
        BankAmount amount,
        String endToEndId,
        String mandateId,
        String structuredReference,
        String remittance,
        String counterpartyName,
        String counterpartyIban,
        String returnReason) {}

package nl.wijkspil.exchange.bank.match;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rules by which a receipt finds its instalment, in the order in which they are tried. */
public enum MatchRule {
    /** The reference under which we collected. */
    END_TO_END_ID,
    /** The mandate of the loan: the oldest instalment that is open. */
    MANDATE_ID,
    /** The reference asked in the contract. */
    STRUCTURED_REFERENCE,
    /** The borrower's account and exactly the amount that is open. */
    IBAN_AND_AMOUNT,
    /** The borrower's account, within {@value #WINDOW_DAYS} days of the due date. */
    IBAN_AND_DATE;

    /** Days before or after the due date in which an account alone is enough. */
    public static final int WINDOW_DAYS = 10;

    /** The order of trying. */
    public static final List<MatchRule> ORDER =
            List.of(
                    END_TO_END_ID,
                    MANDATE_ID,
                    STRUCTURED_REFERENCE,
                    IBAN_AND_AMOUNT,
                    IBAN_AND_DATE);

    /** Whether the instalment fits the receipt by this rule. */
    public boolean fits(Receipt receipt, OpenInstalment instalment) {
        return switch (this) {
            case END_TO_END_ID -> same(receipt.endToEndId(), instalment.endToEndId());
            case MANDATE_ID -> same(receipt.mandateId(), instalment.mandateId());
            case STRUCTURED_REFERENCE ->
                    same(receipt.structuredReference(), instalment.structuredReference());
            case IBAN_AND_AMOUNT ->
                    sameAccount(receipt, instalment) && receipt.amount().equals(instalment.open());
            case IBAN_AND_DATE -> sameAccount(receipt, instalment) && near(receipt, instalment);
        };
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean sameAccount(Receipt receipt, OpenInstalment instalment) {
        return !receipt.iban().isEmpty() && instalment.ibans().contains(receipt.iban());
    }

    private static boolean near(Receipt receipt, OpenInstalment instalment) {
        return Math.abs(ChronoUnit.DAYS.between(receipt.date(), instalment.due())) <= WINDOW_DAYS;
    }
}

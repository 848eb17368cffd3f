package nl.wijkspil.exchange.bank.match;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;

/** The rules by which a receipt finds its instalment, in the order in which they are tried. */
public enum MatchRule {
    /** The reference under which we collected. */
    END_TO_END_ID((r, i) -> known(r.endToEndId()) && r.endToEndId().equals(i.endToEndId())),
    /** The mandate of the loan: the oldest instalment that is open. */
    MANDATE_ID((r, i) -> known(r.mandateId()) && r.mandateId().equals(i.mandateId())),
    /** The reference asked in the contract. */
    STRUCTURED_REFERENCE((r, i) ->
            known(r.structuredReference())
                    && r.structuredReference().equals(i.structuredReference())),
    /** The borrower's account and exactly the amount that is open. */
    IBAN_AND_AMOUNT((r, i) -> sameAccount(r, i) && r.amount().equals(i.open())),
    /** The borrower's account, within {@value #WINDOW_DAYS} days of the due date. */
    IBAN_AND_DATE((r, i) -> sameAccount(r, i) && near(r, i));

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

    private final BiPredicate<Receipt, OpenInstalment> fits;

    MatchRule(BiPredicate<Receipt, OpenInstalment> fits) {
        this.fits = fits;
    }

    /** Whether the instalment fits the receipt by this rule. */
    public boolean fits(Receipt receipt, OpenInstalment instalment) {
        return fits.test(receipt, instalment);
    }

    private static boolean known(String text) {
        return !text.isEmpty();
    }

    private static boolean sameAccount(Receipt receipt, OpenInstalment instalment) {
        return known(receipt.iban()) && instalment.ibans().contains(receipt.iban());
    }

    private static boolean near(Receipt receipt, OpenInstalment instalment) {
        return Math.abs(ChronoUnit.DAYS.between(receipt.date(), instalment.due())) <= WINDOW_DAYS;
    }
}

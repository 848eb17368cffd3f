package nl.wijkspil.platform.loans;

import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.pain.PainVersion;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;

/**
 * What a fund decided for all its new loans. There are no defaults: a fund fills this in before its
 * first agreement.
 *
 * @param accountName name on the fund's account
 * @param iban the account
 * @param contact whom a borrower can ask, as printed in letters
 * @param servicing order of booking and default interest
 * @param paymentVersion which payment file the bank takes
 * @param collectionVersion which collection file the bank takes
 * @param creditorId for collections, or empty
 * @param scheme of the mandates
 * @param limitPerOrder the most per payment, if the bank set one
 * @param limitPerMonth the most per month, if the bank set one
 * @param capital money of the fund, for recycling
 * @param provisions percentage per bucket, all or none
 */
public record LoanSettings(
        String accountName,
        String iban,
        String contact,
        ServicingTerms servicing,
        PainVersion paymentVersion,
        PainVersion collectionVersion,
        String creditorId,
        Mandate.Scheme scheme,
        Optional<Money> limitPerOrder,
        Optional<Money> limitPerMonth,
        Optional<Money> capital,
        Map<ArrearsBucket, Rate> provisions) {

    /** Copies the table; refuses a part of one. */
    public LoanSettings {
        provisions = Map.copyOf(provisions);
        if (!provisions.isEmpty() && provisions.size() != ArrearsBucket.values().length) {
            throw new IllegalArgumentException(
                    "provisions (%s) must be for all buckets or none.%nMaybe a field was left empty."
                            .formatted(provisions));
        }
    }
}

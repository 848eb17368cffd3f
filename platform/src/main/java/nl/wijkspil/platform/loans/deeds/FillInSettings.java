package nl.wijkspil.platform.loans.deeds;

import java.util.UUID;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.exchange.bank.pain.CreditorIdentifier;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in the fund's settings and its products. */
@Component
class FillInSettings {

    private final Desk desk;
    private final SettingsRows rows;

    FillInSettings(Desk desk, SettingsRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    Outcome set(LoanSettings settings) {
        desk.administrator();
        if (!Iban.isValid(settings.iban())) {
            return Outcome.refused(Refusal.IBAN_WRONG);
        }
        if (!settings.creditorId().isEmpty()
                && !CreditorIdentifier.isValid(settings.creditorId())) {
            return Outcome.refused(Refusal.MANDATE_WRONG);
        }
        if (!Desk.fits(settings.accountName(), 140) || !Desk.fits(settings.contact(), 300)) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        var id = rows.add(settings);
        desk.note("FillInSettings", settings.accountName(), settings.iban());
        return new Outcome.Done(id);
    }

    @Transactional
    Outcome offer(LoanProduct product) {
        desk.administrator();
        if (!Desk.fits(product.name(), 120)) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        if (!product.mostAmount().isPositive() || product.mostGraceTerms() > product.mostTerms()) {
            return Outcome.refused(Refusal.TERMS_WRONG);
        }
        if (shareMissing(product)) {
            return Outcome.refused(Refusal.SHARE_MISSING);
        }
        var id = rows.add(product);
        desk.note("FillInSettings", product.name(), product.rate() + "%");
        return new Outcome.Done(id);
    }

    /** A share of revenue or result needs one, and a share of results an end. */
    private static boolean shareMissing(LoanProduct product) {
        var follows = product.follows();
        return switch (product.kind()) {
            case REVENUE_SHARE -> follows.share().isZero();
            case PROFIT_SHARE -> follows.share().isZero() || follows.times().isZero();
            case LINEAR, ANNUITY, BULLET, SUBORDINATED -> false;
        };
    }

    @Transactional
    Outcome end(UUID product) {
        desk.administrator();
        if (!rows.end(product)) {
            return Outcome.refused(Refusal.PRODUCT_UNKNOWN);
        }
        desk.note("FillInSettings", product.toString(), "");
        return new Outcome.Done(product);
    }
}

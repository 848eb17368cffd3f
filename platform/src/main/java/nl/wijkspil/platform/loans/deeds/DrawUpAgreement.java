package nl.wijkspil.platform.loans.deeds;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.NewLoan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.domain.Agreements;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up an agreement from a product, until it is signed or given up. */
@Component
class DrawUpAgreement {

    private final Desk desk;
    private final SettingsRows settings;
    private final LoanWriter writer;
    private final Access access;

    DrawUpAgreement(Desk desk, SettingsRows settings, LoanWriter writer, Access access) {
        this.desk = desk;
        this.settings = settings;
        this.writer = writer;
        this.access = access;
    }

    @Transactional
    Outcome draft(NewLoan wanted) {
        desk.administrator();
        var kept = settings.latest();
        if (kept.isEmpty()) {
            return Outcome.refused(Refusal.SETTINGS_MISSING);
        }
        var product =
                settings.products().stream()
                        .filter(p -> p.id().equals(wanted.product()) && p.running())
                        .findFirst();
        if (product.isEmpty()) {
            return Outcome.refused(Refusal.PRODUCT_UNKNOWN);
        }
        var borrower =
                access.organisation(wanted.enterprise())
                        .filter(o -> o.kind() == OrganisationKind.ENTERPRISE);
        if (borrower.isEmpty()) {
            return Outcome.refused(Refusal.ENTERPRISE_UNKNOWN);
        }
        if (!Iban.isValid(wanted.borrowerIban())) {
            return Outcome.refused(Refusal.IBAN_WRONG);
        }
        if (!Desk.fits(wanted.purpose(), 300)
                || !wanted.conditions().stream().allMatch(words -> Desk.fits(words, 300))) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        if (aboveProduct(wanted, product.get())) {
            return Outcome.refused(Refusal.ABOVE_PRODUCT);
        }
        var texts = Agreements.texts(product.get(), wanted);
        if (Agreements.read(texts) instanceof Agreements.Read.Bad(var findings)) {
            return new Outcome.Refused(Refusal.TERMS_WRONG, findings);
        }
        var id = writer.draft(wanted, product.get(), kept.get(), borrower.get().name(), texts);
        desk.note("DrawUpAgreement", borrower.get().name(), wanted.principal().toString());
        return new Outcome.Done(id);
    }

    private static boolean aboveProduct(NewLoan wanted, LoanProduct product) {
        return wanted.principal().compareTo(product.mostAmount()) > 0
                || wanted.terms() > product.mostTerms()
                || wanted.graceTerms() > product.mostGraceTerms();
    }

    @Transactional
    Outcome sign(Loan.Id id, LocalDate on) {
        if (on.isAfter(desk.today())) {
            return Outcome.refused(Refusal.IN_THE_FUTURE);
        }
        return close(id, LoanStanding.SIGNED, on);
    }

    @Transactional
    Outcome drop(Loan.Id id) {
        return close(id, LoanStanding.DROPPED, null);
    }

    private Outcome close(Loan.Id id, LoanStanding standing, @Nullable LocalDate on) {
        return desk.on(
                id,
                loan -> {
                    if (loan.standing() != LoanStanding.DRAFT) {
                        return Outcome.refused(Refusal.NOT_A_DRAFT);
                    }
                    writer.close(id, standing, on);
                    desk.note(
                            standing == LoanStanding.SIGNED ? "SignAgreement" : "DropDraft",
                            loan.reference(),
                            loan.enterpriseName());
                    return new Outcome.Done(id.value());
                });
    }

    @Transactional
    Outcome meet(Loan.Id id, UUID condition, LocalDate on, String evidence) {
        if (on.isAfter(desk.today())) {
            return Outcome.refused(Refusal.IN_THE_FUTURE);
        }
        if (!Desk.fits(evidence, 300)) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return desk.on(
                id,
                loan -> {
                    if (!writer.meet(id, condition, on, evidence.strip())) {
                        return Outcome.refused(Refusal.CONDITION_MET);
                    }
                    desk.note("MeetCondition", loan.reference(), evidence);
                    return new Outcome.Done(condition);
                });
    }
}

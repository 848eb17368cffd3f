package nl.wijkspil.platform.loans.deeds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.loans.Condition;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.LoanWriter;
import org.springframework.stereotype.Component;

/** What every deed begins with: the right, the loan under a lock, and a line in the trail. */
@Component
public class Desk {

    private final LoanRows loans;
    private final LoanWriter writer;
    private final AuditTrail trail;

    Desk(LoanRows loans, LoanWriter writer, AuditTrail trail) {
        this.loans = loans;
        this.writer = writer;
        this.trail = trail;
    }

    /** {@return the administrator at work} */
    public Tenant administrator() {
        var tenant = CurrentTenant.get();
        if (!tenant.hasAny(Role.CREDIT_ADMINISTRATOR, Role.PROGRAMME_MANAGER)) {
            throw new NotAllowedException("only the fund's administrators work on loans");
        }
        return tenant;
    }

    /** {@return today in the Netherlands} */
    public LocalDate today() {
        return writer.today();
    }

    /** {@return what the deed gives on the loan, which stays locked until the transaction ends} */
    Outcome on(Loan.Id id, Function<Loan, Outcome> deed) {
        administrator();
        return loans.locked(id).map(deed).orElseGet(() -> Outcome.refused(Refusal.NOT_SIGNED));
    }

    /** {@return as {@link #on}, refused when more happened since this number was seen} */
    Outcome on(Loan.Id id, int after, Function<Loan, Outcome> deed) {
        return on(
                id,
                loan ->
                        loan.lastNumber() == after
                                ? deed.apply(loan)
                                : Outcome.refused(Refusal.MEANWHILE_CHANGED));
    }

    /** {@return whether a condition precedent of the loan is open} */
    boolean conditionsOpen(Loan loan) {
        return loans.conditions(loan.id()).stream().map(Condition::met).anyMatch(Optional::isEmpty);
    }

    /** Writes what was done. */
    public void note(String deed, String subject, String details) {
        trail.write(deed, subject, details);
    }

    /** {@return whether the text, without spaces around it, is not empty and not too long} */
    static boolean fits(String text, int most) {
        var stripped = text.strip();
        return !stripped.isEmpty() && stripped.length() <= most;
    }
}

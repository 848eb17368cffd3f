package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import java.util.List;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.TermChange;

/** Adds up where the principal went. */
final class Principal {

    private Principal() {}

    static PrincipalAccount account(
            LoanAgreement loan,
            Plan plan,
            List<LoanEvent> events,
            List<Charge> charges,
            LocalDate date) {
        Money drawn = Money.ZERO;
        Money recoveredInAll = Money.ZERO;
        boolean tranches = false;
        for (LoanEvent event : events) {
            if (event instanceof LoanEvent.Drawn draw) {
                tranches = true;
                drawn = drawn.plus(draw.amount());
            } else if (event instanceof LoanEvent.Recovered recovery) {
                recoveredInAll = recoveredInAll.plus(recovery.amount());
            }
        }
        if (!tranches && !loan.start().isAfter(date)) {
            drawn = loan.principal();
        }
        Money early = Money.ZERO;
        Money forgiven = Money.ZERO;
        Money converted = Money.ZERO;
        Money writtenOff = Money.ZERO;
        for (PlanRow planned : plan.rows()) {
            for (TermChange change : planned.allChanges()) {
                Money less = change.effect().negated();
                switch (change.event()) {
                    case LoanEvent.EarlyRepaid e -> early = early.plus(less);
                    case LoanEvent.Settled e -> early = early.plus(less);
                    case LoanEvent.Forgiven e -> forgiven = forgiven.plus(less);
                    case LoanEvent.ConvertedToGift e -> converted = converted.plus(less);
                    case LoanEvent.WrittenOff e -> writtenOff = writtenOff.plus(less);
                    default -> {}
                }
            }
        }
        Money inInstalments = Money.ZERO;
        Money overdue = Money.ZERO;
        for (Charge charge : charges) {
            if (charge.kind() == Kind.PRINCIPAL) {
                inInstalments = inInstalments.plus(charge.paid());
                overdue = overdue.plus(charge.open());
            }
        }
        Money contract =
                tranches || !loan.start().isAfter(date) ? plan.contractBalance(date) : Money.ZERO;
        Money owed = contract.plus(overdue);
        Money recovered = recoveredInAll.min(owed);
        Money outstanding = owed.minus(recovered);
        Money repaid = inInstalments.plus(early);
        Money gone = repaid.plus(forgiven).plus(converted).plus(writtenOff).plus(recovered);
        return new PrincipalAccount(
                drawn,
                outstanding.plus(gone).minus(drawn),
                repaid,
                forgiven,
                converted,
                writtenOff,
                recovered,
                recoveredInAll.minus(recovered),
                outstanding);
    }
}

package nl.wijkspil.platform.loans.deeds;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.Outcome;
import nl.wijkspil.platform.loans.Refusal;
import nl.wijkspil.platform.loans.storage.ArrearsRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters about arrears, and the expected loss of a loan set by hand. */
@Component
class FollowArrears {

    private final Desk desk;
    private final ArrearsRows rows;

    FollowArrears(Desk desk, ArrearsRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    Outcome wroteLetter(Loan.Id id, LocalDate payBefore) {
        return desk.on(
                id,
                loan -> {
                    var state = loan.on(desk.today());
                    if (state.isEmpty() || !state.get().overdue().isPositive()) {
                        return Outcome.refused(Refusal.DOES_NOT_FIT);
                    }
                    var letter =
                            rows.wrote(
                                    loan,
                                    desk.today(),
                                    state.get().daysPastDue(),
                                    state.get().overdue(),
                                    payBefore);
                    desk.note("WriteLetter", loan.reference(), state.get().overdue().toString());
                    return new Outcome.Done(letter);
                });
    }

    @Transactional
    Outcome provide(Loan.Id id, Optional<Money> amount, String reason) {
        if (!Desk.fits(reason, 300)) {
            return Outcome.refused(Refusal.TEXT_LENGTH);
        }
        return desk.on(
                id,
                loan -> {
                    var owed =
                            loan.on(desk.today())
                                    .map(s -> s.outstandingPrincipal())
                                    .orElse(Money.ZERO);
                    if (amount.filter(a -> a.isNegative() || a.compareTo(owed) > 0).isPresent()) {
                        return Outcome.refused(Refusal.MORE_THAN_OWED);
                    }
                    var made = rows.provide(loan, desk.today(), amount, reason.strip());
                    desk.note(
                            "ProvideForLoss",
                            loan.reference(),
                            amount.map(Money::toString).orElse("") + " " + reason);
                    return new Outcome.Done(made);
                });
    }
}

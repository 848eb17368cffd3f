package nl.wijkspil.platform.loans.bank;

import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.LoanRows;
import nl.wijkspil.platform.loans.storage.MandateRows;
import nl.wijkspil.platform.loans.storage.OrderRows;
import org.springframework.stereotype.Component;

/** Opens the loan book of the current fund. */
@Component
class Books {

    private final LoanRows loans;
    private final MandateRows mandates;
    private final OrderRows orders;
    private final LineRows lines;

    Books(LoanRows loans, MandateRows mandates, OrderRows orders, LineRows lines) {
        this.loans = loans;
        this.mandates = mandates;
        this.orders = orders;
        this.lines = lines;
    }

    /** {@return the loans as they are now; four queries} */
    LoanBook open() {
        return new LoanBook(loans.ofFund(), mandates.all(), orders.all(), lines.booked());
    }
}

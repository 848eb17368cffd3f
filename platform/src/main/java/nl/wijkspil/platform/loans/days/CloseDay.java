package nl.wijkspil.platform.loans.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.loans.domain.ClosedLoan;
import nl.wijkspil.platform.loans.storage.DayRows;
import nl.wijkspil.platform.loans.storage.LoanRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reckons the state of every signed loan at the end of a day and keeps it, in batches that are each
 * one reading and one writing. When the process dies, what was kept stays, and the next run goes on
 * with the rest; the same day twice gives the same rows. A loan that got an event since, however
 * far back its value date, is reckoned again.
 *
 * <p>Nothing is decided by what is kept here: pages reckon from agreement and events.
 */
@Component
public class CloseDay {

    /** Loans read, reckoned and written at once. */
    static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(CloseDay.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Person HOUSE =
            new Person(new Person.Id(NOBODY), "", "Wijkspil", "nl", false);

    private final DayRows days;
    private final LoanRows loans;

    CloseDay(DayRows days, LoanRows loans) {
        this.days = days;
        this.loans = loans;
    }

    /**
     * What closing a day did.
     *
     * @param reckoned loans whose state was reckoned
     * @param changed rows that are new or other than before
     * @param broken loans that could not be reckoned; the log says why
     */
    public record Closed(int reckoned, int changed, int broken) {

        Closed plus(Closed other) {
            return new Closed(
                    reckoned + other.reckoned, changed + other.changed, broken + other.broken);
        }
    }

    /** Closes the day for all funds, one after the other. */
    public Closed close(LocalDate day) {
        var all = new Closed(0, 0, 0);
        for (var fund : CurrentTenant.call(null, days::funds)) {
            all = all.plus(CurrentTenant.call(house(fund), () -> closeHere(day)));
        }
        LOG.info(
                "day {} closed: {} loans reckoned, {} rows changed, {} broken",
                day,
                all.reckoned(),
                all.changed(),
                all.broken());
        return all;
    }

    /** The house works for the fund; no person does, so nothing that needs one can be written. */
    private static Tenant house(DayRows.Fund fund) {
        return new Tenant(
                HOUSE,
                new Organisation(
                        new Organisation.Id(fund.id()), OrganisationKind.FUND, fund.name(), false),
                Set.<Role>of());
    }

    /** Closes the day for the current fund. */
    Closed closeHere(LocalDate day) {
        var sum = new Closed(0, 0, 0);
        var open = days.open(NOBODY, day, BATCH);
        while (!open.isEmpty()) {
            sum = sum.plus(batch(open, day));
            open = days.open(open.getLast(), day, BATCH);
        }
        return sum;
    }

    private Closed batch(List<UUID> open, LocalDate day) {
        var closed = new ArrayList<ClosedLoan>(open.size());
        int broken = 0;
        for (var loan : loans.these(open)) {
            try {
                ClosedLoan.of(loan, day).ifPresent(closed::add);
            } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
                broken++;
                LOG.error("WS-LOAN-150 loan {} cannot be reckoned on {}", loan.reference(), day, e);
            }
        }
        var changed = closed.isEmpty() ? 0 : days.keep(day, closed);
        return new Closed(closed.size(), changed, broken);
    }
}

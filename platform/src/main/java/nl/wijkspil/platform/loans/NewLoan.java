package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.Organisation;

/**
 * What is filled in to draw up an agreement; the rest comes from product and settings.
 *
 * @param product of which product
 * @param enterprise who borrows
 * @param purpose what the money is for
 * @param principal how much
 * @param start the day the loan begins
 * @param terms how many instalments
 * @param firstDue the first due date, when it is not one period after the start
 * @param graceTerms terms at the start without principal
 * @param closedMonths months without principal
 * @param borrowerIban the borrower's account
 * @param follows what the agreement says of figures it follows
 * @param conditions what must be met before money goes out
 */
public record NewLoan(
        UUID product,
        Organisation.Id enterprise,
        String purpose,
        Money principal,
        LocalDate start,
        int terms,
        Optional<LocalDate> firstDue,
        int graceTerms,
        Set<Month> closedMonths,
        String borrowerIban,
        FollowedFigures follows,
        List<String> conditions) {

    /** Copies the collections. */
    public NewLoan {
        closedMonths = Set.copyOf(closedMonths);
        conditions = List.copyOf(conditions);
    }

    /** An agreement that follows no figures. */
    public NewLoan(
            UUID product,
            Organisation.Id enterprise,
            String purpose,
            Money principal,
            LocalDate start,
            int terms,
            Optional<LocalDate> firstDue,
            int graceTerms,
            Set<Month> closedMonths,
            String borrowerIban,
            List<String> conditions) {
        this(
                product,
                enterprise,
                purpose,
                principal,
                start,
                terms,
                firstDue,
                graceTerms,
                closedMonths,
                borrowerIban,
                FollowedFigures.NONE,
                conditions);
    }
}

package nl.wijkspil.platform.loans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.lending.money.Money;

/**
 * A payment or collection file that was made; a person carries it to the bank.
 *
 * @param id number within the fund
 * @param kind payments or collections
 * @param message unique name inside the file
 * @param version what the bank takes
 * @param on day of payment or collection
 * @param orders how many
 * @param total sum
 * @param madeAt when
 * @param madeBy by whom
 */
public record BankFile(
        UUID id,
        BankOrder.Kind kind,
        String message,
        String version,
        LocalDate on,
        int orders,
        Money total,
        Instant madeAt,
        String madeBy) {}

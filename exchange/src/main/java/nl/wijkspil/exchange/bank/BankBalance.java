package nl.wijkspil.exchange.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A balance of a statement.
 *
 * @param code ISO code: OPBD opening, PRCD previous closing, CLBD closing, and others
 * @param amount negative when the account is overdrawn
 * @param currency ISO 4217 code
 * @param date the day, or null when the file has none
 * @param written the balance as the file has it, for MT940; else the amount
 */
public record BankBalance(
        String code,
        BankAmount amount,
        String currency,
        @Nullable LocalDate date,
        String written) {}

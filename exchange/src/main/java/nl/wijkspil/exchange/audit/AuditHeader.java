package nl.wijkspil.exchange.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself and its company; empty or null when it does not say.
 *
 * @param namespace of the root element
 * @param version read from the namespace
 * @param fiscalYear as written, {@code 2025} or {@code 2024-2025}
 * @param start first day of the year
 * @param end last day of the year
 * @param currency code of three letters
 * @param created the day the file was made
 * @param software name of the bookkeeping package
 * @param softwareVersion its version
 * @param company name of the company
 * @param kvk number in the commercial register
 * @param taxNumber number at the tax office
 */
public record AuditHeader(
        String namespace,
        AuditVersion version,
        String fiscalYear,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String currency,
        String created,
        String software,
        String softwareVersion,
        String company,
        String kvk,
        String taxNumber) {}

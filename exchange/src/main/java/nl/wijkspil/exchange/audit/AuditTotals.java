package nl.wijkspil.exchange.audit;

import org.jspecify.annotations.Nullable;

/**
 * Sums of lines beside what the file declares about them.
 *
 * @param lines how many lines were read
 * @param debit sum of the debit lines in cents
 * @param credit sum of the credit lines in cents
 * @param declaredLines as written; null when the file does not say
 * @param declaredDebit as written; null when the file does not say
 * @param declaredCredit as written; null when the file does not say
 */
public record AuditTotals(
        long lines,
        long debit,
        long credit,
        @Nullable String declaredLines,
        @Nullable String declaredDebit,
        @Nullable String declaredCredit) {}

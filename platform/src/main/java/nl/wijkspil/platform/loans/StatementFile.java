package nl.wijkspil.platform.loans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.lending.Finding;

/**
 * A bank file that was read.
 *
 * @param id number within the fund
 * @param name name of the file
 * @param state how far it is
 * @param findings what is wrong or strange
 * @param errors how many of them stop booking
 * @param readAt when it was read
 * @param readBy by whom
 * @param statements the statements in it
 */
public record StatementFile(
        UUID id,
        String name,
        State state,
        List<Finding> findings,
        int errors,
        Instant readAt,
        String readBy,
        List<Statement> statements) {

    /** How far a file is. */
    public enum State {
        /** Kept and shown; nothing is booked. */
        READ,
        /** Booked. */
        BOOKED,
        /** Taken back before it was booked. */
        CANCELLED
    }

    /**
     * One statement.
     *
     * @param nr from 1 within the file
     * @param account whose
     * @param name the bank's name for it
     * @param opening balance before, as the bank wrote it
     * @param closing balance after
     * @param closingOn day of that
     * @param entries how many entries
     * @param reconciles whether opening and entries give closing; nothing when a balance is missing
     */
    public record Statement(
            int nr,
            String account,
            String name,
            Optional<String> opening,
            Optional<String> closing,
            Optional<LocalDate> closingOn,
            int entries,
            Optional<Boolean> reconciles) {}

    /** Copies the lists. */
    public StatementFile {
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
    }
}

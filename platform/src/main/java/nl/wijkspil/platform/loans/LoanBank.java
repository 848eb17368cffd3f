package nl.wijkspil.platform.loans;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.match.MatchResult;
import nl.wijkspil.lending.Finding;

/**
 * Bank files of the current fund: statements in, payments and collections out. A file is first read
 * and shown; only confirming books, all of it or nothing.
 */
public interface LoanBank {

    /** A file that can be opened more than once. */
    @FunctionalInterface
    interface Bytes {
        /** {@return the file from its beginning} */
        InputStream open() throws IOException;
    }

    /** What reading a file gives. */
    sealed interface Reading {
        /** It is kept; {@code again} when the same file was there before. */
        record Kept(UUID file, boolean again) implements Reading {}

        /** It is no statement; nothing is kept. */
        record Refused(List<Finding> findings) implements Reading {}
    }

    /** What confirming a file gives. */
    sealed interface Confirmed {
        /**
         * It is booked.
         *
         * @param receipts lines booked on loans
         * @param returned receipts that the bank took back
         * @param payments drawdowns seen to have gone out
         * @param open lines that a person must assign
         * @param other lines that are not about loans
         * @param known lines that another file told of before
         */
        record Booked(int receipts, int returned, int payments, int open, int other, int known)
                implements Confirmed {}

        /** It was booked before; nothing happened now. */
        record WasDone() implements Confirmed {}

        /** It has errors or is gone; nothing happened. */
        record Refused(Refusal reason) implements Confirmed {}
    }

    /** A mandate of a loan. */
    record KeptMandate(UUID id, Loan.Id loan, Mandate mandate) {}

    /** Reads a statement and keeps what is in it; books nothing. */
    Reading read(String name, Bytes bytes) throws IOException;

    /** {@return the file} */
    Optional<StatementFile> file(UUID file);

    /** {@return the latest files, latest first} */
    List<StatementFile> files(int most);

    /** {@return the lines of a file, in order} */
    List<BankLine> lines(UUID file);

    /** {@return the lines that a person must assign, oldest first} */
    List<BankLine> open();

    /** {@return by line: what matching makes of these lines, with the loans as they are now} */
    Map<UUID, MatchResult> matches(List<BankLine> lines);

    /** Books a file, all of it or nothing. */
    Confirmed confirm(UUID file);

    /** Takes a file back before it is booked. */
    Outcome cancel(UUID file);

    /** Books an open line on a loan that a person chose. */
    Outcome assign(UUID line, Loan.Id loan);

    /** Sets an open line aside: it is not about loans. */
    Outcome setAside(UUID line, String why);

    /** {@return approved payments that are in no file yet, by day} */
    List<BankOrder> payable();

    /** {@return all orders of a loan, latest first} */
    List<BankOrder> orders(Loan.Id loan);

    /** Makes a payment file of the approved payments due on this day or before. */
    Outcome pay(LocalDate on);

    /**
     * Makes a collection file of the open instalments with a mandate, due on this day or before.
     */
    Outcome collect(LocalDate on);

    /** {@return the latest files that were made, latest first} */
    List<BankFile> made(int most);

    /** {@return the content of a file that was made} */
    Optional<String> content(UUID file);

    /** {@return the mandates of a loan} */
    List<KeptMandate> mandates(Loan.Id loan);

    /** Keeps a mandate that the borrower signed. */
    Outcome give(Loan.Id loan, LocalDate signedOn);

    /** Writes down that a mandate was taken back. */
    Outcome revoke(UUID mandate, LocalDate on);
}

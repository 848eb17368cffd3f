package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A year's files as they were brought in.
 *
 * @param id number
 * @param year fiscal year
 * @param company name in the files
 * @param kvk number in the files, or empty
 * @param files hashes, in order
 * @param state how far it is
 * @param by who brought it in
 * @param at when
 */
public record BookEntry(
        UUID id,
        int year,
        String company,
        String kvk,
        List<String> files,
        State state,
        String by,
        Instant at) {

    /** How far it is. */
    public enum State {
        /** Read and shown, counts for nothing. */
        STAGED,
        /** The books of its year. */
        CONFIRMED,
        /** Replaced by a corrected file. */
        SUPERSEDED,
        /** Put away. */
        CANCELLED
    }

    /** Copies the list. */
    public BookEntry {
        files = List.copyOf(files);
    }
}

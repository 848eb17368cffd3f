package nl.wijkspil.platform.access;

/**
 * The person at hand may not do this; a page answers with 403 and the same words for every case.
 */
public final class NotAllowedException extends RuntimeException {

    /** For the log: who or what was missing. */
    public NotAllowedException(String reason) {
        super(reason);
    }
}

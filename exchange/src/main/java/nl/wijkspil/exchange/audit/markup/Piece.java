package nl.wijkspil.exchange.audit.markup;

import java.io.Serial;

/** A piece of markup is not whole in the buffer yet. */
final class Piece extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /** The only one: it is thrown at the end of each buffer and has no stack. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final Piece CUT = new Piece();

    private Piece() {
        super("cut", null, false, false);
    }
}

package nl.wijkspil.exchange.audit.markup;

import java.io.Serial;

/** Why a document was refused, and where; a value in flight, without a stack. */
public final class MarkupProblem extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /** What kind of problem it is. */
    public enum Kind {
        /** Not well-formed XML. */
        BROKEN,
        /** The document ends in the middle. */
        CUT,
        /** A document type or an entity of its own. */
        DOCTYPE,
        /** Deeper or longer than any real file. */
        LIMIT,
        /** Bytes that are not UTF-8. */
        ENCODING
    }

    private final Kind kind;
    private final long offset;

    MarkupProblem(Kind kind, String words, long offset) {
        super(words, null, false, false);
        this.kind = kind;
        this.offset = offset;
    }

    /** What kind of problem it is. */
    public Kind kind() {
        return kind;
    }

    /** How many bytes of the document (as UTF-8) come before it. */
    public long offset() {
        return offset;
    }

    /** What is wrong, in Dutch, without a full stop. */
    public String words() {
        return String.valueOf(getMessage());
    }
}

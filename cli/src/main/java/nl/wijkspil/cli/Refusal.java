package nl.wijkspil.cli;

/**
 * The command cannot do what was asked, and can say why: shown as one line with its code, then the
 * cure, without a stack. Exit code 2.
 *
 * <p>Example: {@code WS-START-004: poort 8080 is al in gebruik.} followed by {@code Kies een andere
 * poort: --port 8081}.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String cure;

    /**
     * A refusal in the user's words.
     *
     * @param code stable code, {@code WS-SUBJECT-NNN}
     * @param words what is wrong, with the value concerned
     * @param cure what the user can do about it
     */
    public Refusal(String code, String words, String cure) {
        super(words);
        this.code = code;
        this.cure = cure;
    }

    /** The same, with what made it fail (shown with {@code --debug}). */
    public Refusal(String code, String words, String cure, Throwable cause) {
        super(words, cause);
        this.code = code;
        this.cure = cure;
    }

    /** The stable code, such as {@code WS-START-004}. */
    public String code() {
        return code;
    }

    /** What the user can do. */
    public String cure() {
        return cure;
    }
}

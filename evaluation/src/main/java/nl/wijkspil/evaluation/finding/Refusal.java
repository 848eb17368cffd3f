package nl.wijkspil.evaluation.finding;

/**
 * Carries an {@link Severity#ERROR} finding from deep inside a reader or a method to the one place
 * that turns it into a value ({@code RunSpecification}). Bad data, never a caller's mistake.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Wraps the finding; no stack trace is taken, because the data is at fault and not the code.
     */
    public Refusal(Finding finding) {
        super(finding.code() + ": " + finding.words(), null, false, false);
        this.finding = finding;
    }

    /** Shorthand for {@code new Refusal(Finding.error(...))}. */
    public static Refusal of(String code, String place, String words, String cure) {
        return new Refusal(Finding.error(code, place, words, cure));
    }

    /** What is wrong. */
    public Finding finding() {
        return finding;
    }
}

package nl.wijkspil.exchange.areas;

import nl.wijkspil.lending.Finding;

/**
 * Reading stops here; the finding says why. Caught by {@link AreaFile}; callers get the finding.
 */
public final class AreaUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** With the finding to hand on. */
    public AreaUnreadable(Finding finding) {
        super(finding.code() + " " + finding.place() + ": " + finding.words());
        this.finding = finding;
    }

    /** Why reading stopped. */
    public Finding finding() {
        return finding;
    }
}

package nl.wijkspil.platform.areas.loading;

/** Somebody stopped the work on a file; what was done of it is undone. */
public final class WorkCancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Stopped. */
    public WorkCancelled() {
        super("the work on this file was stopped");
    }
}

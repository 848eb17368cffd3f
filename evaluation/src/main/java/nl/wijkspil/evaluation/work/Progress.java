package nl.wijkspil.evaluation.work;

/** Hears how far a list of work items is. Called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress NONE = (label, done, of) -> {};

    /**
     * Some items are finished.
     *
     * @param label what is being done
     * @param done how many are finished
     * @param of how many there are
     */
    void step(String label, long done, long of);
}

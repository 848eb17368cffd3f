package nl.wijkspil.exchange.areas;

/**
 * Is told what is done with a file and how far it is; called often, so it must be quick. What it
 * throws stops the work.
 */
public interface AreaWatch {

    /** Nobody looks. */
    AreaWatch NOBODY =
            new AreaWatch() {
                @Override
                public void begins(Work work) {}

                @Override
                public void at(long done, long total) {}
            };

    /** What is done with a file. */
    enum Work {
        /** It is fetched from a service. */
        FETCHING,
        /** It is read to know what it is. */
        READING,
        /** It is compared with what is there. */
        COMPARING,
        /** Its rows are stored. */
        STORING
    }

    /** This work begins. */
    void begins(Work work);

    /**
     * How far the file is read; begins at 0 again each time it is opened.
     *
     * @param done bytes, records or rows
     * @param total how many there are, 0 or less when that is not known
     */
    void at(long done, long total);
}

package nl.wijkspil.exchange.areas;

/** Receives areas with their figures, row by row. */
@FunctionalInterface
public interface AreaHandler {

    /** The next row; the object is used again, so take what you need. */
    void row(AreaRow row);
}

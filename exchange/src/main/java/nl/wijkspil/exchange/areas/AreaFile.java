package nl.wijkspil.exchange.areas;

/** A file that was read to the end once; nothing of it is stored. */
public interface AreaFile {

    /** What it is and holds. */
    Inspection inspection();
}

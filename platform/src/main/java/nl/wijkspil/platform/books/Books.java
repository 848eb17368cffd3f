package nl.wijkspil.platform.books;

import java.util.OptionalInt;

/** The door to the books for other modules. */
public interface Books {

    /**
     * Brings in an audit file of the current enterprise and confirms it, every account where it is
     * proposed. For who has seen the file already, such as whoever made it.
     *
     * @param name file name
     * @param bytes the file
     * @return the year it is the books of now; nothing when it was refused
     */
    OptionalInt take(String name, byte[] bytes);
}

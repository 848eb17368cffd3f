package nl.wijkspil.exchange.audit.markup;

/**
 * What a scan tells. Names are numbers of the {@link NameTable}; 0 is a name that is not in it. An
 * element without elements in it is a leaf and told once, with its text; of the others the start
 * and the end are told and their text is dropped.
 */
public interface MarkupVisitor {

    /** The outermost element begins; told before all else. */
    void root(int name, String namespace);

    /** An element begins that has elements in it. */
    void start(int name);

    /**
     * An element without elements in it.
     *
     * @param name its name
     * @param bytes holds its text as UTF-8, references resolved; valid during this call
     * @param from where the text begins
     * @param to where the text has ended
     */
    void leaf(int name, byte[] bytes, int from, int to);

    /** An element ends that has elements in it. */
    void end(int name);
}

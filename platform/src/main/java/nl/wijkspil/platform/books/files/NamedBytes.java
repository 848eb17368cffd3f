package nl.wijkspil.platform.books.files;

/**
 * A file in memory.
 *
 * @param name as brought in
 * @param bytes not copied
 */
@SuppressWarnings("ArrayRecordComponent") // held for one request; compared by nobody
public record NamedBytes(String name, byte[] bytes) {}

package nl.wijkspil.platform.enterprises;

/**
 * The photo that an enterprise shows, without its bytes.
 *
 * @param hash SHA-256 of the bytes, 64 hexadecimal digits
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 * @param alternative what is to be seen, in words
 * @param consentBy who said that the people in it agree
 */
public record Photo(
        String hash,
        String mediaType,
        int width,
        int height,
        String alternative,
        String consentBy) {

    /** A photo's bytes as they are sent. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Bytes(String mediaType, byte[] content) {}

    /**
     * A photo as it came in.
     *
     * @param content the file, of any kind: its type is found by looking at it
     * @param alternative what is to be seen, in words
     * @param consentBy name of who says that everybody in it agrees
     * @param consentWords the words agreed to; empty means no consent
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(
            byte[] content, String alternative, String consentBy, String consentWords) {}
}

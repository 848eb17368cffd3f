package nl.wijkspil.platform.indicators.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file is by its first bytes; what its name or sender claims does not count. */
public enum FileKind {
    /** Portable document. */
    PDF("application/pdf"),
    /** Picture. */
    PNG("image/png"),
    /** Picture. */
    JPEG("image/jpeg"),
    /** Zip container: Excel, Word, OpenDocument and plain archives. */
    ZIP("application/zip"),
    /** Text in UTF-8, among which CSV. */
    TEXT("text/plain"),
    /** Anything else. */
    OTHER("application/octet-stream");

    private static final int LONGEST_NAME = 120;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the media type to send it with} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return what these bytes are} */
    public static FileKind of(byte[] content) {
        if (starts(content, "%PDF-")) {
            return PDF;
        }
        if (starts(content, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (starts(content, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (starts(content, "PK\u0003\u0004")) {
            return ZIP;
        }
        return text(content) ? TEXT : OTHER;
    }

    /** {@return SHA-256 of the content in lower-case hexadecimal} */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@return the name without folders, control characters and quotes, at most 120 long} */
    public static String safeName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"'<>|:*?;]", "").strip();
        if (clean.isEmpty()) {
            return "bestand";
        }
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }

    private static boolean starts(byte[] content, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(byte[] content) {
        for (var b : content) {
            if (b >= 0 && b < 9) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

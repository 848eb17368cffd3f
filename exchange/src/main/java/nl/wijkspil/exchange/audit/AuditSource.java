package nl.wijkspil.exchange.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be opened, and opened again: letters that lie are noticed halfway. */
public interface AuditSource {

    /** The file's name, for findings. */
    String name();

    /** The bytes from the beginning; the caller closes. */
    InputStream open() throws IOException;

    /** A file on disk. */
    static AuditSource of(Path path) {
        return new AuditSource() {
            @Override
            public String name() {
                return String.valueOf(path.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }

    /** Bytes in memory; they are not copied. */
    static AuditSource of(String name, byte[] bytes) {
        return new AuditSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}

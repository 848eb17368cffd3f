package nl.wijkspil.platform.areas.loading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to work with, in a temporary folder of its own, so that nothing lies beside it. It is a
 * copy: what counts is in the database.
 */
final class WorkFile implements AutoCloseable {

    private final Path folder;
    private final Path file;

    private WorkFile(Path folder, String ending) {
        this.folder = folder;
        this.file = folder.resolve("file" + ending);
    }

    /** A name for a file that is not there yet. */
    static WorkFile empty(String ending) throws IOException {
        return new WorkFile(Files.createTempDirectory("wijkspil-area"), ending);
    }

    /** A copy of an upload. */
    static WorkFile of(Upload upload, UploadStore store) throws IOException {
        WorkFile work = empty("");
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(work.file), 1 << 16)) {
            store.copy(upload.id(), out);
            return work;
        } catch (IOException | RuntimeException e) {
            work.close();
            throw e;
        }
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}

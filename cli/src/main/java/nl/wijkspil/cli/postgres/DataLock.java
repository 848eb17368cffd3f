package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import nl.wijkspil.cli.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One process per data directory. The lock is the operating system's, so it goes with the process,
 * also by {@code kill -9}; the words about the holder lie in a file beside it.
 */
public final class DataLock implements AutoCloseable {

    private final DataFolder folder;
    private final FileChannel channel;

    private DataLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param holder words about this process, shown to whoever comes second
     * @throws Refusal {@code WS-START-003} when another process has it
     */
    public static DataLock take(DataFolder folder, String holder) {
        try {
            var channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw taken(folder);
            }
            Files.writeString(folder.holder(), holder);
            return new DataLock(folder, channel);
        } catch (IOException problem) {
            throw new Refusal(
                    "WS-START-002",
                    "de map " + folder.root() + " is niet te vergrendelen / cannot be locked.",
                    "Kies een map op een eigen schijf: --data MAP",
                    problem);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static Refusal taken(DataFolder folder) throws IOException {
        var holder =
                Files.exists(folder.holder()) ? " (" + Files.readString(folder.holder()) + ")" : "";
        return new Refusal(
                "WS-START-003",
                "Wijkspil draait al op / already runs on " + folder.root() + holder + ".",
                "Stop die eerst (Ctrl-C), of kies een andere map: --data MAP");
    }

    /** Gives the directory free. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.holder());
        channel.close();
    }
}

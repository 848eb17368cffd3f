package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.loading.Upload.Origin;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.areas.loading.UploadStore.NewUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file in, a piece at a time, and looks what it is: a small one at once, a larger one in
 * the background.
 */
@Component
public class ReceiveUpload {

    private static final int PIECE = 1 << 20;

    /** So much is read while somebody waits; what is packed counts eight times. */
    private static final long LIGHT = 5L << 20;

    private static final int PACKED = 8;
    private static final Duration WAITS = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final UploadStore store;
    private final LookAtUpload looking;
    private final UploadQueue queue;
    private final Clock clock;

    ReceiveUpload(UploadStore store, LookAtUpload looking, UploadQueue queue, Clock clock) {
        this.store = store;
        this.looking = looking;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @param given the year when the sender says so; null otherwise
     * @return its id
     */
    @Transactional(rollbackFor = IOException.class)
    public UUID receive(
            String name, @Nullable Integer given, Delivery delivery, InputStream content)
            throws IOException {
        Loaders.check();
        store.clean(clock.instant().minus(WAITS), clock.instant().minus(REMEMBERED));
        UUID id = store.begin(new NewUpload(name, Origin.FILE, "", given, delivery), State.LOOKING);
        boolean light = pieces(id, State.LOOKING, content);
        if (light) {
            looking.look(id, AreaWatch.NOBODY);
        } else {
            queue.put(id);
        }
        return id;
    }

    private static boolean isLight(long size, byte[] head) {
        boolean zip = head[0] == 'P' && head[1] == 'K';
        boolean gzip = head[0] == 0x1f && head[1] == (byte) 0x8b;
        return size * (zip || gzip ? PACKED : 1) <= LIGHT;
    }

    /** Stores all bytes; true when they are so few that somebody can wait for them. */
    boolean pieces(UUID id, State state, InputStream content) throws IOException {
        byte[] buffer = new byte[PIECE];
        byte[] head = new byte[2];
        long size = 0;
        int number = 0;
        for (int n = content.readNBytes(buffer, 0, PIECE);
                n > 0;
                n = content.readNBytes(buffer, 0, PIECE)) {
            if (number == 0) {
                System.arraycopy(buffer, 0, head, 0, Math.min(2, n));
            }
            store.add(id, number++, n == PIECE ? buffer : Arrays.copyOf(buffer, n));
            size += n;
        }
        boolean light = isLight(size, head);
        if (!store.received(id, state, size, light)) {
            throw new WorkCancelled();
        }
        return light;
    }
}

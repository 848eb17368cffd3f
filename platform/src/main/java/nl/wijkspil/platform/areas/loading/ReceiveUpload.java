package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
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

    private static final Duration WAITS = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final UploadStore store;
    private final KeepPieces keeping;
    private final LookAtUpload looking;
    private final UploadQueue queue;
    private final Clock clock;

    ReceiveUpload(
            UploadStore store,
            KeepPieces keeping,
            LookAtUpload looking,
            UploadQueue queue,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
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
        LoadAreas.check();
        store.clean(clock.instant().minus(WAITS), clock.instant().minus(REMEMBERED));
        UUID id = store.begin(new NewUpload(name, Origin.FILE, "", given, delivery), State.LOOKING);
        boolean light = keeping.keep(id, State.LOOKING, name, content);
        if (light) {
            looking.look(id, AreaWatch.NOBODY);
        } else {
            queue.put(id);
        }
        return id;
    }
}

package nl.wijkspil.platform.areas.panel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.wijkspil.platform.access.CurrentTenant;
import org.springframework.stereotype.Component;

/**
 * How many panels are made at once: one for each organisation and two in all, so that the pages of
 * others stay quick. Who comes too early is told so and loses nothing.
 */
@Component
public class PanelTurns {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    PanelTurns() {}

    /** A turn; closing it gives it back. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** {@return a turn for the current organisation, or nothing when there is none now} */
    public Optional<Turn> take() {
        UUID organisation = CurrentTenant.get().organisation().id().value();
        if (!busy.add(organisation)) {
            return Optional.empty();
        }
        if (!places.tryAcquire()) {
            busy.remove(organisation);
            return Optional.empty();
        }
        return Optional.of(() -> {
            places.release();
            busy.remove(organisation);
        });
    }
}

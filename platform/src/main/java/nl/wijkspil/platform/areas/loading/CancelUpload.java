package nl.wijkspil.platform.areas.loading;

import java.util.UUID;
import nl.wijkspil.platform.areas.LoadAreas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops the work on a file, or throws away a file that waits. */
@Component
public class CancelUpload {

    private final UploadStore store;

    CancelUpload(UploadStore store) {
        this.store = store;
    }

    /** {@return whether it was stopped; false when it had ended already} */
    @Transactional
    public boolean stop(UUID id) {
        LoadAreas.check();
        if (!store.cancel(id)) {
            return false;
        }
        store.empty(id);
        return true;
    }

    /** Throws a file away that waits or has ended; work that is going goes on. */
    @Transactional
    public void discard(UUID id) {
        LoadAreas.check();
        store.discard(id);
    }
}

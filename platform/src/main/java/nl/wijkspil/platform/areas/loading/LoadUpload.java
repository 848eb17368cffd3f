package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.platform.areas.LoadAreas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads a file that somebody looked at: a small one at once, a larger one in the background. */
@Component
public class LoadUpload {

    private final UploadStore store;
    private final FinishLoad finishing;
    private final UploadQueue queue;

    LoadUpload(UploadStore store, FinishLoad finishing, UploadQueue queue) {
        this.store = store;
        this.finishing = finishing;
        this.queue = queue;
    }

    /** {@return whether it waited for this word; pressed twice, the second does nothing} */
    @Transactional(rollbackFor = IOException.class)
    public boolean load(UUID id, LoadAreas.Replace replacing) throws IOException {
        LoadAreas.check();
        Upload upload = store.find(id).filter(LoadUpload::isSound).orElse(null);
        if (upload == null || !store.load(id, replacing)) {
            return false;
        }
        if (upload.light()) {
            finishing.finish(id, AreaWatch.NOBODY);
        } else {
            queue.put(id);
        }
        return true;
    }

    private static boolean isSound(Upload upload) {
        Inspection inspection = upload.inspection();
        return inspection != null && inspection.isSound();
    }
}

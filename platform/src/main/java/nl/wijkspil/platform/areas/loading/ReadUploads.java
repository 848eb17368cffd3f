package nl.wijkspil.platform.areas.loading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.areas.LoadAreas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How files on their way in are. */
@Component
public class ReadUploads {

    private static final int LATEST = 10;

    private final UploadStore store;

    ReadUploads(UploadStore store) {
        this.store = store;
    }

    /** {@return the upload of the current organisation, or nothing} */
    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id) {
        LoadAreas.check();
        return store.find(id);
    }

    /** {@return the latest uploads, the last first} */
    @Transactional(readOnly = true)
    public List<Upload> latest() {
        LoadAreas.check();
        return store.latest(LATEST);
    }
}

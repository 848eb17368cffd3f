package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.platform.areas.LoadAreas;
import org.springframework.stereotype.Component;

/** Reads a received file to know what it is, and writes that down for its page. */
@Component
class LookAtUpload {

    private final UploadStore store;
    private final LoadAreas loading;

    LookAtUpload(UploadStore store, LoadAreas loading) {
        this.store = store;
        this.loading = loading;
    }

    void look(UUID id, AreaWatch watch) throws IOException {
        Upload upload = store.find(id).orElseThrow();
        Inspection inspection;
        try (WorkFile file = WorkFile.of(upload, store)) {
            watch.begins(AreaWatch.Work.READING);
            inspection =
                    loading.inspect(
                            new AreaInput(file.path(), upload.name()).watched(watch),
                            upload.given());
        }
        if (!store.looked(id, inspection)) {
            throw new WorkCancelled();
        }
    }
}

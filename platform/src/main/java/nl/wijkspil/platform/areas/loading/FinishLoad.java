package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.Upload.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads a file and writes that it is done, in one transaction: both or neither. */
@Component
class FinishLoad {

    private final UploadStore store;
    private final LoadAreas loading;

    FinishLoad(UploadStore store, LoadAreas loading) {
        this.store = store;
        this.loading = loading;
    }

    @Transactional(rollbackFor = IOException.class)
    public void finish(UUID id, AreaWatch watch) throws IOException {
        Upload upload = store.find(id).orElseThrow(WorkCancelled::new);
        LoadAreas.Answer answer;
        try (WorkFile file = WorkFile.of(upload, store)) {
            answer =
                    loading.load(
                            new AreaInput(file.path(), upload.name()).watched(watch),
                            upload.given(),
                            upload.delivery(),
                            upload.replacing(),
                            false);
        }
        State next = answer.loaded() ? State.DONE : State.READY;
        Upload.Answer words =
                new Upload.Answer(answer.changed(), answer.smaller(), answer.findings());
        if (!store.end(id, State.LOADING, next, words)) {
            throw new WorkCancelled();
        }
        if (answer.loaded()) {
            store.empty(id);
        }
    }
}

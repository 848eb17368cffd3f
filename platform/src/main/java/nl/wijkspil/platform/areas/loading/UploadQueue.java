package nl.wijkspil.platform.areas.loading;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.queue.WorkQueue;
import org.springframework.stereotype.Component;

/** Puts work on files in the queue. */
@Component
class UploadQueue {

    /** Work on one file of one organisation, asked by one person. */
    record Asked(String email, UUID organisation, UUID upload) implements Serializable {}

    static final TaskDescriptor<Asked> TASK = TaskDescriptor.of("load-areas", Asked.class);

    private final WorkQueue queue;

    UploadQueue(WorkQueue queue) {
        this.queue = queue;
    }

    /** Puts the next work on an upload in the queue, for the current tenant. */
    void put(UUID upload) {
        var tenant = CurrentTenant.get();
        queue.put(
                TASK,
                upload,
                new Asked(tenant.person().email(), tenant.organisation().id().value(), upload));
    }
}

package nl.wijkspil.platform.studies.deeds;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.queue.WorkQueue;
import nl.wijkspil.platform.studies.Study;
import org.springframework.stereotype.Component;

/** Puts studies in the queue that take too long for a reader to wait for. */
@Component
class LargeStudies {

    /** One study of one organisation, asked by one person. */
    record Asked(String email, UUID organisation, UUID study) implements Serializable {}

    static final TaskDescriptor<Asked> TASK = TaskDescriptor.of("evaluate-study", Asked.class);

    private final WorkQueue queue;

    LargeStudies(WorkQueue queue) {
        this.queue = queue;
    }

    /** Puts the study in the queue, for the current tenant. */
    void queue(Study.Id study) {
        var tenant = CurrentTenant.get();
        queue.put(
                TASK,
                study.value(),
                new Asked(
                        tenant.person().email(),
                        tenant.organisation().id().value(),
                        study.value()));
    }
}

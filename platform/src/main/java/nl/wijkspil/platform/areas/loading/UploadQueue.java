package nl.wijkspil.platform.areas.loading;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.queue.WakeScheduler;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue of work that takes too long for a reader to wait for. It is written in the transaction
 * of the deed: what was asked survives the end of the process.
 */
@Component
class UploadQueue {

    /** Work on one file of one organisation, asked by one person. */
    record Asked(String email, UUID organisation, UUID upload) implements Serializable {}

    static final TaskDescriptor<Asked> TASK = TaskDescriptor.of("load-areas", Asked.class);

    private final SchedulerClient scheduler;
    private final WakeScheduler wake;
    private final Clock clock;

    UploadQueue(DataSource database, WakeScheduler wake, Clock clock) {
        this.scheduler =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .build();
        this.wake = wake;
        this.clock = clock;
    }

    /** Puts the next work on an upload in the queue, for the current tenant. */
    void put(UUID upload) {
        var tenant = CurrentTenant.get();
        scheduler.scheduleIfNotExists(
                TASK.instance(upload + "-" + clock.millis())
                        .data(
                                new Asked(
                                        tenant.person().email(),
                                        tenant.organisation().id().value(),
                                        upload))
                        .scheduledTo(clock.instant()));
        wake.whenCommitted();
    }
}

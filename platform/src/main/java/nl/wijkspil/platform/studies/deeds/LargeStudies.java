package nl.wijkspil.platform.studies.deeds;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.queue.WakeScheduler;
import nl.wijkspil.platform.studies.Study;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue of studies that take too long for a reader to wait for. It lies in the database and is
 * written in the transaction of the deed: what was asked survives the end of the process.
 */
@Component
class LargeStudies {

    /** One study of one organisation, asked by one person. */
    record Asked(String email, UUID organisation, UUID study) implements Serializable {}

    static final TaskDescriptor<Asked> TASK = TaskDescriptor.of("evaluate-study", Asked.class);

    private final SchedulerClient scheduler;
    private final WakeScheduler wake;
    private final Clock clock;

    LargeStudies(DataSource database, WakeScheduler wake, Clock clock) {
        this.scheduler =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .build();
        this.wake = wake;
        this.clock = clock;
    }

    /** Puts the study in the queue, for the current tenant. */
    void queue(Study.Id study) {
        var tenant = CurrentTenant.get();
        var asked =
                new Asked(
                        tenant.person().email(), tenant.organisation().id().value(), study.value());
        scheduler.scheduleIfNotExists(
                TASK.instance(study.value() + "-" + clock.millis())
                        .data(asked)
                        .scheduledTo(clock.instant()));
        wake.whenCommitted();
    }
}

package nl.wijkspil.platform.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The queue of work that takes too long for a reader to wait for. It lies in the database and is
 * written in the transaction of the deed: what was asked survives the end of the process. The
 * scheduler of this node looks at it as soon as that transaction is committed; it also looks by
 * itself every five seconds, for work that another node or an earlier process left.
 */
@Component
public class WorkQueue {

    private final SchedulerClient client;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    WorkQueue(DataSource database, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.client =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Puts work in the queue.
     *
     * @param task who does it
     * @param subject what it is done with; the same subject can be put again
     * @param work what the task is told
     */
    public <T> void put(TaskDescriptor<T> task, Object subject, T work) {
        client.scheduleIfNotExists(
                task.instance(subject + "-" + clock.millis())
                        .data(work)
                        .scheduledTo(clock.instant()));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    private void wake() {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }
}

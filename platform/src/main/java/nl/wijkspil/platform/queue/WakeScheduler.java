package nl.wijkspil.platform.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the scheduler of this node look at its queue at once. It also looks by itself every five
 * seconds, for work that another node or an earlier process left; who waits for a page should not
 * wait for that.
 */
@Component
public class WakeScheduler {

    private final ObjectProvider<Scheduler> scheduler;

    WakeScheduler(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Wakes it when the current transaction has been committed: until then it sees nothing new. */
    public void whenCommitted() {
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

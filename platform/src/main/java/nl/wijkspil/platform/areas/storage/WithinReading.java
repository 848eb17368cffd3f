package nl.wijkspil.platform.areas.storage;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a reading transaction asks more than once, it reads once. */
final class WithinReading {

    private WithinReading() {}

    /**
     * {@return the answer: read now, or earlier in this transaction if it only reads}
     *
     * @param asker whose question it is; one asker has one question
     */
    @SuppressWarnings("unchecked")
    static <T> T once(Object asker, Supplier<T> answer) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return answer.get();
        }
        Object known = TransactionSynchronizationManager.getResource(asker);
        if (known == null) {
            known = answer.get();
            TransactionSynchronizationManager.bindResource(asker, known);
            TransactionSynchronizationManager.registerSynchronization(new Forget(asker));
        }
        return (T) known;
    }

    /** Another transaction asks for itself; after this one nothing is left behind. */
    private record Forget(Object asker) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(asker);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(asker);
        }
    }
}

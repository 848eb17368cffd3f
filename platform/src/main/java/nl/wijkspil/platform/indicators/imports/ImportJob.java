package nl.wijkspil.platform.indicators.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Imports a confirmed workbook after the confirmation was committed, as the person who confirmed
 * and with the roles that person holds by then. The process may die at any moment: the event is
 * handed out again at the next start, and {@link ConfirmImport} does nothing twice. A lost
 * connection is tried again; when it stays away, the import keeps waiting for the next start.
 */
@Component
class ImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private static final int LONGEST_PAUSE = 16;

    private final Access access;
    private final ConfirmImport confirming;
    private final ImportStore store;
    private final Clock clock;

    ImportJob(Access access, ConfirmImport confirming, ImportStore store, Clock clock) {
        this.access = access;
        this.confirming = confirming;
        this.store = store;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void run(ImportConfirmed confirmed) {
        var person = access.person(confirmed.email()).orElseThrow();
        var owner = access.organisation(new Organisation.Id(confirmed.owner())).orElseThrow();
        CurrentTenant.run(as(person, owner), () -> run(confirmed, owner.id()));
    }

    private void run(ImportConfirmed confirmed, Organisation.Id owner) {
        try {
            tryAgain(confirmed.id());
        } catch (NotAllowedException e) {
            LOG.info("WS-IMPORT-010 an import was confirmed by somebody without the right", e);
            store.fail(owner, confirmed.id(), ImportView.Failure.RIGHTS, clock.instant());
        } catch (RuntimeException e) {
            if (lost(e)) {
                throw e;
            }
            LOG.error("WS-IMPORT-009 a confirmed workbook could not be imported", e);
            store.fail(owner, confirmed.id(), ImportView.Failure.BROKEN, clock.instant());
        }
    }

    private void tryAgain(UUID id) {
        for (int pause = 1; pause <= LONGEST_PAUSE; pause *= 2) {
            try {
                confirming.confirm(id);
                return;
            } catch (RuntimeException e) {
                if (!lost(e)) {
                    throw e;
                }
                LOG.info("WS-IMPORT-012 the database was away, trying again in {} s", pause, e);
                sleep(pause);
            }
        }
        confirming.confirm(id);
    }

    private static void sleep(int seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether the database was away or the server is stopping: nothing is wrong with the import.
     */
    private static boolean lost(RuntimeException e) {
        return Thread.currentThread().isInterrupted()
                || e instanceof DataAccessResourceFailureException
                || e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionSystemException;
    }

    private Tenant as(Person person, Organisation owner) {
        return access.tenantsOf(person).stream()
                .filter(t -> t.organisation().id().equals(owner.id()))
                .findFirst()
                .orElseGet(() -> new Tenant(person, owner, Set.of()));
    }
}

package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.Upload.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes work on a file from the queue and does it with the rights that its asker has at that
 * moment. When the process dies halfway, nothing is loaded and the work is begun again; after three
 * times it is given up. One file at a time on each node.
 */
@Component
class UploadJob {

    private static final Logger LOG = LoggerFactory.getLogger(UploadJob.class);

    private static final int MOST_TRIES = 3;

    private final Access access;
    private final UploadStore store;
    private final FetchTable fetching;
    private final LookAtUpload looking;
    private final FinishLoad finishing;
    private final Clock clock;
    private final Semaphore turn = new Semaphore(1);

    UploadJob(
            Access access,
            UploadStore store,
            FetchTable fetching,
            LookAtUpload looking,
            FinishLoad finishing,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.fetching = fetching;
        this.looking = looking;
        this.finishing = finishing;
        this.clock = clock;
    }

    /**
     * Does what is next for the upload.
     *
     * @return false when this node is busy with another file: ask again
     */
    boolean run(UploadQueue.Asked asked) {
        if (!turn.tryAcquire()) {
            return false;
        }
        try {
            asker(asked)
                    .ifPresentOrElse(
                            asker -> CurrentTenant.run(asker, () -> work(asked.upload())),
                            () -> LOG.warn("WS-AREA-055 who asked for work is not there any more"));
            return true;
        } finally {
            turn.release();
        }
    }

    /** Who asked, with the roles of now: perhaps none. */
    private Optional<Tenant> asker(UploadQueue.Asked asked) {
        var person = access.person(asked.email());
        var home = access.organisation(new Organisation.Id(asked.organisation()));
        if (person.isEmpty() || home.isEmpty()) {
            return Optional.empty();
        }
        return access.tenantsOf(person.get()).stream()
                .filter(each -> each.organisation().id().equals(home.get().id()))
                .findFirst()
                .or(() -> Optional.of(new Tenant(person.get(), home.get(), Set.of())));
    }

    private void work(UUID id) {
        Upload upload = store.find(id).filter(each -> each.state().going()).orElse(null);
        if (upload == null) {
            return;
        }
        State state = upload.state();
        try {
            LoadAreas.check();
            if (store.start(id, state) > MOST_TRIES) {
                fail(upload, UploadFindings.brokenOff(upload.name()));
                return;
            }
            work(upload, new Progress(store, id, state, clock));
        } catch (WorkCancelled e) {
            LOG.info("work on {} was stopped", upload.name());
        } catch (NotAllowedException e) {
            fail(upload, UploadFindings.noRight(upload.name()));
        } catch (AreaUnreadable e) {
            fail(upload, e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (isAway(e)) {
                throw e;
            }
            LOG.error("WS-AREA-049 work on {} went wrong", upload.name(), e);
            fail(upload, UploadFindings.wentWrong(upload.name()));
        }
    }

    private void work(Upload upload, Progress progress) throws IOException {
        switch (upload.state()) {
            case FETCHING -> {
                fetching.fetch(upload, progress);
                looking.look(upload.id(), new Progress(store, upload.id(), State.LOOKING, clock));
            }
            case LOOKING -> looking.look(upload.id(), progress);
            case LOADING -> finishing.finish(upload.id(), progress);
            case READY, DONE, FAILED, CANCELLED -> {}
        }
    }

    private void fail(Upload upload, Finding why) {
        Upload.Answer answer = new Upload.Answer(false, false, List.of(why));
        store.find(upload.id())
                .map(Upload::state)
                .filter(State::going)
                .filter(now -> store.end(upload.id(), now, State.FAILED, answer))
                .ifPresent(_ -> store.empty(upload.id()));
    }

    /** Whether the database was away or the server stops: nothing is wrong with the file. */
    private static boolean isAway(RuntimeException e) {
        return Thread.currentThread().isInterrupted()
                || e instanceof DataAccessResourceFailureException
                || e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransactionException;
    }
}

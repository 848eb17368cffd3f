package nl.wijkspil.platform.indicators.imports;

import java.time.Clock;
import java.util.UUID;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a workbook: a small one is imported at once, a large one by a job soon after. */
@Service
public class StartImport {

    /** More figures than this are imported by a job. */
    public static final int MOST_AT_ONCE = 2_000;

    private final ImportStore store;
    private final ConfirmImport confirming;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartImport(
            ImportStore store,
            ConfirmImport confirming,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.confirming = confirming;
        this.events = events;
        this.clock = clock;
    }

    /** Confirms; a workbook that waits for its job keeps waiting. */
    @Transactional
    public ConfirmImport.Outcome start(UUID id) {
        var tenant = Rights.recorder();
        var owner = tenant.organisation().id();
        var found = store.lock(owner, id);
        if (found.filter(i -> i.state() == ImportView.State.CONFIRMED).isPresent()) {
            return new ConfirmImport.Outcome.Later();
        }
        if (found.filter(i -> i.confirmable() && i.rows() > MOST_AT_ONCE).isEmpty()) {
            return confirming.confirm(id);
        }
        store.mark(owner, id, ImportView.State.CONFIRMED, tenant.person().name(), clock.instant());
        events.publishEvent(new ImportConfirmed(owner.value(), id, tenant.person().email()));
        return new ConfirmImport.Outcome.Later();
    }
}

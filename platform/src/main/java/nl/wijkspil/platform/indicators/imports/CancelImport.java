package nl.wijkspil.platform.indicators.imports;

import java.time.Clock;
import java.util.UUID;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a staged workbook away before anything was imported. */
@Service
public class CancelImport {

    private final ImportStore store;
    private final AuditTrail trail;
    private final Clock clock;

    CancelImport(ImportStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Cancels; false if it was done already or does not exist. */
    @Transactional
    public boolean cancel(UUID id) {
        var tenant = Rights.recorder();
        var owner = tenant.organisation().id();
        var found =
                store.lock(owner, id)
                        .filter(i ->
                                i.state() == ImportView.State.READ
                                        || i.state() == ImportView.State.CONFIRMED);
        found.ifPresent(upload -> {
            store.mark(
                    owner, id, ImportView.State.CANCELLED, tenant.person().name(), clock.instant());
            trail.write("CancelImport", upload.fileName(), "");
        });
        return found.isPresent();
    }
}

package nl.wijkspil.platform.indicators.imports;

import java.time.Clock;
import java.util.UUID;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a staged workbook as a whole, in one transaction: when the process dies before the end,
 * nothing has been imported and the import can be confirmed again.
 */
@Service
public class ConfirmImport {

    private final ImportStore store;
    private final AuditTrail trail;
    private final Clock clock;

    ConfirmImport(ImportStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** How confirming went. */
    public sealed interface Outcome {
        /** Everything is there as drafts. */
        record Imported(int figures) implements Outcome {}

        /** It was done before; nothing happened now. */
        record WasDone() implements Outcome {}

        /** Somebody changed figures after the upload; nothing happened and it ends here. */
        record Overtaken(int figures) implements Outcome {}

        /** A job will import it soon. */
        record Later() implements Outcome {}

        /** It has errors, was cancelled, or does not exist; nothing happened. */
        record Refused() implements Outcome {}
    }

    /** Imports; a second confirmation of the same workbook waits for the first and does nothing. */
    @Transactional
    public Outcome confirm(UUID id) {
        var tenant = Rights.recorder();
        var owner = tenant.organisation().id();
        var found = store.lock(owner, id);
        if (found.isEmpty()) {
            return new Outcome.Refused();
        }
        var upload = found.get();
        return switch (upload.state()) {
            case DONE -> new Outcome.WasDone();
            case CANCELLED, FAILED -> new Outcome.Refused();
            case READ, CONFIRMED -> {
                if (upload.errors() > 0 || upload.rows() == 0) {
                    yield new Outcome.Refused();
                }
                var overtaken = store.overtaken(owner, id);
                if (overtaken > 0) {
                    store.fail(owner, id, ImportView.Failure.OVERTAKEN, clock.instant());
                    yield new Outcome.Overtaken(overtaken);
                }
                var count = store.copy(owner, id, tenant.person().name(), clock.instant());
                trail.write("ConfirmImport", upload.fileName(), Integer.toString(count));
                yield new Outcome.Imported(count);
            }
        };
    }
}

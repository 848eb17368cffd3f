package nl.wijkspil.platform.indicators.figures;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.wijkspil.platform.access.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in figures of the current enterprise. */
@Service
public class SubmitFigures {

    private final FigureStore store;
    private final AuditTrail trail;
    private final Clock clock;

    SubmitFigures(FigureStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Hands in these, as far as they are draft or returned; returns how many. */
    @Transactional
    public int submit(Collection<UUID> figures) {
        var tenant = Rights.recorder();
        var count =
                store.submit(
                        tenant.organisation().id(),
                        figures,
                        tenant.person().name(),
                        clock.instant());
        if (count > 0) {
            trail.write("SubmitFigures", Integer.toString(count), "");
        }
        return count;
    }

    /** Hands in all drafts and returned figures of a year; returns how many. */
    @Transactional
    public int submitYear(int year) {
        var tenant = Rights.recorder();
        var count =
                store.submitYear(
                        tenant.organisation().id(), year, tenant.person().name(), clock.instant());
        if (count > 0) {
            trail.write("SubmitFigures", year + " (" + count + ")", "");
        }
        return count;
    }
}

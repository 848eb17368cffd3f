package nl.wijkspil.platform.indicators.figures;

import java.time.Clock;
import java.util.UUID;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.Origin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a piece of evidence under a draft of the current enterprise, or takes it away. */
@Service
public class AttachEvidence {

    private final FigureStore store;
    private final AuditTrail trail;
    private final Clock clock;

    AttachEvidence(FigureStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds evidence to a draft. */
    @Transactional
    public void attach(UUID figure, NewEvidence evidence) {
        var tenant = Rights.recorder();
        store.attach(
                tenant.organisation().id(),
                figure,
                evidence,
                new FigureStore.Stamp(tenant.person().name(), clock.instant(), Origin.FORM, ""));
        trail.write("AttachEvidence", evidence.title(), "");
    }

    /** Takes evidence away from a draft; the evidence itself is kept. */
    @Transactional
    public boolean detach(UUID figure, UUID evidence) {
        var tenant = Rights.recorder();
        return store.detach(tenant.organisation().id(), figure, evidence);
    }
}

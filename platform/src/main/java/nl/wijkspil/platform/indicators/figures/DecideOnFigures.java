package nl.wijkspil.platform.indicators.figures;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves figures of an enterprise or sends one back. The database checks once more that the
 * person is somebody of the fund or evaluator, nobody of the enterprise, and that the enterprise
 * shares the indicator today.
 */
@Service
public class DecideOnFigures {

    private final FigureStore store;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    DecideOnFigures(FigureStore store, Access access, AuditTrail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Approves and locks; returns how many were approved. */
    @Transactional
    public int approve(Organisation.Id owner, Collection<UUID> figures) {
        Rights.approver(owner);
        var approved = store.decide(owner, figures, true, null, clock.instant()).size();
        if (approved > 0) {
            trail.write("ApproveFigures", name(owner), Integer.toString(approved));
        }
        return approved;
    }

    /** Sends one back with a note of at most 2,000 characters; false if it did not wait. */
    @Transactional
    public boolean giveBack(Organisation.Id owner, UUID figure, String note) {
        Rights.approver(owner);
        if (note.isBlank() || note.length() > 2000) {
            throw new IllegalArgumentException(
                    "note has %d characters%nMaybe it is empty or a whole report: 1 to 2000."
                            .formatted(note.length()));
        }
        var returned = store.decide(owner, List.of(figure), false, note.strip(), clock.instant());
        if (!returned.isEmpty()) {
            trail.write("ReturnFigure", name(owner), note.strip());
        }
        return !returned.isEmpty();
    }

    private String name(Organisation.Id owner) {
        return access.organisation(owner).map(Organisation::name).orElse("");
    }
}

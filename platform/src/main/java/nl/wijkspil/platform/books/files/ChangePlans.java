package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.platform.access.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, changes and takes away what the treasurer knows of the time to come. */
@Service
public class ChangePlans {

    private static final int LONGEST = 100;
    private static final int MOST = 500;
    private static final long MOST_CENTS = 10_000_000_000L;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final PlanStore store;
    private final AuditTrail trail;
    private final Clock clock;

    ChangePlans(PlanStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        /** Kept. */
        SAVED,
        /** There is no name, or it is too long. */
        NO_LABEL,
        /** The amount is not above 0, or too large. */
        WRONG_AMOUNT,
        /** A day is missing or out of range, or the last comes before the first. */
        WRONG_DAY,
        /** There are 500 already. */
        TOO_MANY
    }

    /**
     * A plan as typed.
     *
     * @param id the one to change, or null for a new one
     * @param kind what it is
     * @param label what people call it
     * @param cents each time; null when it was no amount
     * @param rhythm how often
     * @param first first day; null when it was no day
     * @param last last day, or null while it goes on
     * @param certain awarded or signed
     */
    public record Typed(
            @Nullable UUID id,
            PlanEntry.Kind kind,
            String label,
            @Nullable Long cents,
            Rhythm rhythm,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean certain) {}

    /** Keeps a plan of the current enterprise. */
    @Transactional
    public Result save(Typed typed) {
        var tenant = Rights.keeper();
        var owner = tenant.organisation().id().value();
        var label = typed.label().strip();
        if (label.isEmpty() || label.length() > LONGEST) {
            return Result.NO_LABEL;
        }
        var cents = typed.cents();
        if (cents == null || cents <= 0 || cents > MOST_CENTS) {
            return Result.WRONG_AMOUNT;
        }
        var first = typed.first();
        if (first == null || outside(first)) {
            return Result.WRONG_DAY;
        }
        var last = typed.last();
        if (last != null && (outside(last) || last.isBefore(first))) {
            return Result.WRONG_DAY;
        }
        var id = typed.id();
        var plans = store.plans(owner);
        var known = plans.stream().anyMatch(p -> p.id().equals(id));
        if (!known && plans.size() >= MOST) {
            return Result.TOO_MANY;
        }
        store.save(
                owner,
                new PlanEntry(
                        known && id != null ? id : UUID.randomUUID(),
                        typed.kind(),
                        label,
                        cents,
                        typed.rhythm(),
                        first,
                        last,
                        typed.certain(),
                        tenant.person().name()),
                clock.instant());
        trail.write("ChangePlans", typed.kind().name(), label);
        return Result.SAVED;
    }

    /** Takes a plan of the current enterprise away. */
    @Transactional
    public void remove(UUID id) {
        var tenant = Rights.keeper();
        if (store.remove(tenant.organisation().id().value(), id)) {
            trail.write("ChangePlans", "weg", id.toString());
        }
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }
}

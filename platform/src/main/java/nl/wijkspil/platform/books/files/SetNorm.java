package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.time.Clock;
import nl.wijkspil.platform.access.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes from where on a figure of the own books draws attention, and who says so. */
@Service
public class SetNorm {

    private static final int MOST_SIGNAL = 1_000_000;

    private final BookStore store;
    private final AuditTrail trail;
    private final Clock clock;

    SetNorm(BookStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Changes a signal of the own enterprise; false when it is no number or has no source. */
    @Transactional
    public boolean set(String indicator, String least, String source) {
        var tenant = Rights.keeper();
        if (!Norm.DEFAULTS.containsKey(indicator) || source.isBlank() || source.length() > 200) {
            return false;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(least.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return false;
        }
        if (value.abs().compareTo(BigDecimal.valueOf(MOST_SIGNAL)) > 0 || value.scale() > 6) {
            return false;
        }
        store.norm(
                tenant.organisation().id().value(),
                indicator,
                new Norm(value, source.strip()),
                tenant.person().name(),
                clock.instant());
        trail.write("SetNorm", indicator, least.strip());
        return true;
    }
}

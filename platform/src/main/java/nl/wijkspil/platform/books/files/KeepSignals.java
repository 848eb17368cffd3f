package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.util.EnumSet;
import nl.wijkspil.exchange.books.EarlyWarning;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.books.BooksConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears that books were confirmed and keeps what they warn of, in the same transaction. A year may
 * also change what the next year warns of.
 */
@Component
class KeepSignals {

    private final SignalStore store;
    private final AuditTrail trail;
    private final Clock clock;

    KeepSignals(SignalStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(BooksConfirmed confirmed) {
        keep(confirmed, confirmed.year());
        keep(confirmed, confirmed.year() + 1);
    }

    private void keep(BooksConfirmed confirmed, int year) {
        var owner = confirmed.enterprise().value();
        var now = store.known(owner, year);
        var before = store.known(owner, year - 1);
        var raised = EnumSet.noneOf(EarlyWarning.class);
        for (var warning : EarlyWarning.values()) {
            if (warning.raised(now.get(warning.indicator()), before.get(warning.indicator()))) {
                raised.add(warning);
            }
        }
        store.keep(owner, year, raised, now, clock.instant());
        if (!raised.isEmpty()) {
            trail.write("KeepSignals", Integer.toString(year), raised.toString());
        }
    }
}

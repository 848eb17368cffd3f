package nl.wijkspil.platform.books.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Sharing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads early warnings: the own, or those that others share. */
@Service
public class ReadSignals {

    private final SignalStore store;
    private final Sharing sharing;

    ReadSignals(SignalStore store, Sharing sharing) {
        this.store = store;
        this.sharing = sharing;
    }

    /**
     * A warning with the name of whose it is.
     *
     * @param owner whose books
     * @param signal the warning
     */
    public record Named(Organisation owner, BookSignal signal) {}

    /** {@return warnings of the current enterprise; of each kind the latest year} */
    @Transactional(readOnly = true)
    public List<BookSignal> own() {
        var owner = Rights.reader().organisation().id().value();
        return latest(store.open().stream().filter(s -> s.owner().equals(owner)).toList());
    }

    /**
     * {@return warnings that others share with the current organisation, of each kind the latest
     * year; nothing for who may not look}
     */
    @Transactional(readOnly = true)
    public List<Named> shared() {
        var tenant = CurrentTenant.get();
        if (tenant.is(OrganisationKind.ENTERPRISE)
                || tenant.roles().stream().noneMatch(Rights.LOOKERS::contains)) {
            return List.of();
        }
        var signals = latest(store.open());
        if (signals.isEmpty()) {
            return List.of();
        }
        var owners = new LinkedHashMap<java.util.UUID, Organisation>();
        sharing.owners().forEach(o -> owners.put(o.id().value(), o));
        var found = new ArrayList<Named>();
        for (var signal : signals) {
            var owner = owners.get(signal.owner());
            if (owner != null) {
                found.add(new Named(owner, signal));
            }
        }
        return found;
    }

    /** Writes down for the owners that these were looked at. */
    @Transactional
    public void looked(Collection<Named> signals, String purpose) {
        Map<Organisation.Id, Set<String>> read = new LinkedHashMap<>();
        for (var named : signals) {
            read.computeIfAbsent(named.owner().id(), o -> new HashSet<>())
                    .add(named.signal().warning().indicator());
        }
        if (!read.isEmpty()) {
            sharing.logReadings(read, purpose);
        }
    }

    private static List<BookSignal> latest(List<BookSignal> open) {
        var last = new LinkedHashMap<java.util.UUID, Integer>();
        open.forEach(s -> last.merge(s.owner(), s.year(), Math::max));
        var found = new ArrayList<BookSignal>();
        for (var signal : open) {
            if (signal.year() == last.getOrDefault(signal.owner(), 0)) {
                found.add(signal);
            }
        }
        return found;
    }
}

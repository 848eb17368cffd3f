package nl.wijkspil.platform.indicators.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures and writes down for their owners that somebody else looked. */
@Service
public class ReadFigures {

    private final FigureStore store;
    private final Sharing sharing;

    ReadFigures(FigureStore store, Sharing sharing) {
        this.store = store;
        this.sharing = sharing;
    }

    /** See {@link Indicators#figures}. */
    @Transactional
    public List<RecordedFigure> figures(Indicators.Question question) {
        CurrentTenant.get();
        var found = store.find(question);
        log(found, question.purpose());
        return found;
    }

    /** See {@link Indicators#figure}. */
    @Transactional
    public Optional<RecordedFigure> figure(Organisation.Id owner, UUID id, String purpose) {
        CurrentTenant.get();
        var found = store.find(owner, id);
        log(found.stream().toList(), purpose);
        return found;
    }

    /** {@return figures that wait for the current organisation, oldest first} */
    @Transactional
    public List<FigureStore.Waiting> waiting(int limit, int offset, String purpose) {
        var waiting = store.waiting(limit, offset);
        log(waiting.stream().map(FigureStore.Waiting::figure).toList(), purpose);
        return waiting;
    }

    /** {@return a file that stands under a visible figure} */
    @Transactional(readOnly = true)
    public Optional<FigureStore.KeptFile> file(Organisation.Id owner, String sha256) {
        CurrentTenant.get();
        return store.file(owner, sha256);
    }

    private void log(Collection<RecordedFigure> figures, String purpose) {
        var here = CurrentTenant.get().organisation().id();
        Map<Organisation.Id, Set<String>> seen = new HashMap<>();
        for (var figure : figures) {
            if (!figure.owner().equals(here)) {
                seen.computeIfAbsent(figure.owner(), _ -> new TreeSet<>())
                        .add(figure.key().indicator());
            }
        }
        if (!seen.isEmpty()) {
            sharing.logReadings(seen, purpose);
        }
    }
}

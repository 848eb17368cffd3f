package nl.wijkspil.platform.indicators.figures;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.domain.FigureCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records figures of the current enterprise as drafts, in bulk. */
@Service
public class RecordFigures {

    /** A file that is larger is refused. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final FigureStore store;
    private final AuditTrail trail;
    private final Clock clock;

    RecordFigures(FigureStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** See {@link nl.wijkspil.platform.indicators.Indicators#record}. */
    @Transactional
    public List<UUID> record(List<NewFigure> figures, Origin origin, String originName) {
        var tenant = Rights.recorder();
        check(figures);
        if (figures.isEmpty()) {
            return List.of();
        }
        var stamp =
                new FigureStore.Stamp(tenant.person().name(), clock.instant(), origin, originName);
        var ids = store.save(tenant.organisation().id(), figures, stamp);
        trail.write("RecordFigures", subject(figures), originName);
        return ids;
    }

    private static void check(List<NewFigure> figures) {
        var seen = HashSet.<FigureKey>newHashSet(figures.size());
        for (var figure : figures) {
            var definition =
                    Catalogue.define(figure.key())
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            figure.key()
                                                    + " is not in the catalogue\nMaybe the part is"
                                                    + " misspelt; see Catalogue.all()."));
            if (!seen.add(figure.key())) {
                throw new IllegalArgumentException(
                        figure.key() + " is there twice\nMaybe a part was forgotten.");
            }
            FigureCheck.problem(definition, figure.measurement())
                    .ifPresent(problem -> {
                        throw new IllegalArgumentException(
                                "%s is %s: %s (%s)%nMaybe the unit is another one: it is %s."
                                        .formatted(
                                                figure.key(),
                                                figure.measurement(),
                                                problem,
                                                problem.code(),
                                                definition.unit().en()));
                    });
            figure.evidence().forEach(RecordFigures::checkSize);
        }
    }

    private static void checkSize(NewEvidence evidence) {
        evidence.file()
                .filter(file -> file.content().length > LARGEST_FILE)
                .ifPresent(file -> {
                    throw new IllegalArgumentException(
                            "%s has %d bytes%nMaybe it can be split: at most %d are kept."
                                    .formatted(file.name(), file.content().length, LARGEST_FILE));
                });
    }

    private static String subject(List<NewFigure> figures) {
        if (figures.size() <= 3) {
            return figures.stream().map(f -> f.key().toString()).collect(Collectors.joining(", "));
        }
        return figures.getFirst().key() + " … (" + figures.size() + ")";
    }
}

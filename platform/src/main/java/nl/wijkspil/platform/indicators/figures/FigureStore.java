package nl.wijkspil.platform.indicators.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators.Question;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.jspecify.annotations.Nullable;

/** Figures with their facts and evidence, as kept. */
public interface FigureStore {

    /** Writes drafts in bulk and returns their ids in the order given. */
    List<UUID> save(Organisation.Id owner, List<NewFigure> figures, Stamp stamp);

    /** Puts one more piece of evidence under a draft. */
    void attach(Organisation.Id owner, UUID figure, NewEvidence evidence, Stamp stamp);

    /** Takes a piece of evidence away from a draft; false if it did not lie under it. */
    boolean detach(Organisation.Id owner, UUID figure, UUID evidence);

    /** Hands in what is draft or returned; returns how many. */
    int submit(Organisation.Id owner, Collection<UUID> figures, String by, Instant at);

    /** Hands in every draft and returned figure of a year; returns how many. */
    int submitYear(Organisation.Id owner, int year, String by, Instant at);

    /** Approves or returns; the database checks the agreement. Returns what was decided on. */
    List<UUID> decide(
            Organisation.Id owner,
            Collection<UUID> figures,
            boolean approve,
            @Nullable String note,
            Instant at);

    /** {@return figures by owner, indicator, part and year} */
    List<RecordedFigure> find(Question question);

    /** {@return one figure that the current organisation may see} */
    Optional<RecordedFigure> find(Organisation.Id owner, UUID id);

    /** {@return what happened to a figure of the current organisation, latest first} */
    List<Event> history(Organisation.Id owner, UUID id);

    /** {@return other figures of the same key that counted earlier, latest first} */
    List<RecordedFigure> earlier(RecordedFigure figure);

    /** {@return submitted figures that others share with the current organisation, oldest first} */
    List<Waiting> waiting(int limit, int offset);

    /** {@return how many figures wait for the current organisation} */
    int waitingCount();

    /** {@return drafts and returned figures of the owner, counted by year; returned first} */
    List<Pending> pending(Organisation.Id owner);

    /** {@return the years in which the owner has figures, latest first} */
    List<Integer> years(Organisation.Id owner);

    /** {@return a kept file, with the name under which this owner's evidence knows it} */
    Optional<KeptFile> file(Organisation.Id owner, String sha256);

    /** Who records, when, and along which way. */
    record Stamp(String by, Instant at, Origin origin, String originName) {}

    /** Something that happened to a figure. */
    record Event(Instant at, String state, String person, String organisation, String note) {}

    /** So many figures of a year that the owner has yet to hand in. */
    record Pending(int year, FigureState.Name state, int count) {}

    /** A figure that waits, with the name of its owner. */
    record Waiting(String ownerName, RecordedFigure figure) {}

    /** A kept file. */
    @SuppressWarnings("ArrayRecordComponent")
    record KeptFile(String name, String mediaType, byte[] content) {}
}

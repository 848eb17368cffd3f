package nl.wijkspil.platform.areas.loading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param id its id
 * @param name the name it came with
 * @param origin whether somebody sent it or the service gives it
 * @param source which table of the service, empty for a file
 * @param given the year that was said with it; null when none was
 * @param delivery which delivery it is
 * @param size how many bytes, 0 when they are not all there yet
 * @param light whether it is so small that somebody can wait for it
 * @param state how far it is
 * @param tries how often its work was begun
 * @param doing what is done with it now; null when nothing
 * @param done how far that is
 * @param total how much it is, 0 when that is not known
 * @param replacing what it may take the place of
 * @param inspection what it is; null when nobody looked yet
 * @param answer how it ended, or why loading was refused; null when neither
 * @param by who sent it
 * @param at when
 * @param changedAt when its state changed last
 */
public record Upload(
        UUID id,
        String name,
        Origin origin,
        String source,
        @Nullable Integer given,
        Delivery delivery,
        long size,
        boolean light,
        State state,
        int tries,
        AreaWatch.@Nullable Work doing,
        long done,
        long total,
        LoadAreas.Replace replacing,
        @Nullable Inspection inspection,
        @Nullable Answer answer,
        String by,
        Instant at,
        Instant changedAt) {

    /** Where a file comes from. */
    public enum Origin {
        /** Somebody sent it. */
        FILE,
        /** The open data of Statistics Netherlands. */
        SERVICE
    }

    /** How far a file is. */
    public enum State {
        /** It is fetched. */
        FETCHING,
        /** It is read to know what it is. */
        LOOKING,
        /** It is known, and waits for somebody's word. */
        READY,
        /** It is loaded. */
        LOADING,
        /** It is in, or was in already. */
        DONE,
        /** It went wrong; nothing was loaded. */
        FAILED,
        /** Somebody stopped it; nothing was loaded. */
        CANCELLED;

        /** {@return whether something is being done} */
        public boolean going() {
            return this == FETCHING || this == LOOKING || this == LOADING;
        }
    }

    /**
     * How it ended, or why loading was refused.
     *
     * @param changed whether anything changed
     * @param smaller whether it is refused because it holds fewer areas than what it would replace
     * @param findings what is wrong or must be known
     */
    public record Answer(boolean changed, boolean smaller, List<Finding> findings) {
        /** Copies the list. */
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** {@return whether it was looked at and cannot be loaded as it is} */
    public boolean refused() {
        return state == State.READY && inspection != null && !inspection.isSound();
    }

    /** {@return how far it is in percent, or -1 when that is not known} */
    public int percent() {
        return total <= 0 ? -1 : (int) Math.clamp(100 * done / total, 0L, 100L);
    }
}

package nl.wijkspil.platform.areas.loading;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaWatch;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.Upload.State;
import org.jspecify.annotations.Nullable;

/** Where files on their way in are kept, for the current organisation. */
public interface UploadStore {

    /**
     * What is known of a file before its first byte.
     *
     * @param name the name it comes with
     * @param origin whether somebody sent it or the service gives it
     * @param source which table of the service, empty for a file
     * @param given the year that was said with it; null when none was
     * @param delivery which delivery it is
     */
    record NewUpload(
            String name,
            Upload.Origin origin,
            String source,
            @Nullable Integer given,
            Delivery delivery) {}

    /** {@return the id of a new upload of the current person} */
    UUID begin(NewUpload upload, State state);

    /** Adds a piece; they are numbered from 0. */
    void add(UUID id, int number, byte[] piece);

    /**
     * Says what it is called and how large it is, now that all pieces are there, and that it is
     * looked at next.
     */
    boolean received(UUID id, State from, String name, long size, boolean light);

    /** Writes all pieces in order; stops with {@link WorkCancelled} when they are gone. */
    void copy(UUID id, OutputStream to) throws IOException;

    /** {@return the upload} */
    Optional<Upload> find(UUID id);

    /** {@return the latest uploads, the last first} */
    List<Upload> latest(int most);

    /**
     * {@return how often work on it has begun, this time included; 0 when it is not in the state}
     */
    int start(UUID id, State state);

    /**
     * Writes how far it is, at once, whatever becomes of the transaction around.
     *
     * @return false when it is in that state no longer
     */
    boolean progress(UUID id, State state, AreaWatch.Work doing, long done, long total);

    /** Goes on to loading; false when it did not wait for that. */
    boolean load(UUID id, LoadAreas.Replace replacing);

    /** Writes what it is, and that it waits; false when nobody was looking any more. */
    boolean looked(UUID id, Inspection inspection);

    /** Writes how its work ended; false when it is in the state no longer. */
    boolean end(UUID id, State from, State to, Upload.Answer answer);

    /** Stops work that is going; false when none is. */
    boolean cancel(UUID id);

    /** Throws the pieces away. */
    void empty(UUID id);

    /** Throws an upload away that nothing is done with. */
    void discard(UUID id);

    /** Throws away what waits since before, and what ended since longer before. */
    void clean(Instant waiting, Instant ended);
}

package nl.wijkspil.platform.books.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Plans as kept for the current organisation. */
public interface PlanStore {

    /** {@return all, by first day} */
    List<PlanEntry> plans(UUID owner);

    /** Adds a plan, or replaces the one with its number. */
    void save(UUID owner, PlanEntry entry, Instant at);

    /** Takes a plan away; false when there is none. */
    boolean remove(UUID owner, UUID id);
}

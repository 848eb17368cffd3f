package nl.wijkspil.exchange.areas.store;

/**
 * An area as some file of the folder has it.
 *
 * @param year the latest year in which one does
 * @param name its name there, or in an earlier year; empty when none has a name
 */
public record KnownArea(int year, String name) {

    /** The same with what another file adds. */
    KnownArea with(KnownArea other) {
        return new KnownArea(Math.max(year, other.year), name.isEmpty() ? other.name : name);
    }
}

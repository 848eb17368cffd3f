package nl.wijkspil.exchange.books;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise knows of the time to come.
 *
 * @param flows beside what the books show
 * @param instalments interest and principal, negative, by day; they take the place of what was paid
 *     last year. Null when nobody knows a schedule: then last year's goes on
 */
public record Plans(List<PlannedFlow> flows, @Nullable List<PlannedFlow> instalments) {

    /** Nothing is known but the books. */
    public static final Plans NONE = new Plans(List.of(), null);

    /** Copies the lists. */
    public Plans {
        flows = List.copyOf(flows);
        instalments = instalments == null ? null : List.copyOf(instalments);
    }
}

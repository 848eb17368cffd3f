package nl.wijkspil.exchange.areas.change;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;

/**
 * Whether two tables of changes speak of the same areas between the same years. Both together would
 * count the same addresses twice.
 */
public final class ChangeOverlap {

    private ChangeOverlap() {}

    private record Side(int from, int to, AreaCode code, boolean old) {}

    /** {@return the first area and years that both have, in Dutch; empty when there are none} */
    public static Optional<String> first(ChangeFile before, ChangeFile after) throws IOException {
        Set<Side> known = new HashSet<>();
        before.read(move -> {
            known.add(side(move, true));
            known.add(side(move, false));
        });
        String[] found = new String[1];
        after.read(move -> {
            if (found[0] == null
                    && (known.contains(side(move, true)) || known.contains(side(move, false)))) {
                found[0] =
                        (known.contains(side(move, true)) ? move.from() : move.to())
                                + ", "
                                + move.fromYear()
                                + " naar "
                                + move.toYear();
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static Side side(Move move, boolean old) {
        return new Side(move.fromYear(), move.toYear(), old ? move.from() : move.to(), old);
    }
}

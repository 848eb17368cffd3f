package nl.wijkspil.platform.enterprises.domain;

import java.util.Collection;
import java.util.OptionalDouble;
import nl.wijkspil.platform.enterprises.BoardSeat;
import nl.wijkspil.platform.enterprises.Residency;

/**
 * How many of a board live in the catchment (indicator GOV-03; LSA principle 3, Power to Change
 * test 2).
 *
 * @param residents seats of who lives there
 * @param others seats of who lives elsewhere
 * @param unknown seats of whom nobody wrote it down
 */
public record BoardResidency(int residents, int others, int unknown) {

    /** {@return the count of these seats} */
    public static BoardResidency of(Collection<BoardSeat> seats) {
        return new BoardResidency(
                count(seats, Residency.YES),
                count(seats, Residency.NO),
                count(seats, Residency.UNKNOWN));
    }

    private static int count(Collection<BoardSeat> seats, Residency wanted) {
        return (int) seats.stream().filter(seat -> seat.resident() == wanted).count();
    }

    /** {@return all seats} */
    public int seats() {
        return residents + others + unknown;
    }

    /** {@return residents / seats, 0 to 1; nothing when there is no seat or one is unknown} */
    public OptionalDouble share() {
        return seats() == 0 || unknown > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) residents / seats());
    }
}

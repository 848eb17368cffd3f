package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that an enterprise keeps about itself; only for itself.
 *
 * @param open the part that everybody may see
 * @param rsin fiscal number on the day asked for, if known
 * @param board every seat, oldest first
 * @param members every count, oldest first
 * @param partners every partner, by name
 */
public record Profile(
        PublicProfile open,
        Optional<Rsin> rsin,
        List<BoardSeat> board,
        List<MemberCount> members,
        List<Partner> partners) {

    /** Copies the lists. */
    public Profile {
        board = List.copyOf(board);
        members = List.copyOf(members);
        partners = List.copyOf(partners);
    }

    /** {@return who is on the board on this day} */
    public List<BoardSeat> boardOn(LocalDate day) {
        return board.stream().filter(seat -> seat.holdsOn(day)).toList();
    }

    /** {@return the last count on or before this day} */
    public Optional<MemberCount> membersOn(LocalDate day) {
        return members.stream()
                .filter(count -> !count.countedOn().isAfter(day))
                .reduce((first, second) -> second);
    }
}

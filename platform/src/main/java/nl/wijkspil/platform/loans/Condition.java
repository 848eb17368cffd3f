package nl.wijkspil.platform.loans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A condition precedent: no money goes out before it is met.
 *
 * @param id number within the fund
 * @param words what must be there
 * @param met when, by which proof, written down by whom
 */
public record Condition(UUID id, String words, Optional<Met> met) {

    /** That it was met. */
    public record Met(LocalDate on, String evidence, String by) {}
}

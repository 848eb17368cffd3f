package nl.wijkspil.platform.enterprises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is, or was, on the board.
 *
 * @param id number within the enterprise
 * @param name the person
 * @param function what the person does there
 * @param resident whether the person lives in the catchment
 * @param since first day
 * @param until last day, or open
 */
public record BoardSeat(
        UUID id,
        String name,
        BoardFunction function,
        Residency resident,
        LocalDate since,
        Optional<LocalDate> until)
        implements Dated {}

package nl.wijkspil.platform.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkspil.platform.access.Organisation;

/**
 * A reporting round to open.
 *
 * @param title name
 * @param year calendar year of the figures
 * @param due last day, or {@link LocalDate#MIN} when there is none
 * @param codes figures of the catalogue, with part: {@code OUT-01.WINKEL}
 * @param questions open questions
 * @param enterprises who is asked
 */
public record NewRound(
        String title,
        int year,
        LocalDate due,
        List<String> codes,
        List<String> questions,
        Set<Organisation.Id> enterprises) {
    /** Copies the collections. */
    public NewRound {
        codes = List.copyOf(codes);
        questions = List.copyOf(questions);
        enterprises = Set.copyOf(enterprises);
    }
}

package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.domain.RoundRules;

/**
 * A reporting round as the asked enterprise sees it.
 *
 * @param asker who asks
 * @param askerName its name
 * @param id identity within the asker
 * @param title name
 * @param year calendar year of the figures
 * @param due last day
 * @param total how much is asked
 * @param ready how much stands ready: answered, or known already
 * @param handedInAt when it was handed in
 * @param handedInBy who handed in, as that person wrote it; empty when nobody did
 * @param links who may answer without an account, latest first
 */
public record AskedRound(
        Organisation.Id asker,
        String askerName,
        UUID id,
        String title,
        int year,
        LocalDate due,
        int total,
        int ready,
        Optional<Instant> handedInAt,
        String handedInBy,
        List<Link> links) {

    /** Copies the links. */
    public AskedRound {
        links = List.copyOf(links);
    }

    /** {@return whether it can still be answered on this day} */
    public boolean open(LocalDate today) {
        return handedInAt.isEmpty() && !today.isAfter(RoundRules.linkEnds(due));
    }

    /** {@return the days until the last day; negative after it} */
    public long daysLeft(LocalDate today) {
        return RoundRules.daysLeft(due, today);
    }

    /**
     * A link that opens this round. The token itself is not kept.
     *
     * @param id identity within the enterprise
     * @param label for whom, as its maker wrote it
     * @param madeBy who made it
     * @param madeAt when
     * @param withdrawnAt when it stopped working before its time
     */
    public record Link(
            UUID id, String label, String madeBy, Instant madeAt, Optional<Instant> withdrawnAt) {}
}

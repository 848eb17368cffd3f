package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.domain.RoundRules;

/**
 * A reporting round as its asker sees it.
 *
 * @param id identity within the asker
 * @param title name
 * @param year calendar year of the figures
 * @param due last day
 * @param madeBy who made it
 * @param items what is asked, in order
 * @param participants who is asked, by name
 */
public record Round(
        UUID id,
        String title,
        int year,
        LocalDate due,
        String madeBy,
        List<Item> items,
        List<Participant> participants) {

    /** Copies the lists. */
    public Round {
        items = List.copyOf(items);
        participants = List.copyOf(participants);
    }

    /** {@return how many handed in} */
    public long handedIn() {
        return participants.stream().filter(p -> p.handedInAt().isPresent()).count();
    }

    /** Something that is asked. */
    public sealed interface Item {

        /** {@return its number within the round: 1 to 15 for a figure, 16 to 18 for a question} */
        int nr();

        /**
         * A figure.
         *
         * @param nr number within the round
         * @param code of the catalogue, with its part: {@code OUT-01.WINKEL}
         */
        record Figure(int nr, String code) implements Item {}

        /** An open question. */
        record Question(int nr, String words) implements Item {}
    }

    /**
     * An enterprise that is asked.
     *
     * @param id the enterprise
     * @param name its name
     * @param total how much is asked
     * @param ready how much stands ready: answered, or known already
     * @param typed how much somebody answered
     * @param handedInAt when it handed in
     * @param handedInBy who handed in, as that person wrote it; empty when nobody did
     * @param told answers to the open questions; only there after handing in
     */
    public record Participant(
            Organisation.Id id,
            String name,
            int total,
            int ready,
            int typed,
            Optional<Instant> handedInAt,
            String handedInBy,
            List<Told> told) {

        /** Copies the list. */
        public Participant {
            told = List.copyOf(told);
        }

        /** {@return where it stands on this day} */
        public RoundRules.Standing standing(LocalDate due, LocalDate today) {
            return RoundRules.standing(handedInAt.isPresent(), typed, ready, total, due, today);
        }
    }

    /** An open question with the answer. */
    public record Told(String question, String answer) {}
}

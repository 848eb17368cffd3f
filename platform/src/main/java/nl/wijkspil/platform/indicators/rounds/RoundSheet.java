package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Measurement;

/**
 * What the bearer of a link sees: one round of one enterprise.
 *
 * @param asker name of who asks
 * @param enterprise name of who is asked
 * @param title name of the round
 * @param year calendar year of the figures
 * @param due last day
 * @param label for whom the link was made
 * @param handedInAt when it was handed in
 * @param handedInBy who handed in; empty when nobody did
 * @param lines what is asked, in order
 */
public record RoundSheet(
        String asker,
        String enterprise,
        String title,
        int year,
        LocalDate due,
        String label,
        Optional<Instant> handedInAt,
        String handedInBy,
        List<Line> lines) {

    /** Copies the lines. */
    public RoundSheet {
        lines = List.copyOf(lines);
    }

    /** {@return how many lines have an answer, given or known already} */
    public long ready() {
        return lines.stream().filter(Line::ready).count();
    }

    /** One thing that is asked, with what is known of it. */
    public sealed interface Line {

        /** {@return its number within the round} */
        int nr();

        /** {@return whether there is an answer, given or known already} */
        boolean ready();

        /**
         * A figure.
         *
         * @param nr number within the round
         * @param definition what it means
         * @param answered whether the bearer of a link gave this answer
         * @param measurement the answer, or else what is known already
         * @param known where the figure stands that was known already
         */
        record Figure(
                int nr,
                Definition definition,
                boolean answered,
                Optional<Measurement> measurement,
                Optional<FigureState.Name> known)
                implements Line {
            @Override
            public boolean ready() {
                return measurement.isPresent();
            }
        }

        /** An open question with its answer, empty when there is none. */
        record Question(int nr, String words, String answer) implements Line {
            @Override
            public boolean ready() {
                return !answer.isEmpty();
            }
        }
    }
}

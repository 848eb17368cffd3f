package nl.wijkspil.platform.loans;

import java.util.List;
import java.util.UUID;
import nl.wijkspil.lending.Finding;

/** How a deed went. */
public sealed interface Outcome {

    /** It is done. */
    record Done(UUID id) implements Outcome {}

    /** A rule refused it; nothing happened. */
    record Refused(Refusal reason, List<Finding> findings) implements Outcome {
        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** {@return a refusal without findings} */
    static Outcome refused(Refusal reason) {
        return new Refused(reason, List.of());
    }

    /**
     * {@return what was made}
     *
     * @throws IllegalStateException if it was refused
     */
    default UUID orThrow() {
        return switch (this) {
            case Done done -> done.id();
            case Refused refused ->
                    throw new IllegalStateException(
                            "deed (%s) was refused: %s.%nMaybe the data do not fit the rules."
                                    .formatted(refused.reason(), refused.findings()));
        };
    }
}

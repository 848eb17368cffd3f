package nl.wijkspil.platform.enterprises;

import java.util.UUID;

/** How a deed went. */
public sealed interface Outcome {

    /**
     * It is written down.
     *
     * @param id number of the new or changed line within the enterprise
     */
    record Done(UUID id) implements Outcome {}

    /**
     * Nothing has changed.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements Outcome {}

    /** {@return a refusal} */
    static Outcome refused(Refusal reason) {
        return new Refused(reason);
    }

    /**
     * {@return the number of the line, for work that must not be refused}
     *
     * @throws IllegalStateException if it was refused
     */
    default UUID orThrow() {
        return switch (this) {
            case Done done -> done.id();
            case Refused refused ->
                    throw new IllegalStateException(
                            "the deed was refused (%s, %s).%nMaybe its data break a rule of the profile."
                                    .formatted(refused.reason().code(), refused.reason()));
        };
    }
}

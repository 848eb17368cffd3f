package nl.wijkspil.platform.access;

import java.util.UUID;

/**
 * Somebody with an account.
 *
 * @param id our own number, never shown
 * @param email in lower case; how the person signs in
 * @param name as the person writes it
 * @param language {@code nl} or {@code en}
 * @param fictional belongs to the fictional portfolio
 */
public record Person(Id id, String email, String name, String language, boolean fictional) {

    /** The identity of a person. */
    public record Id(UUID value) {}
}

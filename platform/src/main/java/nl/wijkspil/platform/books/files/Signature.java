package nl.wijkspil.platform.books.files;

import java.time.Instant;

/**
 * What a member of the audit committee said.
 *
 * @param name the member
 * @param agrees whether the books are in order
 * @param remarks or empty
 * @param at when
 */
public record Signature(String name, boolean agrees, String remarks, Instant at) {}

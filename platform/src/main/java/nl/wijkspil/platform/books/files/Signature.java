package nl.wijkspil.platform.books.files;

import java.time.Instant;

/**
 * What a member of the audit committee said.
 *
 * @param name the member
 * @param agrees whether the books are in order
 * @param remarks or empty
 * @param at when
 * @param self whether the member signed by the own link; before, somebody else wrote it down
 */
public record Signature(String name, boolean agrees, String remarks, Instant at, boolean self) {}

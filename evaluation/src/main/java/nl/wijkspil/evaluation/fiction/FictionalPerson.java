package nl.wijkspil.evaluation.fiction;

/**
 * A person who does not exist, with an account.
 *
 * @param name invented
 * @param email under a top-level domain that can never receive mail
 * @param organisation id of a fictional enterprise, or {@code fonds}, {@code bureau}, {@code
 *     netwerk}, {@code gemeente}
 * @param role name of the role in that organisation
 */
public record FictionalPerson(String name, String email, String organisation, String role) {}

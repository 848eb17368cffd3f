package nl.wijkspil.platform.access;

import java.time.Instant;
import java.util.List;

/** Who did what, per organisation; append-only. */
public interface AuditTrail {

    /**
     * Writes a line for the current tenant, in the same transaction as the deed.
     *
     * @param deed name of the deed class, such as {@code EndRole}
     * @param subject what it was done to, in words a person recognises
     * @param details more, without secrets
     */
    void write(String deed, String subject, String details);

    /** {@return the current organisation's lines, latest first} */
    List<Line> latest(int limit);

    /** One line. */
    record Line(Instant at, String person, String deed, String subject, String details) {}
}

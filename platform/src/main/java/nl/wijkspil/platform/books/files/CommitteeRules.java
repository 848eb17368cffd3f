package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.enterprises.Enterprises;
import org.springframework.stereotype.Component;

/**
 * Who may not sit on the audit committee: whoever is on the board (article 2:48, second paragraph,
 * of the civil code), by the register of the board or by role, and whoever keeps the money.
 */
@Component
class CommitteeRules {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Enterprises enterprises;
    private final Access access;
    private final Clock clock;

    CommitteeRules(Enterprises enterprises, Access access, Clock clock) {
        this.enterprises = enterprises;
        this.access = access;
        this.clock = clock;
    }

    /** {@return whether somebody with this name or address is on the board today} */
    boolean onBoard(String name, String email) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var registered =
                enterprises.profile(today).stream()
                        .flatMap(p -> p.boardOn(today).stream())
                        .anyMatch(m -> m.name().strip().equalsIgnoreCase(name));
        return registered
                || access.colleagues().stream()
                        .filter(c -> c.roles().stream().anyMatch(Rights.KEEPERS::contains))
                        .map(c -> c.person())
                        .anyMatch(p ->
                                p.email().equalsIgnoreCase(email)
                                        || p.name().strip().equalsIgnoreCase(name));
    }
}

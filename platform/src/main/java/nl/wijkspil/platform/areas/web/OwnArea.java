package nl.wijkspil.platform.areas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Enterprises;
import org.springframework.stereotype.Component;

/** The area that the current enterprise serves today. */
@Component
class OwnArea {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Enterprises enterprises;
    private final Clock clock;

    OwnArea(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** {@return its codes; none when it has not chosen any} */
    List<AreaCode> codes() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return enterprises
                .profile(today)
                .flatMap(profile -> profile.open().catchmentOn(today))
                .map(Catchment::codes)
                .orElse(Set.of())
                .stream()
                .flatMap(code -> AreaCode.parse(code).stream())
                .toList();
    }
}

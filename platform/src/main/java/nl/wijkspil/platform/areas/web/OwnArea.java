package nl.wijkspil.platform.areas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.platform.enterprises.Catchment;
import nl.wijkspil.platform.enterprises.Enterprises;
import org.springframework.stereotype.Component;

/** The catchment of the enterprise that asks, as it is today. */
@Component
class OwnArea {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Enterprises enterprises;
    private final Clock clock;

    OwnArea(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    Optional<Catchment> catchment() {
        return enterprises.profile(today()).flatMap(profile -> profile.open().catchmentOn(today()));
    }

    List<AreaCode> codes() {
        return catchment().map(Catchment::codes).orElse(Set.of()).stream()
                .flatMap(code -> AreaCode.parse(code).stream())
                .toList();
    }
}

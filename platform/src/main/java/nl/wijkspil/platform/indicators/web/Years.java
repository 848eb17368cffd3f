package nl.wijkspil.platform.indicators.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The calendar years that the pages offer. */
@Component
class Years {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int BACK = 10;

    private final Clock clock;

    Years(Clock clock) {
        this.clock = clock;
    }

    /** {@return today in the Netherlands} */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** {@return the last year that is over} */
    int lastClosed() {
        return today().getYear() - 1;
    }

    /** {@return this year and ten before it, latest first} */
    List<Integer> offered() {
        var now = today().getYear();
        return IntStream.rangeClosed(0, BACK).map(back -> now - back).boxed().toList();
    }

    /** {@return whether figures of this year can be recorded} */
    boolean allows(int year) {
        return year >= 1990 && year <= today().getYear();
    }
}

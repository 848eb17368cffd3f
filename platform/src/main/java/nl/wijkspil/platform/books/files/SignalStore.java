package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.books.EarlyWarning;

/** Early warnings as kept. */
public interface SignalStore {

    /** {@return figures of confirmed books by code, without those that are unknown} */
    Map<String, BigDecimal> known(UUID owner, int year);

    /** Ends the warnings of a year and keeps these in their place, each with its value now. */
    void keep(
            UUID owner,
            int year,
            Set<EarlyWarning> raised,
            Map<String, BigDecimal> values,
            Instant at);

    /** {@return warnings that are there now, the most urgent first, then by year and owner} */
    List<BookSignal> open();
}

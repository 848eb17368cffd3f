package nl.wijkspil.platform.areas.loading;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.odata.CbsClient;
import nl.wijkspil.platform.areas.Delivery;
import nl.wijkspil.platform.areas.LoadAreas;
import nl.wijkspil.platform.areas.loading.Upload.Origin;
import nl.wijkspil.platform.areas.loading.Upload.State;
import nl.wijkspil.platform.areas.loading.UploadStore.NewUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a table of the open data service; it is fetched in the background. */
@Component
public class AskTable {

    private static final Duration WAITS = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final UploadStore store;
    private final UploadQueue queue;
    private final CbsService service;
    private final Clock clock;

    AskTable(UploadStore store, UploadQueue queue, CbsService service, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.service = service;
        this.clock = clock;
    }

    /**
     * {@return the id of the upload it becomes, or nothing when this is no number of a table or no
     * municipality}
     *
     * @param table for example {@code 85984NED}
     * @param municipality only the areas in it, for example {@code GM0363}; empty for all
     * @param given the year when who asks says so; null otherwise
     */
    @Transactional
    public Optional<UUID> ask(
            String table, String municipality, @Nullable Integer given, Delivery delivery) {
        LoadAreas.check();
        String number = table.strip().toUpperCase(Locale.ROOT);
        String within = municipality.strip().toUpperCase(Locale.ROOT);
        boolean isWithin =
                within.isEmpty()
                        || AreaCode.parse(within)
                                .filter(code -> code.level() == AreaLevel.MUNICIPALITY)
                                .isPresent();
        if (!CbsClient.Table.isNumber(number) || !isWithin || !service.isThere()) {
            return Optional.empty();
        }
        store.clean(clock.instant().minus(WAITS), clock.instant().minus(REMEMBERED));
        String source = within.isEmpty() ? number : number + " " + within;
        UUID id =
                store.begin(
                        new NewUpload(source, Origin.SERVICE, source, given, delivery),
                        State.FETCHING);
        queue.put(id);
        return Optional.of(id);
    }
}

package nl.wijkspil.platform.books.storage;

import static nl.wijkspil.database.jooq.Tables.BOOK_FIGURE;
import static nl.wijkspil.database.jooq.Tables.BOOK_SIGNAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.books.EarlyWarning;
import nl.wijkspil.platform.books.files.BookSignal;
import nl.wijkspil.platform.books.files.SignalStore;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class SignalsInPostgres implements SignalStore {

    private final DSLContext database;

    SignalsInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> known(UUID owner, int year) {
        return database.select(BOOK_FIGURE.INDICATOR, BOOK_FIGURE.VALUE)
                .from(BOOK_FIGURE)
                .where(
                        BOOK_FIGURE.ORGANISATION_ID.eq(owner),
                        BOOK_FIGURE.YEAR.eq(year),
                        BOOK_FIGURE.VALUE.isNotNull())
                .fetchMap(BOOK_FIGURE.INDICATOR, BOOK_FIGURE.VALUE);
    }

    @Override
    public void keep(
            UUID owner,
            int year,
            Set<EarlyWarning> raised,
            Map<String, BigDecimal> values,
            Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        database.update(BOOK_SIGNAL)
                .set(BOOK_SIGNAL.OVER_AT, now)
                .where(
                        BOOK_SIGNAL.ORGANISATION_ID.eq(owner),
                        BOOK_SIGNAL.YEAR.eq(year),
                        BOOK_SIGNAL.OVER_AT.isNull())
                .execute();
        for (var warning : raised) {
            database.insertInto(BOOK_SIGNAL)
                    .set(BOOK_SIGNAL.ORGANISATION_ID, owner)
                    .set(BOOK_SIGNAL.YEAR, year)
                    .set(BOOK_SIGNAL.WARNING, warning.name())
                    .set(BOOK_SIGNAL.INDICATOR, warning.indicator())
                    .set(BOOK_SIGNAL.VALUE, values.get(warning.indicator()))
                    .set(BOOK_SIGNAL.RAISED_AT, now)
                    .execute();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<BookSignal> open() {
        return database
                .selectFrom(BOOK_SIGNAL)
                .where(BOOK_SIGNAL.OVER_AT.isNull())
                .fetch(r ->
                        new BookSignal(
                                r.getOrganisationId(),
                                r.getYear(),
                                EarlyWarning.valueOf(r.getWarning()),
                                r.getValue()))
                .stream()
                .sorted(
                        Comparator.comparing((BookSignal s) -> !s.warning().urgent())
                                .thenComparing(BookSignal::year, Comparator.reverseOrder())
                                .thenComparing(BookSignal::owner))
                .toList();
    }
}

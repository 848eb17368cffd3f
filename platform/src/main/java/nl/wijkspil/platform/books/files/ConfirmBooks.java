package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.FinFigure;
import nl.wijkspil.exchange.books.FinFigures;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.books.BooksConfirmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes staged files the books of their year; books that were there before are superseded. */
@Service
public class ConfirmBooks {

    private final BookStore store;
    private final ReadBooks reading;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmBooks(
            BookStore store,
            ReadBooks reading,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** These are the books of this year now. */
        record Done(int year) implements Result {}

        /** Something stands in the way. */
        record Refused(List<Finding> findings) implements Result {}

        /** There is nothing to confirm. */
        record NotThere() implements Result {}
    }

    /**
     * Confirms.
     *
     * @param id a staged entry
     * @param groups groups chosen by account; others keep what was proposed
     */
    @Transactional
    public Result confirm(UUID id, Map<String, FigureGroup> groups) {
        var tenant = Rights.keeper();
        var owner = tenant.organisation().id().value();
        var entry =
                store.find(owner, id).filter(e -> e.state() == BookEntry.State.STAGED).orElse(null);
        if (entry == null) {
            return new Result.NotThere();
        }
        var by = tenant.person().name();
        var now = clock.instant();
        store.remember(owner, groups, by, now);
        BookYear book = reading.read(entry);
        var errors = new ArrayList<Finding>();
        book.book().findings().stream().filter(Finding::isError).forEach(errors::add);
        book.findings().stream().filter(Finding::isError).forEach(errors::add);
        if (!errors.isEmpty()) {
            return new Result.Refused(errors);
        }
        store.confirmed(owner, entry.year())
                .ifPresent(before ->
                        store.mark(owner, before.id(), BookEntry.State.SUPERSEDED, by, now));
        store.mark(owner, id, BookEntry.State.CONFIRMED, by, now);
        var figures = FinFigures.of(book);
        store.figures(owner, entry.year(), id, figures);
        trail.write("ConfirmBooks", Integer.toString(entry.year()), entry.company());
        events.publishEvent(
                new BooksConfirmed(tenant.organisation().id(), entry.year(), below(figures)));
        return new Result.Done(entry.year());
    }

    /** Puts staged files away. */
    @Transactional
    public void cancel(UUID id) {
        var tenant = Rights.keeper();
        var owner = tenant.organisation().id().value();
        store.find(owner, id)
                .filter(e -> e.state() == BookEntry.State.STAGED)
                .ifPresent(e ->
                        store.mark(
                                owner,
                                id,
                                BookEntry.State.CANCELLED,
                                tenant.person().name(),
                                clock.instant()));
    }

    private List<String> below(List<FinFigure> figures) {
        var norms = reading.norms();
        var below = new ArrayList<String>();
        for (var figure : figures) {
            var value = figure.value();
            var norm = norms.get(figure.code());
            if (value != null && norm != null && value.compareTo(norm.least()) < 0) {
                below.add(figure.code());
            }
        }
        return below;
    }
}

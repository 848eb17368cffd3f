package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.exchange.books.PlannedFlow;
import nl.wijkspil.exchange.books.Plans;
import nl.wijkspil.platform.loans.Loans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of the time to come: own entries, and loans from their own schedule. */
@Service
public class ReadPlans {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final PlanStore store;
    private final Loans loans;
    private final Clock clock;

    ReadPlans(PlanStore store, Loans loans, Clock clock) {
        this.store = store;
        this.loans = loans;
        this.clock = clock;
    }

    /** Where instalments come from. */
    public enum Source {
        /** The schedule of the fund's loan. */
        LOANS,
        /** Own entries. */
        ENTRIES,
        /** Nobody knows; last year's goes on. */
        LAST_YEAR
    }

    /**
     * What is known.
     *
     * @param entries own entries, by first day
     * @param plans what an outlook counts with
     * @param certain the same without income that was only asked for; null when there is none
     * @param source where instalments come from
     */
    public record Known(
            List<PlanEntry> entries, Plans plans, @Nullable Plans certain, Source source) {}

    /**
     * {@return what the current enterprise knows of the years after a book year} A loan that
     * Wijkspil keeps comes before instalments written down by hand: those are then left out.
     */
    @Transactional(readOnly = true)
    public Known after(int bookYear) {
        var entries = store.plans(Rights.reader().organisation().id().value());
        var horizon = Outlook.horizon(bookYear);
        var flows = new ArrayList<PlannedFlow>();
        var certain = new ArrayList<PlannedFlow>();
        var typed = new ArrayList<PlannedFlow>();
        for (var entry : entries) {
            var times = entry.flows(horizon);
            if (entry.kind() == PlanEntry.Kind.INSTALMENT) {
                typed.addAll(times);
                continue;
            }
            flows.addAll(times);
            if (entry.certain() || !entry.kind().in()) {
                certain.addAll(times);
            }
        }
        var scheduled = scheduled();
        var source =
                scheduled.isEmpty()
                        ? typed.isEmpty() ? Source.LAST_YEAR : Source.ENTRIES
                        : Source.LOANS;
        var instalments =
                switch (source) {
                    case LOANS -> scheduled;
                    case ENTRIES -> typed;
                    case LAST_YEAR -> null;
                };
        return new Known(
                entries,
                new Plans(flows, instalments),
                certain.size() == flows.size() ? null : new Plans(certain, instalments),
                source);
    }

    private List<PlannedFlow> scheduled() {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var flows = new ArrayList<PlannedFlow>();
        for (var loan : loans.own()) {
            loan.on(today)
                    .ifPresent(state -> {
                        for (var row : state.plan().rows()) {
                            var cents = row.missed() ? 0 : row.asked().cents();
                            if (cents > 0) {
                                flows.add(
                                        new PlannedFlow(
                                                row.row().pay(), FigureGroup.SHORT_LOANS, -cents));
                            }
                        }
                    });
        }
        return flows;
    }
}

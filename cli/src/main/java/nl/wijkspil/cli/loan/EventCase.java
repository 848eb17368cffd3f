package nl.wijkspil.cli.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.LoanLedger;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.TermChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A loan to which something happened: the schedule as changed, and the results of the event. */
final class EventCase {

    private EventCase() {}

    static @Nullable CaseSchedule of(Draft draft, JsonNode terms) {
        TermLoan loan = CaseSchedule.termLoan(draft);
        if (loan == null) {
            return null;
        }
        EventReader reader = new EventReader(loan);
        for (JsonNode event :
                terms.path("event").isObject()
                        ? List.of(terms.path("event"))
                        : terms.path("events")) {
            reader.read(draft.inside("event", JsonFile.texts(event), JsonFile.lists(event)), event);
        }
        if (draft.hasErrors()) {
            return null;
        }
        EventLog log = reader.log();
        LoanState state =
                LoanLedger.state(loan, reader.servicing(), log, LocalDate.of(2199, 12, 31));
        List<CaseRow> rows = new ArrayList<>();
        boolean rescheduled = false;
        for (PlanRow planned : state.plan().rows()) {
            CaseRow row = CaseRow.of(planned.row());
            if (!planned.row().deferredPaid().isZero()) {
                row.with("deferred_interest_paid", planned.row().deferredPaid());
            }
            LocalDate newTerms = reader.rescheduledOn();
            if (newTerms != null && !planned.row().due().isAfter(newTerms)) {
                row.with("unpaid", planned.missed());
                rescheduled = true;
            }
            planned.allChanges().forEach(change -> decorate(row, change));
            rows.add(row);
        }
        if (reader.rescheduledOn() != null && !rescheduled) {
            draft.error(
                    "WS-LOAN-015",
                    "event.date",
                    "De herstructurering valt voor de eerste vervaldag.",
                    "Kies een datum na de eerste vervaldag.");
            return null;
        }
        return new CaseSchedule(rows, extra(log, state, reader));
    }

    private static void decorate(CaseRow row, TermChange change) {
        switch (change.event()) {
            case LoanEvent.EarlyRepaid early ->
                    row.with("event", "early_repayment")
                            .with("event_date", change.date())
                            .with("event_amount", early.amount());
            case LoanEvent.Settled settled -> row.with("event", "full_settlement");
            case LoanEvent.Forgiven forgiven ->
                    row.with("event", "forgiven")
                            .with("event_date", change.date())
                            .with("forgiven", change.effect().negated());
            default -> {}
        }
    }

    private static Map<String, String> extra(EventLog log, LoanState state, EventReader reader) {
        Map<String, String> extra = new LinkedHashMap<>();
        for (var recorded : log.events()) {
            switch (recorded.event()) {
                case LoanEvent.WrittenOff writtenOff -> {
                    Money before =
                            writtenOff
                                    .amount()
                                    .plus(state.outstandingPrincipal())
                                    .plus(state.principal().recovered());
                    extra.put("outstanding_at_default", plain(before));
                    extra.put("recovery", state.principal().recovered().toString());
                    extra.put("written_off", plain(writtenOff.amount()));
                    extra.put("loss_given_default_pct", percent(writtenOff.amount(), before));
                }
                case LoanEvent.ConvertedToGift converted -> {
                    Money given = state.principal().converted();
                    Money left = state.outstandingPrincipal();
                    extra.put("balance_before", given.plus(left).toString());
                    extra.put("converted_to_grant", given.toString());
                    extra.put("remaining_loan", left.toString());
                }
                case LoanEvent.Forgiven forgiven ->
                        extra.put("forgiven", state.principal().forgiven().toString());
                default -> {}
            }
        }
        reader.late(extra);
        return extra;
    }

    /** Whole euros without decimals, as in the file the shape comes from. */
    private static String plain(Money amount) {
        return amount.cents() % 100 == 0 ? "" + amount.cents() / 100 : amount.toString();
    }

    private static String percent(Money part, Money whole) {
        return BigDecimal.valueOf(part.cents())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.cents()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package nl.wijkspil.cli.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.events.EventLog;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.events.LoanEvent.EarlyRepaymentMode;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.Schedule;
import nl.wijkspil.lending.schedule.ScheduleRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the events of a case, with the receipts that the case implies. */
final class EventReader {

    private final TermLoan loan;
    private final Schedule schedule;
    private final List<LoanEvent> events = new ArrayList<>();
    private Rate defaultRate = Rate.ZERO;
    private @Nullable LocalDate rescheduledOn;
    private @Nullable ScheduleRow lateTerm;
    private @Nullable LocalDate paidOn;

    EventReader(TermLoan loan) {
        this.loan = loan;
        schedule = Schedule.of(loan);
    }

    EventLog log() {
        List<LoanEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(LoanEvent::date));
        return EventLog.EMPTY.append(sorted.toArray(LoanEvent[]::new));
    }

    ServicingTerms servicing() {
        return new ServicingTerms(AllocationOrder.BY_KIND, defaultRate, 0);
    }

    @Nullable LocalDate rescheduledOn() {
        return rescheduledOn;
    }

    void read(Draft event, JsonNode node) {
        String type = event.text("type");
        switch (type == null ? "" : type.toUpperCase(Locale.ROOT)) {
            case "EARLY_REPAYMENT" -> early(event);
            case "FULL_SETTLEMENT", "SETTLEMENT" -> {
                LocalDate date = after(event, "date");
                Money fee = event.optionalMoney("fee");
                add(event, new LoanEvent.Settled(date, fee == null ? Money.ZERO : fee));
            }
            case "RESCHEDULE", "RESCHEDULING" -> reschedule(event);
            case "WRITE_OFF" -> writeOff(event);
            case "CONVERT_TO_GRANT" -> {
                Rate share = event.percent("pct");
                LocalDate date = after(event, "date");
                if (share.unscaledPercent() > 0 && share.toDouble() <= 1) {
                    add(event, new LoanEvent.ConvertedToGift(date, share, ""));
                } else if (event.has("pct")) {
                    event.error(
                            "WS-LOAN-010",
                            "pct",
                            "Het deel ligt niet tussen 0 en 100 procent.",
                            "Vul het deel in procenten in.");
                }
            }
            case "PAYMENT_HOLIDAY", "HOLIDAY" -> holiday(event);
            case "LATE_PAYMENT", "LATE" -> late(event);
            case "FORGIVE", "FORGIVENESS", "MILESTONE", "MILESTONE_FORGIVENESS" ->
                    forgive(event, node);
            case "DRAWDOWN", "DRAWN" -> {
                LocalDate date = event.date("date");
                add(event, new LoanEvent.Drawn(date, event.positiveMoney("amount")));
            }
            default -> event.unknownWord("type", type == null ? "" : type);
        }
    }

    private void early(Draft event) {
        LocalDate date = after(event, "date");
        Money amount = event.positiveMoney("amount");
        Money fee = event.optionalMoney("fee");
        EarlyRepaymentMode mode =
                event.word(EarlyRepaymentMode.class, EarlyRepaymentMode.LOWER_INSTALMENT, "mode");
        add(event, new LoanEvent.EarlyRepaid(date, amount, mode, fee == null ? Money.ZERO : fee));
    }

    private void reschedule(Draft event) {
        LocalDate date = after(event, "date");
        Rate rate = event.rate("new_rate_pct", "rate_pct");
        int terms = event.count("new_terms", "terms");
        Repayment kind = event.word(Repayment.class, Repayment.ANNUITY, "new_kind", "kind");
        int paid = paidTerms(event, date);
        if (event.hasErrors()) {
            return;
        }
        rescheduledOn = date;
        for (int i = 0; i < paid; i++) {
            receive(schedule.row(i), schedule.row(i).pay());
        }
        add(event, new LoanEvent.Rescheduled(date, rate, terms, kind, true, ""));
    }

    /** How many terms were paid before a rescheduling: said, or read from the new principal. */
    private int paidTerms(Draft event, LocalDate date) {
        int due = 0;
        while (due < schedule.count() && !schedule.row(due).due().isAfter(date)) {
            due++;
        }
        if (event.has("missed_terms")) {
            return Math.max(0, due - event.countOr(0, 0, "missed_terms"));
        }
        Money newPrincipal = event.optionalMoney("new_principal");
        if (newPrincipal == null) {
            return due;
        }
        Money capitalised = event.optionalMoney("capitalised_interest");
        Money open = newPrincipal.minus(capitalised == null ? Money.ZERO : capitalised);
        for (int paid = 0; paid <= due; paid++) {
            Money balance = paid == 0 ? loan.principal() : schedule.row(paid - 1).closing();
            if (balance.equals(open)) {
                return paid;
            }
        }
        event.error(
                "WS-LOAN-015",
                "new_principal",
                "De nieuwe hoofdsom past bij geen enkel aantal betaalde termijnen.",
                "Controleer de nieuwe hoofdsom en de bijgeschreven rente.");
        return due;
    }

    private void writeOff(Draft event) {
        int after = event.countOr(0, 0, "after_term");
        LocalDate stops = event.optionalDate("interest_stops", "date");
        if (after > schedule.count() || (after == 0 && stops == null)) {
            event.error(
                    "WS-LOAN-015",
                    "after_term",
                    "Na welke termijn is afgeboekt, is niet duidelijk.",
                    "Vul een termijn van de lening in, of de datum waarop de rente stopt.");
            return;
        }
        ScheduleRow last = schedule.row(Math.max(0, after - 1));
        LocalDate date = stops == null ? last.due() : stops;
        for (int i = 0; i < after; i++) {
            receive(schedule.row(i), schedule.row(i).due());
        }
        Money recovery = event.optionalMoney("recovery");
        Money back = recovery == null ? Money.ZERO : recovery;
        Money written = event.optionalMoney("write_off", "amount");
        Money open = after == 0 ? loan.principal() : last.closing();
        Money amount = written == null ? open.minus(back) : written;
        if (!amount.isPositive() || amount.plus(back).compareTo(open) > 0) {
            event.error(
                    "WS-LOAN-015",
                    "write_off",
                    "Afboeking en uitkering samen passen niet bij wat er nog openstond: "
                            + open
                            + ".",
                    "Controleer de bedragen.");
            return;
        }
        add(event, new LoanEvent.WrittenOff(date, amount, ""));
        if (back.isPositive()) {
            add(event, new LoanEvent.Recovered(date, back, ""));
        }
    }

    private void holiday(Draft event) {
        int terms = event.count("terms", "months", "count", "length");
        int first = event.countOr(0, 0, "from_term", "first_term", "start_term", "term");
        if (first == 0 && event.has("after_term")) {
            first = event.countOr(0, 0, "after_term") + 1;
        }
        LocalDate firstDue = event.optionalDate("first_due", "from", "date", "start");
        if (first > 0 && first <= schedule.count()) {
            firstDue = schedule.row(first - 1).due();
        }
        if (firstDue == null) {
            event.error(
                    "WS-LOAN-001",
                    "from_term",
                    "Vanaf welke termijn de betaalpauze geldt, is niet ingevuld.",
                    "Vul from_term in.");
            return;
        }
        TermMode interest =
                interest(event.text("interest", "interest_rule", "interest_kind", "mode"));
        String end = event.text("extend", "extends", "end", "term_effect");
        boolean extend =
                end == null
                        || end.equals("true")
                        || end.toUpperCase(Locale.ROOT).startsWith("EXTEND");
        add(
                event,
                new LoanEvent.HolidayGranted(
                        firstDue.minusDays(1), firstDue, terms, interest, extend, ""));
    }

    private static TermMode interest(@Nullable String text) {
        String word = text == null ? "" : text.toUpperCase(Locale.ROOT);
        if (word.startsWith("DEFER")) {
            return TermMode.DEFER;
        }
        if (word.startsWith("WAIVE") || word.startsWith("NONE")) {
            return TermMode.WAIVE;
        }
        return word.startsWith("INTEREST_ONLY") || word.startsWith("PA")
                ? TermMode.INTEREST_ONLY
                : TermMode.CAPITALISE;
    }

    private void late(Draft event) {
        int term = event.count("term", "n", "late_term");
        defaultRate = event.rate("default_rate_pct", "rate_pct", "penalty_rate_pct");
        LocalDate paid = event.date("paid_on", "paid", "pay_date", "date");
        if (event.hasErrors()) {
            return;
        }
        if (term > schedule.count() || paid.isBefore(schedule.row(term - 1).pay())) {
            event.error(
                    "WS-LOAN-015",
                    "paid_on",
                    "De betaling valt niet na de vervaldag van de termijn.",
                    "Controleer de termijn en de datum.");
            return;
        }
        lateTerm = schedule.row(term - 1);
        paidOn = paid;
        for (int i = 0; i < schedule.count(); i++) {
            ScheduleRow row = schedule.row(i);
            receive(row, i == term - 1 ? paid : row.pay());
        }
    }

    /** The default interest of a late payment, for the results beside the schedule. */
    void late(Map<String, String> extra) {
        if (lateTerm == null || paidOn == null) {
            return;
        }
        long days = paidOn.toEpochDay() - lateTerm.pay().toEpochDay();
        long interest =
                Exact.roundHalfUp(
                        lateTerm.payment().cents() * days,
                        defaultRate.numerator(),
                        defaultRate.denominator() * 365);
        extra.put("days_late", Long.toString(days));
        extra.put("overdue", lateTerm.payment().toString());
        extra.put("default_interest", Money.ofCents(interest).toString());
    }

    private void forgive(Draft event, JsonNode node) {
        if (!node.path("milestones").isArray()) {
            forgiveOne(event);
            return;
        }
        for (JsonNode milestone : node.path("milestones")) {
            forgiveOne(
                    event.inside(
                            "milestones", JsonFile.texts(milestone), JsonFile.lists(milestone)));
        }
    }

    private void forgiveOne(Draft milestone) {
        LocalDate date = after(milestone, "date");
        Money amount;
        if (milestone.has("amount")) {
            amount = milestone.positiveMoney("amount");
        } else {
            Rate pct = milestone.percent("pct");
            amount = loan.principal().share(pct.numerator(), pct.denominator());
        }
        if (amount.isPositive()) {
            add(milestone, new LoanEvent.Forgiven(date, amount, ""));
        }
    }

    private LocalDate after(Draft event, String field) {
        LocalDate date = event.date(field);
        if (event.has(field) && date.isBefore(loan.start())) {
            event.error(
                    "WS-LOAN-005",
                    field,
                    "De datum " + date + " ligt voor de start " + loan.start() + ".",
                    "Kies een datum op of na de start van de lening.");
        }
        return date;
    }

    private void receive(ScheduleRow row, LocalDate date) {
        if (row.payment().isPositive()) {
            events.add(new LoanEvent.Received(date, row.payment(), ""));
        }
    }

    private void add(Draft draft, LoanEvent event) {
        if (!draft.hasErrors()) {
            events.add(event);
        }
    }
}

package nl.wijkspil.lending.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.Charge.Kind;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Exact;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.Plan;
import nl.wijkspil.lending.schedule.PlanRow;

/**
 * Sets receipts against what was due, day by day. Money that comes in too early or too much waits
 * as credit and pays the next charge on its due date.
 */
final class Allocation {

    private final ServicingTerms terms;
    private final List<Open> charges = new ArrayList<>();
    private final Map<Integer, LateInstalment> instalments = new LinkedHashMap<>();
    private long credit;

    private Allocation(ServicingTerms terms) {
        this.terms = terms;
    }

    /** A charge while it is being paid. */
    private static final class Open {
        final Kind kind;
        final int term;
        final LocalDate due;
        final LocalDate pay;
        final long asked;
        long paid;

        Open(Kind kind, int term, LocalDate due, LocalDate pay, long asked) {
            this.kind = kind;
            this.term = term;
            this.due = due;
            this.pay = pay;
            this.asked = asked;
        }

        long open() {
            return asked - paid;
        }

        boolean bearsDefaultInterest() {
            return kind == Kind.INTEREST || kind == Kind.PRINCIPAL;
        }
    }

    /**
     * What came of the receipts.
     *
     * @param charges all charges due on or before the date
     * @param credit money that waits for the next charge
     * @param defaultInterestRunning default interest up to the date that no receipt has met yet
     */
    record Result(List<Charge> charges, Money credit, Money defaultInterestRunning) {}

    static Result of(Plan plan, List<LoanEvent> events, ServicingTerms terms, LocalDate date) {
        Allocation allocation = new Allocation(terms);
        List<Open> coming = chargesDue(plan, events, date);
        List<LoanEvent.Received> receipts = new ArrayList<>();
        for (LoanEvent event : events) {
            if (event instanceof LoanEvent.Received received) {
                receipts.add(received);
            }
        }
        int next = 0;
        for (Open charge : coming) {
            for (;
                    next < receipts.size() && receipts.get(next).date().isBefore(charge.due);
                    next++) {
                allocation.receive(receipts.get(next));
            }
            allocation.add(charge);
            allocation.apply(charge.due);
        }
        for (; next < receipts.size(); next++) {
            allocation.receive(receipts.get(next));
        }
        return allocation.result(date);
    }

    private static List<Open> chargesDue(Plan plan, List<LoanEvent> events, LocalDate date) {
        List<Open> coming = new ArrayList<>();
        for (PlanRow planned : plan.rows()) {
            LocalDate due = planned.row().due();
            if (due.isAfter(date)) {
                break;
            }
            int term = planned.row().number();
            LocalDate pay = planned.row().pay();
            addPositive(coming, Kind.INTEREST, term, due, pay, planned.interestAsked());
            addPositive(coming, Kind.PRINCIPAL, term, due, pay, planned.principalAsked());
        }
        for (LoanEvent event : events) {
            switch (event) {
                case LoanEvent.FeeCharged fee ->
                        addPositive(coming, Kind.FEE, 0, fee.date(), fee.date(), fee.amount());
                case LoanEvent.DefaultInterestCharged charged ->
                        addPositive(
                                coming,
                                Kind.DEFAULT_INTEREST,
                                0,
                                charged.date(),
                                charged.date(),
                                charged.amount());
                default -> {}
            }
        }
        coming.sort(Comparator.comparing((Open c) -> c.due));
        return coming;
    }

    private static void addPositive(
            List<Open> to, Kind kind, int term, LocalDate due, LocalDate pay, Money amount) {
        if (amount.isPositive()) {
            to.add(new Open(kind, term, due, pay, amount.cents()));
        }
    }

    private void receive(LoanEvent.Received received) {
        credit += received.amount().cents();
        apply(received.date());
    }

    private void apply(LocalDate date) {
        if (credit == 0) {
            return;
        }
        chargeDefaultInterest(date);
        List<Open> open = new ArrayList<>();
        for (Open charge : charges) {
            if (charge.open() > 0) {
                open.add(charge);
            }
        }
        open.sort(order());
        for (Open charge : open) {
            long paid = Math.min(credit, charge.open());
            charge.paid += paid;
            credit -= paid;
        }
    }

    private Comparator<Open> order() {
        Comparator<Open> oldest = Comparator.comparing(c -> c.due);
        if (terms.order() == AllocationOrder.BY_KIND) {
            return Comparator.comparing((Open c) -> c.kind).thenComparing(oldest);
        }
        return Comparator.comparing((Open c) -> c.bearsDefaultInterest())
                .thenComparing(oldest)
                .thenComparing(c -> c.kind);
    }

    private void add(Open charge) {
        charges.add(charge);
        if (charge.bearsDefaultInterest() && !terms.defaultRate().isZero()) {
            instalments
                    .computeIfAbsent(charge.term, t -> new LateInstalment(charge.pay))
                    .parts
                    .add(charge);
        }
    }

    private void chargeDefaultInterest(LocalDate date) {
        for (Map.Entry<Integer, LateInstalment> entry : instalments.entrySet()) {
            LateInstalment instalment = entry.getValue();
            long due = instalment.interest(date, terms);
            if (due > 0) {
                instalment.charged += due;
                charges.add(new Open(Kind.DEFAULT_INTEREST, entry.getKey(), date, date, due));
            }
        }
    }

    /** The default interest of one instalment, rounded over interest and principal together. */
    private static final class LateInstalment {
        final LocalDate pay;
        final List<Open> parts = new ArrayList<>(2);
        LocalDate countedTo;
        long centDays;
        long charged;

        LateInstalment(LocalDate pay) {
            this.pay = pay;
            countedTo = pay;
        }

        /** What is not charged yet up to a date; moves the counter. */
        long interest(LocalDate date, ServicingTerms terms) {
            if (!date.isAfter(countedTo)) {
                return 0;
            }
            long open = 0;
            for (Open part : parts) {
                open += part.open();
            }
            centDays += open * (date.toEpochDay() - countedTo.toEpochDay());
            countedTo = date;
            if (date.toEpochDay() - pay.toEpochDay() <= terms.defaultGraceDays()) {
                return 0;
            }
            long bottom = terms.defaultRate().denominator() * 365;
            return Exact.roundHalfUp(centDays, terms.defaultRate().numerator(), bottom) - charged;
        }
    }

    private Result result(LocalDate date) {
        long running = 0;
        for (LateInstalment instalment : instalments.values()) {
            running += instalment.interest(date, terms);
        }
        List<Charge> done = new ArrayList<>(charges.size());
        for (Open c : charges) {
            done.add(
                    new Charge(
                            c.kind,
                            c.term,
                            c.due,
                            c.pay,
                            Money.ofCents(c.asked),
                            Money.ofCents(c.paid)));
        }
        return new Result(List.copyOf(done), Money.ofCents(credit), Money.ofCents(running));
    }
}

package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkspil.exchange.bank.match.OpenInstalment;
import nl.wijkspil.lending.ledger.Charge;
import nl.wijkspil.lending.ledger.LoanState;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.schedule.PlanRow;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.loans.Loan;

/** The instalments of a loan that wait for money. */
public final class Instalments {

    private static final int COMING = 2;

    private Instalments() {}

    /**
     * One instalment with something open.
     *
     * @param term its number; 0 for costs
     * @param due the day of the contract
     * @param pay the day of the bank
     * @param interest interest that is open
     * @param principal principal that is open
     * @param other costs and default interest that are open
     */
    public record Open(
            int term, LocalDate due, LocalDate pay, Money interest, Money principal, Money other) {

        /** {@return all that is open} */
        public Money total() {
            return interest.plus(principal).plus(other);
        }

        private Open plus(Charge charge) {
            var open = charge.open();
            return switch (charge.kind()) {
                case INTEREST -> new Open(term, due, pay, interest.plus(open), principal, other);
                case PRINCIPAL -> new Open(term, due, pay, interest, principal.plus(open), other);
                case FEE, DEFAULT_INTEREST ->
                        new Open(term, due, pay, interest, principal, other.plus(open));
            };
        }
    }

    /** {@return what fell due and is unpaid, oldest first} */
    public static List<Open> overdue(LoanState state) {
        Map<Integer, Open> byTerm = new TreeMap<>();
        for (var charge : state.charges()) {
            if (charge.open().isPositive()) {
                var before =
                        byTerm.getOrDefault(
                                charge.term(),
                                new Open(
                                        charge.term(),
                                        charge.due(),
                                        charge.pay(),
                                        Money.ZERO,
                                        Money.ZERO,
                                        Money.ZERO));
                byTerm.put(charge.term(), before.plus(charge));
            }
        }
        return List.copyOf(byTerm.values());
    }

    /** {@return the terms after the day of the state that ask something, or may, in order} */
    public static List<PlanRow> toCome(LoanState state) {
        return state.plan().rows().stream()
                .filter(row -> row.row().due().isAfter(state.date()))
                .filter(row ->
                        row.asked().isPositive() || row.figure() instanceof TermFigure.Awaited)
                .toList();
    }

    /** {@return the instalments after the day of the state, in order} */
    public static List<PlanRow> coming(LoanState state) {
        return state.plan().rows().stream()
                .filter(row -> row.row().due().isAfter(state.date()) && row.asked().isPositive())
                .toList();
    }

    /**
     * {@return what a receipt of that day could pay: all that is unpaid, and the next two}
     *
     * @param endToEnd by term: the reference under which it was collected
     * @param mandate the mandate of the loan, or empty
     */
    public static List<OpenInstalment> forMatching(
            Loan loan, LocalDate day, Map<Integer, String> endToEnd, String mandate) {
        var state = loan.on(day);
        if (state.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<OpenInstalment>();
        for (var open : overdue(state.get())) {
            found.add(instalment(loan, open.term(), open.pay(), open.total(), endToEnd, mandate));
        }
        coming(state.get()).stream()
                .limit(COMING)
                .forEach(row ->
                        found.add(
                                instalment(
                                        loan,
                                        row.row().number(),
                                        row.row().pay(),
                                        row.asked(),
                                        endToEnd,
                                        mandate)));
        return found;
    }

    private static OpenInstalment instalment(
            Loan loan,
            int term,
            LocalDate pay,
            Money open,
            Map<Integer, String> endToEnd,
            String mandate) {
        return new OpenInstalment(
                loan.id().value().toString(),
                term,
                pay,
                open,
                endToEnd.getOrDefault(term, ""),
                mandate,
                loan.reference(),
                Set.of(loan.parties().borrowerIban()),
                loan.parties().borrowerName());
    }
}

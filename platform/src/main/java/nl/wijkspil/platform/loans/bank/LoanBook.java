package nl.wijkspil.platform.loans.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.exchange.bank.match.BookedReceipt;
import nl.wijkspil.exchange.bank.match.MatchResult;
import nl.wijkspil.exchange.bank.match.Matching;
import nl.wijkspil.exchange.bank.match.OpenInstalment;
import nl.wijkspil.exchange.bank.match.Receipt;
import nl.wijkspil.platform.loans.BankOrder;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank.KeptMandate;
import nl.wijkspil.platform.loans.LoanStanding;
import nl.wijkspil.platform.loans.domain.Instalments;

/**
 * The signed loans of a fund while a statement is held against them. Only loans that could fit a
 * line by some rule are reckoned; the rules themselves are those of {@link Matching}.
 */
final class LoanBook {

    private final Map<Loan.Id, Loan> loans = new LinkedHashMap<>();
    private final Map<Loan.Id, String> mandates = new HashMap<>();
    private final Map<Loan.Id, Map<Integer, String>> collections = new HashMap<>();
    private final Map<String, Loan.Id> byEndToEnd = new HashMap<>();
    private final Map<String, BankOrder> payments = new HashMap<>();
    private final Map<String, BankOrder> collecting = new HashMap<>();
    private final Map<String, Set<Loan.Id>> byText = new HashMap<>();
    private final List<BookedReceipt> booked;

    LoanBook(
            List<Loan> all,
            List<KeptMandate> kept,
            List<BankOrder> orders,
            List<BookedReceipt> booked) {
        this.booked = new ArrayList<>(booked);
        for (var loan : all) {
            if (loan.standing() == LoanStanding.SIGNED) {
                loans.put(loan.id(), loan);
                index(loan.reference(), loan.id());
                index(loan.parties().borrowerIban(), loan.id());
            }
        }
        for (var mandate : kept) {
            mandates.put(mandate.loan(), mandate.mandate().reference());
            index(mandate.mandate().reference(), mandate.loan());
        }
        for (var order : orders) {
            byEndToEnd.put(order.endToEnd(), order.loan());
            if (order.kind() == BankOrder.Kind.PAYMENT) {
                payments.put(order.endToEnd(), order);
            } else {
                collecting.put(order.endToEnd(), order);
                collections
                        .computeIfAbsent(order.loan(), id -> new HashMap<>())
                        .put(order.term(), order.endToEnd());
            }
        }
    }

    private void index(String text, Loan.Id loan) {
        byText.computeIfAbsent(text, t -> new HashSet<>()).add(loan);
    }

    Optional<Loan> find(Loan.Id loan) {
        return Optional.ofNullable(loans.get(loan));
    }

    /** {@return the payment that this line tells of, when it went out} */
    Optional<BankOrder> payment(Receipt receipt) {
        return receipt.amount().isNegative()
                ? Optional.ofNullable(payments.get(receipt.endToEndId()))
                        .filter(order -> order.amount().equals(receipt.amount().negated()))
                : Optional.empty();
    }

    /** {@return the collection with this reference} */
    Optional<BankOrder> collection(String endToEnd) {
        return Optional.ofNullable(collecting.get(endToEnd));
    }

    MatchResult match(Receipt receipt) {
        var open = new ArrayList<OpenInstalment>();
        for (var loan : candidates(receipt)) {
            open.addAll(
                    Instalments.forMatching(
                            loan,
                            receipt.date(),
                            collections.getOrDefault(loan.id(), Map.of()),
                            mandates.getOrDefault(loan.id(), "")));
        }
        return Matching.match(receipt, open, booked);
    }

    /** The loan as it is after an event was booked on it. */
    void now(Loan loan) {
        loans.put(loan.id(), loan);
    }

    void booked(BookedReceipt receipt) {
        booked.add(receipt);
    }

    void undone(BookedReceipt receipt) {
        booked.remove(receipt);
    }

    private Collection<Loan> candidates(Receipt receipt) {
        var found = new HashSet<Loan.Id>();
        for (var text :
                List.of(receipt.structuredReference(), receipt.mandateId(), receipt.iban())) {
            found.addAll(byText.getOrDefault(text, Set.of()));
        }
        var collected = byEndToEnd.get(receipt.endToEndId());
        if (collected != null) {
            found.add(collected);
        }
        if (found.isEmpty()) {
            // Nothing but a name is left, which only ever suggests.
            return loans.values();
        }
        return loans.values().stream().filter(loan -> found.contains(loan.id())).toList();
    }
}

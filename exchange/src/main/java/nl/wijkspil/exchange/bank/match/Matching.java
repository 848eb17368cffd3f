package nl.wijkspil.exchange.bank.match;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.lending.money.Money;

/**
 * Finds what a receipt pays. The rules of {@link MatchRule#ORDER} are tried one by one; the first
 * that fits any instalment decides. When it fits several loans a person chooses: no later, weaker
 * rule is asked. A name is never enough.
 */
public final class Matching {

    private Matching() {}

    /**
     * Matches one receipt.
     *
     * @param open instalments that wait for money
     * @param booked receipts booked before, for returns
     */
    public static MatchResult match(
            Receipt receipt, List<OpenInstalment> open, List<BookedReceipt> booked) {
        if (receipt.amount().isNegative() || receipt.returned()) {
            return returned(receipt, booked);
        }
        for (MatchRule rule : MatchRule.ORDER) {
            List<OpenInstalment> fitting =
                    open.stream()
                            .filter(instalment -> rule.fits(receipt, instalment))
                            .sorted(Comparator.comparing(OpenInstalment::due))
                            .toList();
            if (!fitting.isEmpty()) {
                return decide(receipt, rule, fitting);
            }
        }
        return new MatchResult.Unmatched(suggestions(receipt, open));
    }

    private static MatchResult decide(
            Receipt receipt, MatchRule rule, List<OpenInstalment> fitting) {
        OpenInstalment oldest = fitting.getFirst();
        boolean oneLoan = fitting.stream().allMatch(i -> i.loan().equals(oldest.loan()));
        return oneLoan
                ? new MatchResult.Matched(oldest, rule, receipt.amount().equals(oldest.open()))
                : new MatchResult.Ambiguous(fitting, rule);
    }

    private static MatchResult returned(Receipt receipt, List<BookedReceipt> booked) {
        Money back = receipt.amount().isNegative() ? receipt.amount().negated() : receipt.amount();
        List<BookedReceipt> same =
                booked.stream()
                        .filter(b -> !b.endToEndId().isEmpty())
                        .filter(b -> b.endToEndId().equals(receipt.endToEndId()))
                        .toList();
        if (same.isEmpty() && receipt.returned()) {
            same =
                    booked.stream()
                            .filter(b -> b.amount().equals(back))
                            .filter(b -> sameOrigin(receipt, b))
                            .toList();
        }
        if (same.isEmpty()) {
            return receipt.returned()
                    ? new MatchResult.Unmatched(List.of())
                    : new MatchResult.NotAReceipt();
        }
        // The latest with that reference: what was collected again comes back first.
        return new MatchResult.Returned(same.getLast(), receipt.reason());
    }

    private static boolean sameOrigin(Receipt receipt, BookedReceipt booked) {
        boolean mandate =
                !booked.mandateId().isEmpty() && booked.mandateId().equals(receipt.mandateId());
        return mandate || (!booked.iban().isEmpty() && booked.iban().equals(receipt.iban()));
    }

    private static List<OpenInstalment> suggestions(Receipt receipt, List<OpenInstalment> open) {
        String name = plain(receipt.name());
        if (name.length() < 3) {
            return List.of();
        }
        return open.stream()
                .filter(i -> {
                    String borrower = plain(i.borrower());
                    return borrower.length() >= 3
                            && (borrower.contains(name) || name.contains(borrower));
                })
                .limit(5)
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}

package nl.wijkspil.exchange.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.audit.AccountTotals;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.lending.Finding;

/** Puts each account in its group, and those that changed sides in the group of that side. */
final class Grouping {

    private static final Pattern ALLOWANCE = Pattern.compile("(?i)voorziening|dubieu|oninbaar");
    private static final Pattern VAT = Pattern.compile("(?i)\\bbtw\\b|omzetbelasting");

    private Grouping() {}

    static BookYear year(AuditBook book, GroupProposals proposals, CashFlow cash, Payers payers) {
        Map<String, Long> bundles = new HashMap<>();
        for (AccountTotals totals : book.accounts()) {
            bundles.merge(bundle(totals), totals.closing(), Long::sum);
        }
        List<BookAccount> accounts = new ArrayList<>();
        Map<FigureGroup, Long> closing = BookYear.sums();
        Map<FigureGroup, Long> opening = BookYear.sums();
        int proposed = 0;
        long unknown = 0;
        for (AccountTotals totals : book.accounts()) {
            GroupProposal proposal = proposals.of(totals.account());
            FigureGroup group = proposal.group();
            FigureGroup effective =
                    flipped(group, totals, bundles.getOrDefault(bundle(totals), 0L));
            accounts.add(new BookAccount(totals, proposal, effective));
            closing.merge(effective, totals.closing(), Long::sum);
            opening.merge(group, totals.opening(), Long::sum);
            boolean used = totals.closing() != 0 || totals.debit() != 0 || totals.credit() != 0;
            proposed += used && proposal.proposal() ? 1 : 0;
            unknown += used && group == FigureGroup.UNKNOWN ? 1 : 0;
        }
        List<Finding> findings = new ArrayList<>();
        if (unknown > 0) {
            findings.add(BookFindings.unknown(unknown));
        }
        if (proposed > 0) {
            findings.add(BookFindings.proposed(proposed));
        }
        long difference = closing.values().stream().mapToLong(Long::longValue).sum();
        if (difference != 0) {
            findings.add(BookFindings.balance(difference));
        }
        return new BookYear(
                book, List.copyOf(accounts), closing, opening, cash, payers, List.copyOf(findings));
    }

    /** Accounts that are judged together: those of the value added tax are one debt or claim. */
    private static String bundle(AccountTotals totals) {
        boolean vat =
                totals.account().rgs().startsWith("BSchBep")
                        || (totals.account().rgs().isEmpty()
                                && totals.account().type().equals("B")
                                && VAT.matcher(totals.account().description()).find());
        return vat ? "vat" : "account " + totals.account().id();
    }

    private static FigureGroup flipped(FigureGroup group, AccountTotals totals, long balance) {
        return switch (group) {
            case CASH, SECURITIES, PROJECTS, RECEIVABLES ->
                    balance < 0 && !ALLOWANCE.matcher(totals.account().description()).find()
                            ? FigureGroup.SHORT_DEBT
                            : group;
            case SHORT_DEBT -> balance > 0 ? FigureGroup.RECEIVABLES : group;
            default -> group;
        };
    }
}

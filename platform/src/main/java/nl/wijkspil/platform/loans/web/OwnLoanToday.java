package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.domain.LoanSummary;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.QuickAction;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the enterprise's own loan asks: arrears, and an instalment of the coming days. */
@Component
class OwnLoanToday implements TodayPart {

    private static final int DAYS_AHEAD = 10;

    private final Loans loans;
    private final LoanWords words;
    private final MessageSource messages;

    OwnLoanToday(Loans loans, LoanWords words, MessageSource messages) {
        this.loans = loans;
        this.words = words;
        this.messages = messages;
    }

    private static boolean reads() {
        return CurrentTenant.get().hasAny(Role.TREASURER, Role.COORDINATOR, Role.BOARD);
    }

    @Override
    public List<AttentionItem> attention(LocalDate today, Locale language) {
        if (!reads()) {
            return List.of();
        }
        var items = new ArrayList<AttentionItem>();
        for (var loan : loans.own()) {
            var summary = LoanSummary.of(loan, today);
            var path = "/onze-lening/" + loan.id().value();
            if (summary.daysLate() > 0) {
                items.add(
                        item(
                                "late",
                                words.euros(summary.overdue()),
                                Optional.empty(),
                                path,
                                language));
            } else {
                summary.next()
                        .filter(next -> !next.pay().isAfter(today.plusDays(DAYS_AHEAD)))
                        .ifPresent(next ->
                                items.add(
                                        item(
                                                "soon",
                                                words.euros(next.asked()),
                                                Optional.of(next.pay()),
                                                path,
                                                language)));
            }
        }
        return items;
    }

    @Override
    public List<QuickAction> actions(LocalDate today, Locale language) {
        return !reads() || loans.own().isEmpty()
                ? List.of()
                : List.of(
                        new QuickAction(
                                50,
                                messages.getMessage("loans.own.action", null, language),
                                "",
                                "/onze-lening"));
    }

    private AttentionItem item(
            String what, String amount, Optional<LocalDate> due, String path, Locale language) {
        return new AttentionItem(
                messages.getMessage("loans.own.today." + what, new Object[] {amount}, language),
                "",
                due,
                path,
                messages.getMessage("loans.own.today.go", null, language));
    }
}

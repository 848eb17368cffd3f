package nl.wijkspil.cli.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.draft.AgreementDraft;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.SubordinatedSchedule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A subordinated loan behind a senior one, paid from the cash of each term. */
final class SubordinatedCase {

    private static final Pattern AMOUNT = Pattern.compile("^(\\d+(?:\\.\\d{1,2})?)");

    private SubordinatedCase() {}

    static @Nullable CaseSchedule of(Draft draft, JsonNode terms) {
        JsonNode seniorTerms = terms.path("senior");
        JsonNode ownTerms = terms.path("subordinated");
        Draft senior =
                draft.inside("senior", JsonFile.texts(seniorTerms), JsonFile.lists(seniorTerms));
        Draft own =
                draft.inside("subordinated", JsonFile.texts(ownTerms), JsonFile.lists(ownTerms));
        Money seniorPrincipal = senior.positiveMoney("principal");
        Rate seniorRate = senior.rate("rate_pct");
        Money instalment = instalment(senior);
        Money principal = own.positiveMoney("principal");
        Rate rate = own.rate("rate_pct");
        DayCount dayCount = AgreementDraft.dayCount(draft);
        LocalDate start = draft.date("start");
        int every = draft.countOr(3, 1, "every_months");
        List<Money> cash = draft.moneyList("cash_available");
        AgreementDraft.currency(draft);
        if (draft.hasErrors()) {
            return null;
        }
        SubordinatedLoan loan =
                new SubordinatedLoan(
                        seniorPrincipal,
                        seniorRate,
                        instalment,
                        principal,
                        rate,
                        dayCount,
                        start,
                        every);
        List<CaseRow> rows = new ArrayList<>();
        for (var row : SubordinatedSchedule.of(loan, cash)) {
            rows.add(
                    CaseRow.of(row.row())
                            .with("cash", row.cash())
                            .with("senior_opening", row.seniorOpening())
                            .with("senior_interest_due", row.seniorInterestDue())
                            .with("senior_interest_paid", row.seniorInterestPaid())
                            .with("senior_principal_paid", row.seniorPrincipalPaid())
                            .with("senior_principal_arrears", row.seniorPrincipalArrears()));
        }
        return new CaseSchedule(rows, Map.of());
    }

    /** The amount at the beginning of {@code "1000 per quarter linear"}. */
    private static Money instalment(Draft senior) {
        String text = senior.text("instalment");
        Matcher amount = AMOUNT.matcher(text == null ? "" : text);
        if (amount.find()) {
            return Money.parse(amount.group(1)).max(Money.ofCents(1));
        }
        return senior.positiveMoney("instalment");
    }
}

package nl.wijkspil.platform.loans.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.draft.AgreementDraft;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.NewLoan;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The terms of an agreement as they are kept: the texts of the handbook's fields, read again by the
 * same rules that read a form or a file.
 */
public final class Agreements {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Agreements() {}

    /** What reading terms gives. */
    public sealed interface Read {
        /** Terms without a mistake. */
        record Good(LoanAgreement loan) implements Read {}

        /** At least one mistake. */
        record Bad(List<Finding> findings) implements Read {}
    }

    /** {@return the texts of a new loan of this product} */
    public static Map<String, String> texts(LoanProduct product, NewLoan loan) {
        if (product.kind().followsFigures()) {
            return FigureAgreements.texts(product, loan);
        }
        var texts = new HashMap<String, String>();
        texts.put("kind", product.kind().name());
        texts.put("principal", loan.principal().toString());
        texts.put("annual_rate_pct", product.rate().toString());
        // The product says percent: the check on fractions is for what somebody types.
        texts.put("rate_is_percent", "true");
        texts.put("start", loan.start().toString());
        texts.put("terms", Integer.toString(loan.terms()));
        texts.put("every_months", Integer.toString(product.everyMonths()));
        texts.put("day_count", product.dayCount().label());
        texts.put("business_day", product.businessDays().name());
        texts.put("accrual", "UNADJUSTED");
        texts.put("interest_base", product.interestBase().name());
        loan.firstDue().map(LocalDate::toString).ifPresent(due -> texts.put("first_due", due));
        if (loan.graceTerms() != 0) {
            texts.put("grace_terms", Integer.toString(loan.graceTerms()));
            texts.put("grace_kind", product.graceKind().name());
        }
        if (!loan.closedMonths().isEmpty()) {
            var months = new TreeSet<Integer>();
            loan.closedMonths().stream().map(Month::getValue).forEach(months::add);
            texts.put("closed_months", months.toString().replaceAll("[\\[\\] ]", ""));
        }
        if (endsMonth(loan.start())) {
            texts.put("end_of_month", "true");
        }
        return texts;
    }

    /** {@return the terms of these texts, or what is wrong with them} */
    public static Read read(Map<String, String> texts) {
        var single = new HashMap<>(texts);
        var closed = single.remove("closed_months");
        var lists = new HashMap<String, List<String>>();
        if (closed != null) {
            lists.put("closed_months", List.of(closed.split(",")));
        }
        var draft = new Draft("overeenkomst", single, lists);
        if (FigureAgreements.follows(texts)) {
            var follows = FigureAgreements.read(draft, texts);
            return follows == null || draft.hasErrors()
                    ? new Read.Bad(new ArrayList<>(draft.findings()))
                    : new Read.Good(follows);
        }
        var repayment = draft.word(Repayment.class, Repayment.LINEAR, "kind");
        var loan = AgreementDraft.termLoan(draft, repayment, draft.count("terms"));
        return loan == null || draft.hasErrors()
                ? new Read.Bad(new ArrayList<>(draft.findings()))
                : new Read.Good(loan);
    }

    /**
     * {@return the terms of texts that were kept}
     *
     * @throws IllegalStateException if they are broken
     */
    public static LoanAgreement kept(String json) {
        return switch (read(fromJson(json))) {
            case Read.Good(var loan) -> loan;
            case Read.Bad(var findings) ->
                    throw new IllegalStateException(
                            "terms (%s) cannot be read: %s.%nMaybe the row was changed by hand."
                                    .formatted(json, findings));
        };
    }

    /** {@return the figure that kept texts expect each term} */
    public static Optional<Money> expected(String json) {
        return FigureAgreements.expected(fromJson(json));
    }

    /** {@return texts as JSON} */
    public static String toJson(Map<String, String> texts) {
        return JSON.writeValueAsString(texts);
    }

    /** {@return the texts of JSON} */
    public static Map<String, String> fromJson(String json) {
        return JSON.readValue(json, TEXTS);
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}

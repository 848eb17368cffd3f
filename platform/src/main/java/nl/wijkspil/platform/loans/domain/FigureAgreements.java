package nl.wijkspil.platform.loans.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.lending.agreement.LoanAgreement;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.draft.AgreementDraft;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.loans.LoanKind;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.NewLoan;
import org.jspecify.annotations.Nullable;

/** The kept texts of agreements whose payments follow the borrower's figures. */
final class FigureAgreements {

    private static final String EXPECTED = "expected_figure";

    private FigureAgreements() {}

    /** {@return whether these are texts of such an agreement} */
    static boolean follows(Map<String, String> texts) {
        var kind = texts.get("kind");
        for (var known : LoanKind.values()) {
            if (known.followsFigures() && known.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    static Map<String, String> texts(LoanProduct product, NewLoan loan) {
        var texts = new HashMap<String, String>();
        var follows = product.follows();
        texts.put("kind", product.kind().name());
        texts.put("principal", loan.principal().toString());
        texts.put("every_months", Integer.toString(product.everyMonths()));
        loan.follows().expected().ifPresent(money -> texts.put(EXPECTED, money.toString()));
        if (product.kind() == LoanKind.PROFIT_SHARE) {
            texts.put("first_year", Integer.toString(loan.start().getYear()));
            loan.firstDue()
                    .ifPresent(
                            day -> texts.put("due_month", Integer.toString(day.getMonthValue())));
        } else {
            texts.put("start", loan.start().toString());
            texts.put("day_count", product.dayCount().label());
            texts.put("annual_rate_pct", product.rate().toString());
            texts.put("rate_is_percent", "true");
        }
        if (product.kind() == LoanKind.SUBORDINATED) {
            var told = loan.follows();
            told.seniorPrincipal().ifPresent(m -> texts.put("senior_principal", m.toString()));
            told.seniorInstalment().ifPresent(m -> texts.put("senior_instalment", m.toString()));
            texts.put("senior_rate_pct", told.seniorRate().toString());
            return texts;
        }
        texts.put("share_pct", follows.share().toString());
        if (!follows.times().isZero()) {
            texts.put("cap_multiple", follows.times().toString());
            texts.remove("annual_rate_pct");
        }
        follows.least().ifPresent(money -> texts.put("floor", money.toString()));
        follows.most().ifPresent(money -> texts.put("ceiling", money.toString()));
        if (product.kind() == LoanKind.REVENUE_SHARE) {
            texts.put("max_terms", Integer.toString(loan.terms()));
        }
        return texts;
    }

    /** {@return the agreement; nothing when the draft has mistakes} */
    static @Nullable LoanAgreement read(Draft draft, Map<String, String> texts) {
        return switch (LoanKind.valueOf(texts.getOrDefault("kind", ""))) {
            case REVENUE_SHARE -> AgreementDraft.revenueShare(draft, draft.date("start"));
            case PROFIT_SHARE -> {
                if (!draft.has("due_month")) {
                    draft.count("due_month");
                }
                yield AgreementDraft.profitShare(draft);
            }
            case SUBORDINATED -> behind(draft);
            case LINEAR, ANNUITY, BULLET -> null;
        };
    }

    private static @Nullable SubordinatedLoan behind(Draft draft) {
        var senior = draft.positiveMoney("senior_principal");
        var rate = draft.rate("senior_rate_pct");
        var instalment = draft.positiveMoney("senior_instalment");
        var principal = draft.positiveMoney("principal");
        var own = draft.rate("annual_rate_pct");
        var start = draft.date("start");
        var every = draft.countOr(1, 1, "every_months");
        var days = AgreementDraft.dayCount(draft);
        return draft.hasErrors()
                ? null
                : new SubordinatedLoan(
                        senior, rate, instalment, principal, own, days, start, every);
    }

    /** {@return the figure expected each term, when the agreement says one} */
    static Optional<Money> expected(Map<String, String> texts) {
        return Optional.ofNullable(texts.get(EXPECTED)).map(Money::parse);
    }
}

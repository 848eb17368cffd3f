package nl.wijkspil.lending.draft;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkspil.lending.agreement.AccrualDates;
import nl.wijkspil.lending.agreement.Grace;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.LevelMethod;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.RateStep;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.Season;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Reads agreements from a {@link Draft}. Field names are those of the handbook; every mistake in
 * the draft is reported, and the agreement is null when there was one.
 */
public final class AgreementDraft {

    private AgreementDraft() {}

    /** A loan with a fixed number of terms. */
    public static @Nullable TermLoan termLoan(Draft draft, Repayment repayment, int terms) {
        currency(draft);
        Money principal = draft.positiveMoney("principal");
        List<String> perTerm = draft.list("rates_per_term");
        Rate rate =
                perTerm.isEmpty()
                        ? draft.rate("annual_rate_pct")
                        : draft.rateOf("rates_per_term", perTerm.getFirst());
        LocalDate start = draft.date("start");
        LocalDate firstDue = draft.optionalDate("first_due");
        if (firstDue != null && !firstDue.isAfter(start)) {
            draft.error(
                    "WS-LOAN-005",
                    "first_due",
                    "De eerste vervaldag " + firstDue + " ligt niet na de start " + start + ".",
                    "Kies een vervaldag na de startdatum.");
            firstDue = null;
        }
        int graceTerms = draft.countOr(0, 0, "grace_terms");
        if (graceTerms > terms) {
            draft.error(
                    "WS-LOAN-004",
                    "grace_terms",
                    "Het uitstel van " + graceTerms + " termijnen is langer dan de lening.",
                    "Kies een kortere periode van uitstel.");
            graceTerms = 0;
        }
        TermMode graceMode = draft.word(TermMode.class, TermMode.INTEREST_ONLY, "grace_kind");
        Money multiple = draft.optionalMoney("instalment_multiple");
        int everyMonths = draft.countOr(1, 1, "every_months");
        List<RateStep> steps = steps(draft, perTerm);
        Season season = season(draft);
        DayCount dayCount = dayCount(draft);
        BusinessDayRule rule =
                draft.word(BusinessDayRule.class, BusinessDayRule.NONE, "business_day");
        AccrualDates accrual = draft.word(AccrualDates.class, AccrualDates.UNADJUSTED, "accrual");
        boolean nominal = "NOMINAL".equals(draft.text("level_method"));
        InterestBase base =
                draft.word(InterestBase.class, InterestBase.OUTSTANDING, "interest_base");
        if (draft.hasErrors() || graceMode == TermMode.PAY) {
            return null;
        }
        return TermLoan.builder(repayment, principal, rate, start, terms)
                .everyMonths(Math.min(everyMonths, 120))
                .dayCount(dayCount)
                .businessDays(rule, accrual)
                .firstDue(firstDue)
                .endOfMonth(draft.flag("end_of_month"))
                .grace(graceTerms, graceTerms == 0 ? Grace.NONE.mode() : graceMode)
                .season(season)
                .level(nominal ? LevelMethod.NOMINAL : LevelMethod.EXACT_PRESENT_VALUE)
                .instalmentMultiple(multiple == null ? Money.ZERO : multiple)
                .rateSteps(steps)
                .interestBase(base)
                .build();
    }

    /** A loan repaid as a share of revenue; the start is given when the draft has none. */
    public static @Nullable RevenueShareLoan revenueShare(Draft draft, LocalDate otherwiseStart) {
        currency(draft);
        Money principal = draft.positiveMoney("principal");
        Rate share = share(draft);
        long cap = draft.has("cap_multiple") ? multiple(draft) : 0;
        Rate rate = draft.has("annual_rate_pct") ? draft.rate("annual_rate_pct") : Rate.ZERO;
        LocalDate start = draft.optionalDate("start");
        Money floor = draft.optionalMoney("floor");
        Money ceiling = draft.optionalMoney("ceiling");
        int every = draft.countOr(1, 1, "every_months");
        Integer maxTerms =
                draft.has("max_terms", "terms") ? draft.count("max_terms", "terms") : null;
        DayCount dayCount = dayCount(draft);
        if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
            draft.error(
                    "WS-LOAN-010",
                    "floor",
                    "De bodem " + floor + " is hoger dan het plafond " + ceiling + ".",
                    "Verlaag de bodem of verhoog het plafond.");
        }
        if (draft.hasErrors()) {
            return null;
        }
        return new RevenueShareLoan(
                principal,
                start == null ? otherwiseStart : start,
                every,
                share,
                cap,
                rate,
                dayCount,
                floor,
                ceiling,
                maxTerms);
    }

    /** Money put in against a share of profits. */
    public static @Nullable ProfitShareLoan profitShare(Draft draft) {
        currency(draft);
        Money principal = draft.positiveMoney("principal");
        Rate share = share(draft);
        long cap = multiple(draft);
        int year = draft.has("first_year") ? yearOf(draft) : 2026;
        int month = draft.countOr(7, 1, "due_month");
        return draft.hasErrors()
                ? null
                : new ProfitShareLoan(principal, year, share, cap, Math.min(month, 12));
    }

    /** Refuses every currency but the euro. */
    public static void currency(Draft draft) {
        String currency = draft.text("currency");
        if (currency != null && !currency.equals("EUR")) {
            draft.error(
                    "WS-LOAN-007",
                    "currency",
                    "De munt " + currency + " kan niet: leningen zijn in euro.",
                    "Reken het bedrag om naar euro en vul EUR in.");
        }
    }

    /** The day count under its contract name; EQUAL when the draft has none. */
    public static DayCount dayCount(Draft draft) {
        String text = draft.text("day_count");
        if (text == null) {
            return DayCount.EQUAL;
        }
        String wanted = text.toUpperCase(Locale.ROOT).replace(" ", "");
        for (DayCount count : DayCount.values()) {
            if (count.label().replace(" ", "").equals(wanted) || count.name().equals(wanted)) {
                return count;
            }
        }
        switch (wanted) {
            case "ACT/ACT" -> {
                return DayCount.ACT_ACT_ISDA;
            }
            case "ACT/365" -> {
                return DayCount.ACT_365F;
            }
            default -> draft.unknownWord("day_count", text);
        }
        return DayCount.EQUAL;
    }

    private static int yearOf(Draft draft) {
        String text = draft.text("first_year");
        return text != null && text.matches("(19|20|21)\\d\\d") ? Integer.parseInt(text) : 2026;
    }

    private static Rate share(Draft draft) {
        Rate share = draft.percent("share_pct");
        boolean given = draft.has("share_pct");
        if (given && (share.unscaledPercent() <= 0 || share.toDouble() > 1)) {
            draft.error(
                    "WS-LOAN-010",
                    "share_pct",
                    "Het deel " + draft.text("share_pct") + " ligt niet tussen 0 en 100 procent.",
                    "Vul het deel in procenten in, bijvoorbeeld 5.");
        }
        return share;
    }

    private static long multiple(Draft draft) {
        Rate multiple = draft.percent("cap_multiple");
        long hundredths = Math.round(multiple.toDouble() * 10_000);
        if (draft.has("cap_multiple") && hundredths < 100) {
            draft.error(
                    "WS-LOAN-010",
                    "cap_multiple",
                    "Het maximum van "
                            + draft.text("cap_multiple")
                            + " keer de inleg is minder dan de inleg.",
                    "Vul 1.25 in als 25 procent meer terugkomt dan de inleg.");
        }
        return hundredths;
    }

    private static List<RateStep> steps(Draft draft, List<String> perTerm) {
        List<RateStep> steps = new ArrayList<>();
        for (int i = 1; i < perTerm.size(); i++) {
            if (!perTerm.get(i).equals(perTerm.get(i - 1))) {
                Rate rate = draft.rateOf("rates_per_term", perTerm.get(i));
                steps.add(new RateStep(i + 1, rate));
            }
        }
        return steps;
    }

    private static Season season(Draft draft) {
        List<String> closed = draft.list("closed_months");
        if (closed.isEmpty()) {
            return Season.ALL_YEAR;
        }
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (String text : closed) {
            if (text.matches("[1-9]|1[0-2]")) {
                months.add(Month.of(Integer.parseInt(text)));
            } else {
                draft.unknownWord("closed_months", text);
            }
        }
        if (months.size() == 12) {
            draft.error(
                    "WS-LOAN-010",
                    "closed_months",
                    "Alle twaalf maanden zijn gesloten.",
                    "Laat ten minste een maand open om af te lossen.");
            return Season.ALL_YEAR;
        }
        return new Season(
                months, draft.word(TermMode.class, TermMode.INTEREST_ONLY, "closed_kind"));
    }
}

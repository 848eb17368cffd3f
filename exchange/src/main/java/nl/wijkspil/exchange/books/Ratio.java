package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.KeyAmount.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are one sum of amounts over another, times a whole number. All amounts are of the
 * same year.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
public enum Ratio {
    /** Equity over all that is owned. Example: 59,699.77 / 123,956.55 = 0.4816. */
    SOLVENCY("solvency_equity_over_assets", 1, List.of(EQUITY), List.of(TOTAL_ASSETS)),
    /** As solvency, with loans that come after all others counted as equity. */
    GUARANTEE_CAPITAL(
            "guarantee_capital_equity_plus_subordinated_over_assets",
            1,
            List.of(EQUITY, SUBORDINATED_LOANS),
            List.of(TOTAL_ASSETS)),
    /** What can be money within a year over what is due within a year. */
    CURRENT("current_ratio", 1, List.of(CURRENT_ASSETS), List.of(CURRENT_LIABILITIES)),
    /** As current, without stock. */
    QUICK(
            "quick_ratio",
            1,
            List.of(CURRENT_ASSETS),
            List.of(INVENTORY),
            List.of(CURRENT_LIABILITIES)),
    /** Debt service coverage: what running yields over what loans cost. */
    DSCR(
            "dscr_ebitda_over_interest_plus_principal",
            1,
            List.of(EBITDA),
            List.of(INTEREST, PRINCIPAL_PAID)),
    /** Earned by itself and its members. */
    OWN_INCOME_SHARE(
            "own_income_share_(own+members)/income",
            1,
            List.of(OWN_INCOME, MEMBER_CONTRIBUTIONS),
            List.of(TOTAL_INCOME)),
    /** Earned on the market. */
    MARKET_SHARE("market_income_share_own/income", 1, List.of(OWN_INCOME), List.of(TOTAL_INCOME)),
    /** From subsidy. */
    SUBSIDY_SHARE(
            "subsidy_share_(subsidy+wage_subsidy)/income",
            1,
            List.of(SUBSIDY_OPERATING, WAGE_COST_SUBSIDY),
            List.of(TOTAL_INCOME)),
    /** From gifts and funds. */
    GIFT_SHARE("gift_share", 1, List.of(GIFTS), List.of(TOTAL_INCOME)),
    /** What is left of each euro before interest. */
    OPERATING_MARGIN(
            "operating_margin_result_before_interest/income",
            1,
            List.of(RESULT, INTEREST),
            List.of(TOTAL_INCOME)),
    /** Months the cash lasts when nothing comes in; out goes what running and loans cost. */
    CASH_RUNWAY(
            "cash_runway_months_cash/(cash_outflow/12)",
            12,
            List.of(CASH),
            List.of(COST_OF_SALES, PERSONNEL, OTHER_OPEX, INTEREST, PRINCIPAL_PAID)),
    /** FIN-07: income without gifts over all costs. */
    COST_COVERAGE(
            "cost_coverage_(income-gifts)/costs",
            1,
            List.of(TOTAL_INCOME),
            List.of(GIFTS),
            List.of(TOTAL_COSTS));

    private static final int DECIMALS = 4;

    private final String key;
    private final int times;
    private final List<KeyAmount> above;
    private final List<KeyAmount> less;
    private final List<KeyAmount> below;

    Ratio(String key, int times, List<KeyAmount> above, List<KeyAmount> below) {
        this(key, times, above, List.of(), below);
    }

    Ratio(
            String key,
            int times,
            List<KeyAmount> above,
            List<KeyAmount> less,
            List<KeyAmount> below) {
        this.key = key;
        this.times = times;
        this.above = above;
        this.less = less;
        this.below = below;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** What the upper side is multiplied by: 12 turns a year into months. */
    public int times() {
        return times;
    }

    /** Amounts that are added above the line. */
    public List<KeyAmount> above() {
        return above;
    }

    /** Amounts that are taken off above the line. */
    public List<KeyAmount> less() {
        return less;
    }

    /** Amounts that are added below the line. */
    public List<KeyAmount> below() {
        return below;
    }

    /** The figure with four decimals; null when there is nothing below the line. */
    public @Nullable BigDecimal of(BookYear year) {
        long top = sum(above, year) - sum(less, year);
        long bottom = sum(below, year);
        return bottom <= 0
                ? null
                : BigDecimal.valueOf(top)
                        .multiply(BigDecimal.valueOf(times))
                        .divide(BigDecimal.valueOf(bottom), DECIMALS, RoundingMode.HALF_UP);
    }

    private static long sum(List<KeyAmount> amounts, BookYear year) {
        long sum = 0;
        for (KeyAmount amount : amounts) {
            sum += amount.of(year);
        }
        return sum;
    }
}

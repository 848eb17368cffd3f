package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.FigureGroup.*;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Amounts that figures are made of. Each is the sum of closing balances of some groups, with a sign
 * that makes it positive when things are as usual; two come from the cash flow.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
public enum KeyAmount {
    /** Sales, rent, work for others. */
    OWN_INCOME("own_income", -1, FigureGroup.OWN_INCOME),
    /** From members. */
    MEMBER_CONTRIBUTIONS("member_contributions", -1, MEMBERS),
    /** Subsidy for running. */
    SUBSIDY_OPERATING("subsidy_operating", -1, SUBSIDY),
    /** Subsidy on wages. */
    WAGE_COST_SUBSIDY("wage_cost_subsidy", -1, WAGE_SUBSIDY),
    /** Gifts and funds. */
    GIFTS("gifts", -1, FigureGroup.GIFTS),
    /** Sponsors and the rest. */
    OTHER_INCOME("other_income", -1, SPONSORING, FigureGroup.OTHER_INCOME),
    /** All income. */
    TOTAL_INCOME(
            "total_income",
            -1,
            FigureGroup.OWN_INCOME,
            MEMBERS,
            SUBSIDY,
            WAGE_SUBSIDY,
            FigureGroup.GIFTS,
            SPONSORING,
            FigureGroup.OTHER_INCOME),
    /** What was bought to sell. */
    COST_OF_SALES("cost_of_sales", 1, FigureGroup.COST_OF_SALES),
    /** Personnel before subsidy. */
    PERSONNEL("personnel", 1, FigureGroup.PERSONNEL),
    /** Housing and all other costs of running. */
    OTHER_OPEX("other_opex", 1, HOUSING, OTHER_COSTS),
    /** Depreciation. */
    DEPRECIATION("depreciation", 1, FigureGroup.DEPRECIATION),
    /** Interest paid. */
    INTEREST("interest", 1, FigureGroup.INTEREST),
    /** Interest received, tax and results from elsewhere, as a cost. */
    OTHER_RESULT("other_result", 1, INTEREST_INCOME, TAX, FigureGroup.OTHER_RESULT),
    /** All costs but tax and results from elsewhere. */
    TOTAL_COSTS(
            "total_costs",
            1,
            FigureGroup.COST_OF_SALES,
            FigureGroup.PERSONNEL,
            HOUSING,
            OTHER_COSTS,
            FigureGroup.DEPRECIATION,
            FigureGroup.INTEREST),
    /** Income less costs. */
    RESULT("result", -1, resultGroups()),
    /** Before interest, tax, depreciation and results from elsewhere. */
    EBITDA(
            "ebitda",
            -1,
            FigureGroup.OWN_INCOME,
            MEMBERS,
            SUBSIDY,
            WAGE_SUBSIDY,
            FigureGroup.GIFTS,
            SPONSORING,
            FigureGroup.OTHER_INCOME,
            FigureGroup.COST_OF_SALES,
            FigureGroup.PERSONNEL,
            HOUSING,
            OTHER_COSTS),
    /** All that is on the left. */
    TOTAL_ASSETS(
            "total_assets",
            1,
            FIXED_ASSETS,
            FINANCIAL_ASSETS,
            FigureGroup.INVENTORY,
            PROJECTS,
            RECEIVABLES,
            SECURITIES,
            FigureGroup.CASH),
    /** Equity with the result that is not divided yet. */
    EQUITY("equity", -1, equityGroups()),
    /** Free reserves with the result that is not divided yet. */
    FREE_RESERVES("free_reserves", -1, freeGroups()),
    /** Loans that come after all others. */
    SUBORDINATED_LOANS("subordinated_loans", -1, SUBORDINATED),
    /** All loans for more than a year. */
    LONG_TERM_DEBT("long_term_debt", -1, SUBORDINATED, LONG_DEBT),
    /** What can be money within a year. */
    CURRENT_ASSETS(
            "current_assets",
            1,
            FigureGroup.INVENTORY,
            PROJECTS,
            RECEIVABLES,
            SECURITIES,
            FigureGroup.CASH),
    /** What is due within a year. */
    CURRENT_LIABILITIES("current_liabilities", -1, SHORT_LOANS, SHORT_DEBT),
    /** Cash and bank. */
    CASH("cash", 1, FigureGroup.CASH),
    /** Stock and work in progress. */
    INVENTORY("inventory", 1, FigureGroup.INVENTORY, PROJECTS),
    /** Paid on loans. */
    PRINCIPAL_PAID("principal_paid", year -> year.cash().principalPaid());

    private final String key;
    private final int sign;
    private final List<FigureGroup> groups;
    private final ToLongFunction<BookYear> value;

    KeyAmount(String key, int sign, FigureGroup... groups) {
        this.key = key;
        this.sign = sign;
        this.groups = List.of(groups);
        this.value =
                year -> {
                    long sum = 0;
                    for (FigureGroup group : groups) {
                        sum += year.closing(group);
                    }
                    return sign * sum;
                };
    }

    KeyAmount(String key, ToLongFunction<BookYear> value) {
        this.key = key;
        this.sign = 1;
        this.groups = List.of();
        this.value = value;
    }

    private static FigureGroup[] resultGroups() {
        return java.util.Arrays.stream(FigureGroup.values())
                .filter(FigureGroup::inResult)
                .toArray(FigureGroup[]::new);
    }

    private static FigureGroup[] freeGroups() {
        return java.util.Arrays.stream(FigureGroup.values())
                .filter(g -> g.inResult() || g == EQUITY_FREE)
                .toArray(FigureGroup[]::new);
    }

    private static FigureGroup[] equityGroups() {
        return java.util.Arrays.stream(FigureGroup.values())
                .filter(g -> g.inResult() || g.side() == Side.EQUITY)
                .toArray(FigureGroup[]::new);
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** -1 when credit counts as positive. */
    public int sign() {
        return sign;
    }

    /** The groups it is the sum of; empty when it comes from the cash flow. */
    public List<FigureGroup> groups() {
        return groups;
    }

    /** The amount in cents. */
    public long of(BookYear year) {
        return value.applyAsLong(year);
    }
}

package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.FigureGroup.*;

import java.util.Map;
import java.util.TreeMap;

/**
 * Our own mapping of codes of the reference chart of accounts (RGS 3.x) to groups, by the longest
 * prefix that is known. Codes are built of segments of three letters, so a code nobody saw before
 * still falls in the group of its beginning. The chart itself is not shipped: it has no licence.
 *
 * <p>Example: {@code BLimBanRba} is cash by {@code BLim}; {@code BLasAclAll} is subordinated by
 * {@code BLasAcl}, not long debt by {@code BLas}.
 */
public final class RgsGroups {

    private static final Map<String, FigureGroup> PREFIXES = new TreeMap<>();

    static {
        put(FIXED_ASSETS, "BIva", "BMva", "BVas");
        put(FINANCIAL_ASSETS, "BFva");
        put(INVENTORY, "BVrd");
        put(PROJECTS, "BPro");
        put(RECEIVABLES, "BVor");
        put(SECURITIES, "BEff");
        put(CASH, "BLim");
        put(EQUITY_FREE, "BEiv");
        put(EQUITY_EARMARKED, "BEivBer", "BEivBef", "BEivWer", "BEivHer");
        put(EQUITY_CAPITAL, "BEivKap", "BEivGok", "BEivAgi", "BEivSev", "BEivCok");
        put(PROVISIONS, "BVrz");
        put(LONG_DEBT, "BLas");
        put(SUBORDINATED, "BLasAcl");
        put(SHORT_DEBT, "BSch");
        put(SHORT_LOANS, "BSchAos", "BSchKol");
        put(OWN_INCOME, "WOmz", "WOvbLpd", "WOvbHuo", "WOvbBwi", "WOvbCcl", "WOvbOps", "WOvbOvo");
        put(MEMBERS, "WOvbSgbBvl", "WOvbSgbCtb", "WLbe");
        put(SUBSIDY, "WOvbOrs", "WOvbEsu", "WOvbSgbBso");
        put(WAGE_SUBSIDY, "WPerLesLks", "WPerLesOls");
        put(GIFTS, "WOvbBue", "WOvbBug", "WOvbBua", "WOvbSgb");
        put(SPONSORING, "WOvbSpd");
        put(OTHER_INCOME, "WOvb");
        put(COST_OF_SALES, "WKpr", "WWiv");
        put(PERSONNEL, "WPer");
        put(HOUSING, "WBedHui");
        put(OTHER_COSTS, "WBed", "WVkf", "WAkf");
        put(DEPRECIATION, "WAfs", "WWvi");
        put(INTEREST, "WFbe");
        put(INTEREST_INCOME, "WFbeRlm", "WOvt");
        put(TAX, "WBel");
        put(OTHER_RESULT, "W");
    }

    private RgsGroups() {}

    private static void put(FigureGroup group, String... prefixes) {
        for (String prefix : prefixes) {
            PREFIXES.put(prefix, group);
        }
    }

    /** The group of the longest known prefix; {@link FigureGroup#UNKNOWN} when none is known. */
    public static FigureGroup of(String code) {
        for (int length = code.length(); length > 0; length--) {
            FigureGroup group = PREFIXES.get(code.substring(0, length));
            if (group != null) {
                return group;
            }
        }
        return UNKNOWN;
    }
}

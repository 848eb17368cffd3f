package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.KeyAmount.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures FIN-01 to FIN-13 of the catalogue from a year's books. What a file cannot know stays
 * unknown, with the reason.
 */
public final class FinFigures {

    private static final int MONTHS = 12;
    private static final int PERCENT = 100;

    private FinFigures() {}

    /** All that the books are asked about, in order of code. */
    public static List<FinFigure> of(BookYear year) {
        List<FinFigure> all = new ArrayList<>();
        long income = TOTAL_INCOME.of(year);
        long costs = TOTAL_COSTS.of(year);
        all.add(euro("FIN-01", income, List.of(TOTAL_INCOME)));
        all.add(
                share(
                        "FIN-02",
                        OWN_INCOME.of(year) + MEMBER_CONTRIBUTIONS.of(year),
                        income,
                        PERCENT,
                        List.of(OWN_INCOME, MEMBER_CONTRIBUTIONS),
                        List.of(TOTAL_INCOME)));
        all.add(largest(year, income));
        all.add(
                euro(
                        "FIN-04",
                        RESULT.of(year)
                                - GIFTS.of(year)
                                - SUBSIDY_OPERATING.of(year)
                                - WAGE_COST_SUBSIDY.of(year),
                        List.of(RESULT, GIFTS, SUBSIDY_OPERATING, WAGE_COST_SUBSIDY)));
        all.add(euro("FIN-05", RESULT.of(year), List.of(RESULT)));
        all.add(euro("FIN-06", costs, List.of(TOTAL_COSTS)));
        all.add(
                share(
                        "FIN-07",
                        income - GIFTS.of(year),
                        costs,
                        1,
                        List.of(TOTAL_INCOME, GIFTS),
                        List.of(TOTAL_COSTS)));
        long liquid = Math.min(CASH.of(year), FREE_RESERVES.of(year));
        all.add(
                share(
                        "FIN-08",
                        Math.max(0, liquid),
                        costs,
                        MONTHS,
                        List.of(CASH, FREE_RESERVES),
                        List.of(TOTAL_COSTS)));
        all.add(
                share(
                        "FIN-09",
                        EQUITY.of(year),
                        TOTAL_ASSETS.of(year),
                        PERCENT,
                        List.of(EQUITY),
                        List.of(TOTAL_ASSETS)));
        long service = INTEREST.of(year) + PRINCIPAL_PAID.of(year);
        all.add(
                service == 0
                        ? unknown("FIN-10", "er waren geen rente en aflossing")
                        : share(
                                "FIN-10",
                                EBITDA.of(year),
                                service,
                                1,
                                List.of(EBITDA),
                                List.of(INTEREST, PRINCIPAL_PAID)));
        all.add(unknown("FIN-11", "de boekhouding zegt niet welke leveranciers uit de buurt zijn"));
        all.add(unknown("FIN-12", "uren van vrijwilligers staan niet in de boekhouding"));
        all.add(unknown("FIN-13", "wat met het geld van het fonds meekwam staat er niet apart in"));
        return all;
    }

    private static FinFigure largest(BookYear year, long income) {
        Payers payers = year.payers();
        if (payers.largest() == null || payers.namedCents() * 2 < income) {
            return unknown("FIN-03", "het bestand noemt bij de meeste inkomsten geen relatie");
        }
        return share(
                "FIN-03",
                payers.largestCents(),
                income,
                PERCENT,
                List.of(TOTAL_INCOME),
                List.of(TOTAL_INCOME));
    }

    private static FinFigure euro(String code, long cents, List<KeyAmount> above) {
        return new FinFigure(code, BigDecimal.valueOf(cents, 2), "", above, List.of());
    }

    private static FinFigure share(
            String code,
            long above,
            long below,
            int times,
            List<KeyAmount> aboveParts,
            List<KeyAmount> belowParts) {
        if (below <= 0) {
            return unknown(code, "er is niets om door te delen");
        }
        BigDecimal value =
                BigDecimal.valueOf(above)
                        .multiply(BigDecimal.valueOf(times))
                        .divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP);
        return new FinFigure(code, value, "", aboveParts, belowParts);
    }

    private static FinFigure unknown(String code, String reason) {
        return new FinFigure(code, null, reason, List.of(), List.of());
    }
}

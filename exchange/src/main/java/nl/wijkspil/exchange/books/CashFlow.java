package nl.wijkspil.exchange.books;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where cash came from and went to, by the other side of each transaction that moved it; the direct
 * method of RJ 360. Cents, in positive, out negative.
 *
 * @param effects cash effect of each group but cash itself
 * @param months month by month, in order
 * @param principalPaid what went to loans in transactions that moved cash; moving a loan from long
 *     to short is none
 * @param borrowed what came from loans
 * @param invested what went to fixed assets
 */
public record CashFlow(
        Map<FigureGroup, Long> effects,
        List<MonthFlow> months,
        long principalPaid,
        long borrowed,
        long invested) {

    /** Copies; the map keeps the order of the groups. */
    public CashFlow {
        effects = new EnumMap<>(withAll(effects));
        months = List.copyOf(months);
    }

    private static Map<FigureGroup, Long> withAll(Map<FigureGroup, Long> some) {
        Map<FigureGroup, Long> all = new EnumMap<>(FigureGroup.class);
        all.putAll(some);
        return all;
    }

    /** From running: all that is neither investing nor financing. */
    public long operating() {
        return total() - investing() - financing();
    }

    /** From buying and selling fixed and financial assets. */
    public long investing() {
        return of(FigureGroup.FIXED_ASSETS) + of(FigureGroup.FINANCIAL_ASSETS);
    }

    /** From loans and capital. */
    public long financing() {
        return of(FigureGroup.SUBORDINATED)
                + of(FigureGroup.LONG_DEBT)
                + of(FigureGroup.SHORT_LOANS)
                + of(FigureGroup.EQUITY_FREE)
                + of(FigureGroup.EQUITY_EARMARKED)
                + of(FigureGroup.EQUITY_CAPITAL);
    }

    /** The change of cash in the year. */
    public long total() {
        return effects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The cash effect of a group. */
    public long of(FigureGroup group) {
        return effects.getOrDefault(group, 0L);
    }
}

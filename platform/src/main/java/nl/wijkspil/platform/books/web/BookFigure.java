package nl.wijkspil.platform.books.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FinFigure;
import nl.wijkspil.exchange.books.FinFigures;
import nl.wijkspil.exchange.books.KeyAmount;
import nl.wijkspil.exchange.books.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it.
 *
 * @param code catalogue code, or the name of a ratio
 * @param unit how it is written
 * @param value or null when the books do not know
 * @param missing why they do not know
 * @param above amounts above the line
 * @param less amounts taken off above the line
 * @param below amounts below the line
 * @param times what the upper side is multiplied by
 */
record BookFigure(
        String code,
        Unit unit,
        @Nullable BigDecimal value,
        String missing,
        List<KeyAmount> above,
        List<KeyAmount> less,
        List<KeyAmount> below,
        int times) {

    private static final int PERCENT = 100;

    /** How a figure is written. */
    enum Unit {
        /** Euro with cents. */
        EURO,
        /** A percentage. */
        PERCENT,
        /** A plain number. */
        RATIO,
        /** Months. */
        MONTHS
    }

    /** {@return all figures of a year, in the order pages show them} */
    static List<BookFigure> of(BookYear year) {
        var all = new ArrayList<BookFigure>();
        for (var figure : FinFigures.of(year)) {
            all.add(fin(figure));
        }
        all.add(ratio(Ratio.GUARANTEE_CAPITAL, Unit.PERCENT, year));
        all.add(ratio(Ratio.CURRENT, Unit.RATIO, year));
        all.add(ratio(Ratio.QUICK, Unit.RATIO, year));
        all.add(ratio(Ratio.CASH_RUNWAY, Unit.MONTHS, year));
        all.add(ratio(Ratio.MARKET_SHARE, Unit.PERCENT, year));
        all.add(ratio(Ratio.SUBSIDY_SHARE, Unit.PERCENT, year));
        all.add(ratio(Ratio.GIFT_SHARE, Unit.PERCENT, year));
        all.add(ratio(Ratio.OPERATING_MARGIN, Unit.PERCENT, year));
        return all;
    }

    /** {@return the figure with this code} */
    static Optional<BookFigure> find(BookYear year, String code) {
        return of(year).stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** {@return the key of the words that say why the books do not know} */
    public String why() {
        var key =
                switch (missing) {
                    case "er waren geen rente en aflossing" -> "no-service";
                    case "het bestand noemt bij de meeste inkomsten geen relatie" -> "no-payer";
                    default ->
                            switch (code) {
                                case "FIN-11" -> "no-place";
                                case "FIN-12" -> "no-hours";
                                case "FIN-13" -> "no-fund";
                                default -> "nothing";
                            };
                };
        return "books.missing." + key;
    }

    /** {@return a figure of the catalogue as a page shows it} */
    static BookFigure fin(FinFigure f) {
        var unit =
                switch (f.code()) {
                    case "FIN-02", "FIN-03", "FIN-09", "FIN-11" -> Unit.PERCENT;
                    case "FIN-07", "FIN-10", "FIN-13" -> Unit.RATIO;
                    case "FIN-08" -> Unit.MONTHS;
                    default -> Unit.EURO;
                };
        var less =
                switch (f.code()) {
                    case "FIN-04", "FIN-07" ->
                            f.above().isEmpty()
                                    ? f.above()
                                    : f.above().subList(1, f.above().size());
                    default -> List.<KeyAmount>of();
                };
        var above = less.isEmpty() ? f.above() : f.above().subList(0, 1);
        var times = unit == Unit.PERCENT ? PERCENT : unit == Unit.MONTHS ? 12 : 1;
        return new BookFigure(
                f.code(), unit, f.value(), f.missing(), above, less, f.below(), times);
    }

    private static BookFigure ratio(Ratio ratio, Unit unit, BookYear year) {
        var value = ratio.of(year);
        var percent = unit == Unit.PERCENT;
        return new BookFigure(
                ratio.name(),
                unit,
                value == null || !percent ? value : value.movePointRight(2),
                value == null ? "er is niets om door te delen" : "",
                ratio.above(),
                ratio.less(),
                ratio.below(),
                percent ? PERCENT : ratio.times());
    }
}

package nl.wijkspil.platform.books.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.Outlook;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.ReadPlans;

/**
 * A running budget of three years, as funders such as VSBfonds ask for: costs, what covers them,
 * and what of it is certain.
 *
 * @param name whose
 * @param entry the books it starts from
 * @param known what is planned
 * @param years the years
 * @param costs costs by group
 * @param income what covers them, by group
 */
record Budget(
        String name,
        BookEntry entry,
        ReadPlans.Known known,
        List<Outlook.Year> years,
        List<Line> costs,
        List<Line> income) {

    /**
     * A group over the years.
     *
     * @param group the group
     * @param cents one amount for each year
     */
    record Line(FigureGroup group, List<Long> cents) {}

    static Budget of(String name, BookEntry entry, ReadPlans.Known known, Outlook outlook) {
        return new Budget(
                name,
                entry,
                known,
                outlook.years(),
                lines(outlook.years(), FigureGroup.Side.COST),
                lines(outlook.years(), FigureGroup.Side.INCOME));
    }

    private static List<Line> lines(List<Outlook.Year> years, FigureGroup.Side side) {
        var lines = new ArrayList<Line>();
        Arrays.stream(FigureGroup.values())
                .filter(group -> group.side() == side)
                .forEach(group -> {
                    var cents =
                            years.stream()
                                    .map(year -> year.amounts().getOrDefault(group, 0L))
                                    .toList();
                    if (cents.stream().anyMatch(c -> c != 0)) {
                        lines.add(new Line(group, cents));
                    }
                });
        return lines;
    }
}

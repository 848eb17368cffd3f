package nl.wijkspil.platform.books.web;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;

/**
 * A line of a statement.
 *
 * @param group the group
 * @param opening at the start, positive as usual for its side
 * @param closing at the end, or of the year
 */
record GroupLine(FigureGroup group, long opening, long closing) {

    /** {@return the groups of these sides that hold anything} */
    static List<GroupLine> of(BookYear book, FigureGroup.Side... sides) {
        var lines = new ArrayList<GroupLine>();
        for (var side : sides) {
            for (var group : FigureGroup.values()) {
                var sign = side == FigureGroup.Side.ASSET || side == FigureGroup.Side.COST ? 1 : -1;
                var closing = sign * book.closing(group);
                var opening = sign * book.opening(group);
                if (group.side() == side && (closing != 0 || opening != 0)) {
                    lines.add(new GroupLine(group, opening, closing));
                }
            }
        }
        return lines;
    }
}

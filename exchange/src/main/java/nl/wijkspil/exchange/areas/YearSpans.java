package nl.wijkspil.exchange.areas;

import java.util.Collection;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Years in few words. */
public final class YearSpans {

    private YearSpans() {}

    /** {@return the years in order, those that follow each other as a span: 2015-2018, 2020} */
    public static String of(Collection<Integer> years) {
        StringJoiner out = new StringJoiner(", ");
        Iterator<Integer> each = new TreeSet<>(years).iterator();
        Integer from = each.hasNext() ? each.next() : null;
        while (from != null) {
            int to = from;
            Integer next = each.hasNext() ? each.next() : null;
            while (next != null && next == to + 1) {
                to = next;
                next = each.hasNext() ? each.next() : null;
            }
            out.add(to > from ? from + "-" + to : String.valueOf(from));
            from = next;
        }
        return out.toString();
    }
}

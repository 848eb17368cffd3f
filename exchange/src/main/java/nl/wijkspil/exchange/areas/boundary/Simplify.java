package nl.wijkspil.exchange.areas.boundary;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Locale;
import nl.wijkspil.exchange.areas.boundary.Boundary.Polygon;
import nl.wijkspil.exchange.areas.boundary.Boundary.Ring;

/**
 * Leaves out points that a map of some scale cannot show (Douglas and Peucker 1973, "Algorithms for
 * the reduction of the number of points required to represent a digitized line", Cartographica 10)
 * and writes what is left as a GeoJSON geometry.
 */
public final class Simplify {

    private Simplify() {}

    /**
     * The boundary as a GeoJSON MultiPolygon.
     *
     * @param tolerance how far, in degrees of latitude, a point may lie from the line that replaces
     *     it; 0 keeps all
     * @param decimals decimals of a coordinate; 4 is about ten metres
     */
    public static String geometry(Boundary boundary, double tolerance, int decimals) {
        StringBuilder out = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        String betweenPolygons = "";
        for (Polygon polygon : boundary.polygons()) {
            boolean only = boundary.polygons().size() == 1;
            boolean speck =
                    Math.abs(polygon.rings().getFirst().doubleArea()) < tolerance * tolerance;
            if (speck && !only && !betweenPolygons.isEmpty()) {
                continue;
            }
            out.append(betweenPolygons).append('[');
            betweenPolygons = ",";
            String betweenRings = "";
            for (Ring ring : polygon.rings()) {
                out.append(betweenRings);
                betweenRings = ",";
                write(out, ring, kept(ring, tolerance), decimals);
            }
            out.append(']');
        }
        return out.append("]}").toString();
    }

    private static void write(StringBuilder out, Ring ring, BitSet kept, int decimals) {
        String format = "[%." + decimals + "f,%." + decimals + "f]";
        String between = "[";
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            out.append(between)
                    .append(
                            String.format(
                                    Locale.ROOT, format, ring.longitude(i), ring.latitude(i)));
            between = ",";
        }
        out.append(']');
    }

    /** Which points stay: always the first, the last and the one farthest from them. */
    static BitSet kept(Ring ring, double tolerance) {
        int last = ring.size() - 1;
        BitSet kept = new BitSet(ring.size());
        kept.set(0);
        kept.set(last);
        int far = farthest(ring, 0, last, true);
        kept.set(far);
        ArrayDeque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, far});
        open.push(new int[] {far, last});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int middle = farthest(ring, part[0], part[1], false);
            if (middle > part[0] && distance(ring, middle, part[0], part[1]) > tolerance) {
                kept.set(middle);
                open.push(new int[] {part[0], middle});
                open.push(new int[] {middle, part[1]});
            }
        }
        if (kept.cardinality() < 4) {
            // a ring needs an area: the point farthest from the line stays as well
            int side = farthest(ring, 0, far, false);
            int other = farthest(ring, far, last, false);
            boolean first =
                    side > 0
                            && distance(ring, side, 0, far)
                                    >= (other > far ? distance(ring, other, far, last) : 0);
            kept.set(first ? side : Math.max(other, 1));
        }
        return kept;
    }

    private static int farthest(Ring ring, int from, int to, boolean point) {
        int far = from;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double away =
                    point
                            ? Math.hypot(x(ring, i) - x(ring, from), y(ring, i) - y(ring, from))
                            : distance(ring, i, from, to);
            if (away > most) {
                most = away;
                far = i;
            }
        }
        return far;
    }

    private static double distance(Ring ring, int i, int from, int to) {
        double dx = x(ring, to) - x(ring, from);
        double dy = y(ring, to) - y(ring, from);
        double ox = x(ring, i) - x(ring, from);
        double oy = y(ring, i) - y(ring, from);
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((ox * dx + oy * dy) / length, 0, 1);
        return Math.hypot(ox - along * dx, oy - along * dy);
    }

    /** At 52 degrees a degree of longitude is 0.62 of one of latitude. */
    private static double x(Ring ring, int i) {
        return 0.62 * ring.longitude(i);
    }

    private static double y(Ring ring, int i) {
        return ring.latitude(i);
    }
}

package nl.wijkspil.exchange.areas.boundary;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;

/**
 * An area's boundary in degrees (WGS84): polygons, each an outer ring and perhaps holes.
 *
 * @param code the area
 * @param name its name, empty when the file has none
 * @param polygons the polygons
 * @param feature the number of the feature in the file, the first is 1
 */
public record Boundary(AreaCode code, String name, List<Polygon> polygons, long feature) {

    /** Copies the list. */
    public Boundary {
        polygons = List.copyOf(polygons);
    }

    /**
     * A polygon.
     *
     * @param rings the outer ring first, then the holes
     */
    public record Polygon(List<Ring> rings) {
        /** Copies the list. */
        public Polygon {
            rings = List.copyOf(rings);
        }
    }

    /** A closed ring of points; the last point is the first. */
    public static final class Ring {
        private final double[] points;

        /** Longitude and latitude by turns; the array is handed over. */
        public Ring(double... points) {
            this.points = points;
        }

        /** How many points, the closing one counted. */
        public int size() {
            return points.length / 2;
        }

        /** Degrees east of a point. */
        public double longitude(int point) {
            return points[2 * point];
        }

        /** Degrees north of a point. */
        public double latitude(int point) {
            return points[2 * point + 1];
        }

        /** Whether the last point is the first. */
        public boolean isClosed() {
            int last = size() - 1;
            return last >= 3 && longitude(0) == longitude(last) && latitude(0) == latitude(last);
        }

        /** Twice the signed area in square degrees; positive when it runs counterclockwise. */
        public double doubleArea() {
            double sum = 0;
            for (int i = 0; i + 1 < size(); i++) {
                sum += longitude(i) * latitude(i + 1) - longitude(i + 1) * latitude(i);
            }
            return sum;
        }
    }

    /** How many points in all rings. */
    public long points() {
        return polygons.stream().flatMap(p -> p.rings().stream()).mapToLong(Ring::size).sum();
    }
}

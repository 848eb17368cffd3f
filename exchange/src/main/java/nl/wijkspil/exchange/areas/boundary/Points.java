package nl.wijkspil.exchange.areas.boundary;

import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.BoundaryFindings;
import nl.wijkspil.exchange.areas.boundary.Boundary.Polygon;
import nl.wijkspil.exchange.areas.boundary.Boundary.Ring;
import tools.jackson.databind.JsonNode;

/** Turns coordinates into rings in degrees; the first point decides whether a file has metres. */
final class Points {

    private final String file;
    private boolean decided;
    private boolean grid;

    Points(String file) {
        this.file = file;
    }

    boolean isGrid() {
        return grid;
    }

    Polygon polygon(JsonNode rings, String where) {
        List<Ring> converted = new ArrayList<>();
        for (JsonNode ring : rings) {
            double[] points = new double[ring.size() * 2];
            for (int p = 0; p < ring.size(); p++) {
                points[2 * p] = ring.get(p).path(0).asDouble(Double.NaN);
                points[2 * p + 1] = ring.get(p).path(1).asDouble(Double.NaN);
            }
            converted.add(ring(points, where));
        }
        return checked(converted, where);
    }

    Polygon polygon(Arcs arcs, JsonNode rings, String where) {
        List<Ring> converted = new ArrayList<>();
        for (JsonNode ring : rings) {
            converted.add(ring(arcs.ring(ring, where), where));
        }
        return checked(converted, where);
    }

    private Polygon checked(List<Ring> rings, String where) {
        if (rings.isEmpty()) {
            throw new AreaUnreadable(BoundaryFindings.badBoundary(file, where, "geen punten"));
        }
        return new Polygon(rings);
    }

    private Ring ring(double[] points, String where) {
        for (int p = 0; p + 1 < points.length; p += 2) {
            double x = points[p];
            double y = points[p + 1];
            boolean metres = Rd.isGrid(x, y);
            if ((!metres && !Rd.isDegrees(x, y)) || (decided && metres != grid)) {
                throw new AreaUnreadable(BoundaryFindings.outside(file, where, x, y));
            }
            decided = true;
            grid = metres;
            if (metres) {
                points[p] = Rd.longitude(x, y);
                points[p + 1] = Rd.latitude(x, y);
            }
        }
        Ring ring = new Ring(points);
        if (!ring.isClosed()) {
            throw new AreaUnreadable(
                    BoundaryFindings.badBoundary(file, where, "de lijn is niet gesloten"));
        }
        return ring;
    }
}

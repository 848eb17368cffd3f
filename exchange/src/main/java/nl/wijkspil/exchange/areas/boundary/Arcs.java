package nl.wijkspil.exchange.areas.boundary;

import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.BoundaryFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The shared lines of a TopoJSON file; quantised ones are whole numbers, each relative to the last.
 */
final class Arcs {

    private final double[][] lines;
    private final String file;

    Arcs(JsonNode arcs, @Nullable JsonNode transform, String file) {
        this.file = file;
        lines = new double[arcs.size()][];
        double scaleX = 1;
        double scaleY = 1;
        double moveX = 0;
        double moveY = 0;
        if (transform != null) {
            scaleX = transform.path("scale").path(0).asDouble(1);
            scaleY = transform.path("scale").path(1).asDouble(1);
            moveX = transform.path("translate").path(0).asDouble(0);
            moveY = transform.path("translate").path(1).asDouble(0);
        }
        for (int i = 0; i < lines.length; i++) {
            JsonNode arc = arcs.get(i);
            double[] line = new double[arc.size() * 2];
            double x = 0;
            double y = 0;
            for (int p = 0; p < arc.size(); p++) {
                double ownX = arc.get(p).path(0).asDouble(Double.NaN);
                double ownY = arc.get(p).path(1).asDouble(Double.NaN);
                x = transform == null ? ownX : x + ownX;
                y = transform == null ? ownY : y + ownY;
                line[2 * p] = x * scaleX + moveX;
                line[2 * p + 1] = y * scaleY + moveY;
            }
            lines[i] = line;
        }
    }

    /** A ring put together from lines; a line of -1 - n is line n backwards. */
    double[] ring(JsonNode numbers, String where) {
        int size = 0;
        for (JsonNode number : numbers) {
            size += line(number, where).length;
        }
        double[] ring = new double[size];
        int at = 0;
        for (JsonNode number : numbers) {
            double[] line = line(number, where);
            boolean backwards = number.asInt() < 0;
            for (int p = 0; p < line.length / 2; p++) {
                int from = backwards ? line.length / 2 - 1 - p : p;
                double x = line[2 * from];
                double y = line[2 * from + 1];
                boolean joint = at > 0 && p == 0 && ring[at - 2] == x && ring[at - 1] == y;
                if (!joint) {
                    ring[at++] = x;
                    ring[at++] = y;
                }
            }
        }
        return java.util.Arrays.copyOf(ring, at);
    }

    private double[] line(JsonNode number, String where) {
        int at = number.asInt(Integer.MAX_VALUE);
        int index = at < 0 ? -1 - at : at;
        if (!number.isInt() || index >= lines.length) {
            throw new AreaUnreadable(
                    BoundaryFindings.badBoundary(file, where, "een gedeelde lijn ontbreekt"));
        }
        return lines[index];
    }
}

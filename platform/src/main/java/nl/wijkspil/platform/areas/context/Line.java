package nl.wijkspil.platform.areas.context;

import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A measure over the years of one area, or of some together.
 *
 * @param role whose line it is: own, municipality, similar or country
 * @param code the area, to follow its figures; null when it stands for some
 * @param points one per year
 */
public record Line(String role, @Nullable AreaCode code, List<Point> points) {

    /** Copies the list. */
    public Line {
        points = List.copyOf(points);
    }
}

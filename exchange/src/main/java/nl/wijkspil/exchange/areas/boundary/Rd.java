package nl.wijkspil.exchange.areas.boundary;

/**
 * The Dutch national grid (Rijksdriehoeksstelsel, EPSG:28992) and degrees (WGS84): the polynomials
 * of Schreutelkamp and Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
 * WGS84-kaartcoördinaten", Geodesia 2001 no. 2, good to about a quarter of a metre.
 *
 * <p>Example: (155000, 463000), the tower of Amersfoort, is 52.15517 N, 5.38721 E.
 */
public final class Rd {

    private static final double X0 = 155_000;
    private static final double Y0 = 463_000;
    private static final double LATITUDE0 = 52.15517440;
    private static final double LONGITUDE0 = 5.38720621;

    private static final double[][] LATITUDE = {
        {0, 1, 3235.65389},
        {2, 0, -32.58297},
        {0, 2, -0.24750},
        {2, 1, -0.84978},
        {0, 3, -0.06550},
        {2, 2, -0.01709},
        {1, 0, -0.00738},
        {4, 0, 0.00530},
        {2, 3, -0.00039},
        {4, 1, 0.00033},
        {1, 1, -0.00012}
    };
    private static final double[][] LONGITUDE = {
        {1, 0, 5260.52916},
        {1, 1, 105.94684},
        {1, 2, 2.45656},
        {3, 0, -0.81885},
        {1, 3, 0.05594},
        {3, 1, -0.05607},
        {0, 1, 0.01199},
        {3, 2, -0.00256},
        {1, 4, 0.00128},
        {0, 2, 0.00022},
        {2, 0, -0.00022},
        {5, 0, 0.00026}
    };

    private Rd() {}

    /** Degrees east for metres in the grid. */
    public static double longitude(double x, double y) {
        return LONGITUDE0 + sum(LONGITUDE, (x - X0) * 1e-5, (y - Y0) * 1e-5) / 3600;
    }

    /** Degrees north for metres in the grid. */
    public static double latitude(double x, double y) {
        return LATITUDE0 + sum(LATITUDE, (x - X0) * 1e-5, (y - Y0) * 1e-5) / 3600;
    }

    /** Whether these can be metres in the grid, inside the Netherlands. */
    public static boolean isGrid(double x, double y) {
        return x >= -10_000 && x <= 300_000 && y >= 290_000 && y <= 640_000;
    }

    /** Whether these can be degrees east and north, inside the Netherlands. */
    public static boolean isDegrees(double longitude, double latitude) {
        return longitude >= 2.5 && longitude <= 8 && latitude >= 50 && latitude <= 54.5;
    }

    private static double sum(double[][] terms, double dx, double dy) {
        double sum = 0;
        for (double[] term : terms) {
            sum += term[2] * Math.pow(dx, term[0]) * Math.pow(dy, term[1]);
        }
        return sum;
    }
}

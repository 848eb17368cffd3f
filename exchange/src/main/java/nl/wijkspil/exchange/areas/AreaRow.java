package nl.wijkspil.exchange.areas;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area of one year with its figures; the object is used again for the next row, so take what
 * you need. A figure is a number or a {@link Nothing}, never a zero in its place.
 */
public final class AreaRow {

    private final List<AreaColumn> columns;
    private final double[] values;
    private final byte[] nothing;
    private AreaCode code = new AreaCode(AreaLevel.COUNTRY, "NL00");
    private String name = "";
    private String municipality = "";
    private String place = "";
    private String province = "";
    private int year;
    private long line;
    private boolean land = true;

    /** A row of a file with these columns. */
    public AreaRow(List<AreaColumn> columns) {
        this.columns = List.copyOf(columns);
        this.values = new double[columns.size()];
        this.nothing = new byte[columns.size()];
    }

    /** Starts a row. */
    public void start(AreaCode ofArea, int inYear, long atLine) {
        code = ofArea;
        year = inYear;
        line = atLine;
        name = "";
        municipality = "";
        place = "";
        province = "";
        land = true;
        Arrays.fill(values, Double.NaN);
        Arrays.fill(nothing, Nothing.NOT_ASKED.mark());
    }

    /** Writes the names of the area and of its municipality, empty when the file has none. */
    public void named(String ofArea, String ofMunicipality) {
        name = ofArea;
        municipality = ofMunicipality;
    }

    /** Writes the place and the province it lies in, by name, empty when the file has none. */
    public void placed(String inPlace, String inProvince) {
        place = inPlace;
        province = inProvince;
    }

    /** Says whether the area is land; rows of water do not count in sums. */
    public void onLand(boolean yes) {
        land = yes;
    }

    /** Writes a figure. */
    public void put(int column, double value) {
        values[column] = value;
        nothing[column] = 0;
    }

    /** Writes that there is no figure. */
    public void put(int column, Nothing why) {
        values[column] = Double.NaN;
        nothing[column] = why.mark();
    }

    /** The columns, in the order of the positions used here. */
    public List<AreaColumn> columns() {
        return columns;
    }

    /** The area. */
    public AreaCode code() {
        return code;
    }

    /** Its name, empty when the file has none. */
    public String name() {
        return name;
    }

    /** The name of its municipality, empty when the file has none. */
    public String municipality() {
        return municipality;
    }

    /** The name of the place it lies in, empty when the file has none. */
    public String place() {
        return place;
    }

    /** The name of the province it lies in, empty when the file has none. */
    public String province() {
        return province;
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** The line of the file, the first is 1. */
    public long line() {
        return line;
    }

    /** Whether it is land of the Netherlands. */
    public boolean isLand() {
        return land && !code.isForeign();
    }

    /** The figure, NaN when there is none. */
    public double value(int column) {
        return values[column];
    }

    /** Why there is no figure; null when there is one. */
    public @Nullable Nothing nothing(int column) {
        return Nothing.ofMark(nothing[column]);
    }

    /** A copy of the figures, NaN where there is none. */
    public double[] values() {
        return values.clone();
    }

    /** A copy of the kinds of nothing: see {@link Nothing#mark}. */
    public byte[] nothings() {
        return nothing.clone();
    }
}

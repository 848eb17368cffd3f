package nl.wijkspil.platform.areas;

import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.Nothing;
import nl.wijkspil.exchange.areas.change.Figures;

/** A row of a loaded file: one area in one year. */
public final class FigureRow {

    private final Dataset dataset;
    private final AreaCode code;
    private final int year;
    private final long line;
    private final double[] figures;
    private final byte[] nothing;

    /** A row; the arrays are handed over. */
    public FigureRow(
            Dataset dataset, AreaCode code, int year, long line, double[] figures, byte[] nothing) {
        this.dataset = dataset;
        this.code = code;
        this.year = year;
        this.line = line;
        this.figures = figures;
        this.nothing = nothing;
    }

    /** {@return the file} */
    public Dataset dataset() {
        return dataset;
    }

    /** {@return the area} */
    public AreaCode code() {
        return code;
    }

    /** {@return the year} */
    public int year() {
        return year;
    }

    /** {@return the number in this column; NaN when there is none} */
    public double value(int column) {
        return figures[column];
    }

    /** {@return the cell in this column} */
    public Figures.Cell cell(int column) {
        AreaColumn heading = dataset.columns().get(column);
        return new Figures.Cell(
                figures[column],
                Nothing.ofMark(nothing[column]),
                heading.kind(),
                heading.unit(),
                dataset.name(),
                line,
                heading.header(),
                dataset.source().line(year),
                dataset.source().rounding(code.level(), heading.kind()));
    }
}

package nl.wijkspil.exchange.workbook;

/** What stands in a cell, whatever the kind of file. */
public sealed interface CellValue {

    /** Nothing, or only white space. */
    record Empty() implements CellValue {}

    /**
     * Text, without white space around it.
     *
     * @param text never empty
     */
    record Text(String text) implements CellValue {}

    /**
     * A number.
     *
     * @param value as stored; a percentage is already times 100
     */
    record Numeric(double value) implements CellValue {}

    /**
     * A formula that failed.
     *
     * @param text for example {@code #REF!}
     */
    record Failed(String text) implements CellValue {}
}

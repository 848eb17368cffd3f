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
     * A date.
     *
     * @param serial days since 30 December 1899, as workbooks count
     */
    record Day(double serial) implements CellValue {}

    /**
     * A formula that failed.
     *
     * @param text for example {@code #REF!}; empty when it was never calculated
     */
    record Failed(String text) implements CellValue {}
}

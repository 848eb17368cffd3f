package nl.wijkspil.exchange.areas.recognise;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.SourceFindings;
import nl.wijkspil.exchange.areas.address.AddressFile;
import nl.wijkspil.exchange.areas.address.PlaceFile;
import nl.wijkspil.exchange.areas.boundary.BoundaryFile;
import nl.wijkspil.exchange.areas.change.ChangeFile;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.exchange.areas.figures.Rows;
import nl.wijkspil.exchange.areas.odata.JsonRows;
import nl.wijkspil.exchange.areas.odata.MeasureNames;
import nl.wijkspil.exchange.areas.odata.ObservationRows;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.DelimitedRows;
import nl.wijkspil.exchange.areas.text.RowReader;
import nl.wijkspil.exchange.areas.text.SheetRows;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/** Finds out what a file with areas is, from its content, by reading it to the end. */
public final class Recognise {

    private Recognise() {}

    /**
     * The file, recognised and counted.
     *
     * @param given the year when the caller knows it; null otherwise
     * @return the file; one whose inspection has errors may not be loaded
     */
    public static AreaFile file(AreaInput input, @Nullable Integer given) {
        try {
            return switch (input.form()) {
                case OLD_WORKBOOK -> refused(input, AreaFindings.oldWorkbook(input.name()));
                case ZIP -> zip(input, given);
                case BINARY ->
                        refused(
                                input,
                                AreaFindings.unknown(
                                        input.name(), "het is geen tekst en geen werkboek"));
                case JSON -> json(input, given);
                case TEXT -> text(input, given);
            };
        } catch (AreaUnreadable e) {
            return refused(input, e.finding());
        } catch (EOFException e) {
            return refused(input, AreaFindings.cutOff(input.name()));
        } catch (ZipException e) {
            return refused(input, AreaFindings.broken(input.name(), "het uitpakken mislukt"));
        } catch (IOException e) {
            return refused(input, AreaFindings.unreadable(input.name()));
        }
    }

    private static AreaFile zip(AreaInput input, @Nullable Integer given) throws IOException {
        if (input.entry() != null) {
            return workbook(input, given);
        }
        Archive archive = Archive.of(input);
        if (archive.isWorkbook()) {
            return workbook(input, given);
        }
        List<AreaInput> inside = archive.readable();
        if (inside.size() > 1) {
            List<AreaInput> known = inside.stream().filter(Recognise::seemsKnown).toList();
            inside = known.size() == 1 ? known : inside;
        }
        return switch (inside.size()) {
            case 0 -> refused(input, SourceFindings.nothingInside(input.name()));
            case 1 -> file(inside.getFirst(), given);
            default ->
                    refused(
                            input,
                            SourceFindings.moreInside(
                                    input.name(),
                                    inside.stream().map(each -> shown(each, input)).toList()));
        };
    }

    private static String shown(AreaInput inner, AreaInput outer) {
        return inner.name().substring(outer.name().length()).strip();
    }

    /** Whether the first rows are those of a layout that is known; a map always may be. */
    private static boolean seemsKnown(AreaInput input) {
        try {
            return switch (input.form()) {
                case JSON -> true;
                case OLD_WORKBOOK, BINARY -> false;
                case ZIP -> isKnown(input, () -> new FirstRows(sheet(input)));
                case TEXT ->
                        isKnown(
                                input,
                                () -> {
                                    InputStream in = input.open();
                                    return new FirstRows(new DelimitedRows(in, input.name()));
                                });
            };
        } catch (AreaUnreadable | IOException e) {
            return false;
        }
    }

    private static boolean isKnown(AreaInput input, Rows first) throws IOException {
        return table(input, null, first).inspection().source() != null;
    }

    private static AreaFile workbook(AreaInput input, @Nullable Integer given) throws IOException {
        return table(input, given, () -> sheet(input));
    }

    private static SheetRows sheet(AreaInput input) throws IOException {
        if (input.entry() == null) {
            return new SheetRows(input.path(), input.name(), input.watch());
        }
        return SheetRows.ofCopy(Archive.unpack(input), input.name(), input.watch());
    }

    private static AreaFile refused(AreaInput input, Finding why) {
        Inspection inspection = Inspection.refused(input.name(), why);
        return () -> inspection;
    }

    private static AreaFile json(AreaInput input, @Nullable Integer given) throws IOException {
        Optional<BoundaryFile> boundaries = BoundaryFile.open(input, given);
        if (boundaries.isPresent()) {
            return boundaries.get();
        }
        return table(
                input,
                given,
                () -> {
                    InputStream in = input.open();
                    return new JsonRows(in, input.name());
                });
    }

    private static AreaFile text(AreaInput input, @Nullable Integer given) throws IOException {
        return table(
                input,
                given,
                () -> {
                    InputStream in = input.open();
                    return new DelimitedRows(in, input.name());
                });
    }

    private static AreaFile table(AreaInput input, @Nullable Integer given, Rows rows)
            throws IOException {
        String file = input.name();
        List<String> header = header(rows);
        if (header.isEmpty()) {
            return refused(input, AreaFindings.empty(file));
        }
        if (ObservationRows.fits(header)) {
            Rows pivot =
                    () -> {
                        try (RowReader lines = rows.open()) {
                            return new ObservationRows(lines, file, MeasureNames.of(input));
                        }
                    };
            return figures(input, pivot, given).orElseThrow();
        }
        Optional<ChangeFile> change = ChangeFile.open(file, rows);
        if (change.isPresent()) {
            return change.get();
        }
        Optional<AddressFile> addresses = AddressFile.open(file, rows, given);
        if (addresses.isPresent()) {
            return addresses.get();
        }
        Optional<PlaceFile> places = PlaceFile.open(file, rows);
        if (places.isPresent()) {
            return places.get();
        }
        return figures(input, rows, given)
                .orElseGet(() -> refused(input, OtherTables.why(file, header)));
    }

    private static Optional<AreaFile> figures(AreaInput input, Rows rows, @Nullable Integer given)
            throws IOException {
        return FigureFile.open(input.name(), rows, given).map(AreaFile.class::cast);
    }

    private static List<String> header(Rows rows) throws IOException {
        CellRow row = new CellRow();
        try (RowReader reader = rows.open()) {
            return reader.next(row) ? row.texts() : List.of();
        }
    }
}

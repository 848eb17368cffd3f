package nl.wijkspil.exchange.areas.address;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.FoundYear;
import nl.wijkspil.exchange.areas.FoundYear.Evidence;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.figures.FindYear;
import nl.wijkspil.exchange.areas.figures.Rows;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A table of Statistics Netherlands that gives the neighbourhood of every postcode with house
 * number: columns PC6, Huisnummer, Buurt, Wijk, Gemeente, the last three with the year behind them.
 */
public final class AddressFile implements AreaFile {

    private static final int MOST_FINDINGS = 20;
    private static final Pattern BUURT = Pattern.compile("buurt(?:_?code)?_?(20[0-9]{2})?");

    private final String file;
    private final Rows rows;
    private final int postcode;
    private final int number;
    private final int area;
    private final Inspection inspection;

    private AddressFile(
            String file, Rows rows, int postcode, int number, int area, Inspection inspection) {
        this.file = file;
        this.rows = rows;
        this.postcode = postcode;
        this.number = number;
        this.area = area;
        this.inspection = inspection;
    }

    /** Receives addresses. */
    @FunctionalInterface
    public interface Handler {
        /**
         * The next address.
         *
         * @param postcode for example {@code 1011AB}
         * @param houseNumber the number without letters
         * @param neighbourhood where it lies
         */
        void address(String postcode, int houseNumber, AreaCode neighbourhood);
    }

    /** Recognises and reads a file to its end; empty when it is something else. */
    public static Optional<AddressFile> open(String file, Rows rows, @Nullable Integer given)
            throws IOException {
        CellRow row = new CellRow();
        List<String> names;
        try (RowReader reader = rows.open()) {
            if (!reader.next(row)) {
                return Optional.empty();
            }
            names = row.texts().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        }
        int postcode = Math.max(names.indexOf("pc6"), names.indexOf("postcode6"));
        int number = names.indexOf("huisnummer");
        int area = -1;
        Optional<FoundYear> year = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            Matcher matcher = BUURT.matcher(names.get(i));
            if (matcher.matches()) {
                area = i;
                year =
                        Optional.ofNullable(matcher.group(1))
                                .map(y -> new FoundYear(Integer.parseInt(y), Evidence.CONTENT));
            }
        }
        if (postcode < 0 || number < 0 || area < 0) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        Optional<FoundYear> known = FindYear.first(year, given, file);
        if (known.isEmpty()) {
            findings.add(AreaFindings.noYear(file));
        }
        Set<AreaCode> areas = new HashSet<>();
        BitSet postcodes = new BitSet();
        long[] count = new long[1];
        walk(
                file,
                rows,
                new int[] {postcode, number, area},
                findings,
                (pc, house, code) -> {
                    count[0]++;
                    areas.add(code);
                    postcodes.set(Postcodes.number(pc));
                });
        if (count[0] == 0 && findings.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(file));
        }
        return Optional.of(
                new AddressFile(
                        file,
                        rows,
                        postcode,
                        number,
                        area,
                        new Inspection(
                                file,
                                AreaSource.ADDRESSES,
                                AreaLayout.CSV,
                                known.orElse(null),
                                known.map(y -> List.of(y.year())).orElse(List.of()),
                                count[0],
                                Map.of(AreaLevel.NEIGHBOURHOOD, areas.size()),
                                List.of(),
                                Map.of("postcodes", (long) postcodes.cardinality()),
                                findings)));
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    /** Reads the addresses. */
    public void read(Handler handler) throws IOException {
        walk(file, rows, new int[] {postcode, number, area}, new ArrayList<>(), handler);
    }

    private static void walk(
            String file, Rows rows, int[] at, List<Finding> findings, Handler handler)
            throws IOException {
        CellRow row = new CellRow();
        AddressCells cells = new AddressCells(at[0], at[1], at[2]);
        long wrong = 0;
        try (RowReader reader = rows.open()) {
            reader.next(row);
            while (reader.next(row)) {
                if (row.width() == 1 && row.isEmpty(0)) {
                    continue;
                }
                if (cells.read(row)) {
                    handler.address(cells.postcode(), cells.number(), cells.area());
                } else if (wrong++ < MOST_FINDINGS) {
                    findings.add(AreaFindings.badAddress(file, row.line(), cells.words(row)));
                }
            }
        }
        if (wrong > MOST_FINDINGS) {
            findings.add(AreaFindings.andMore(file, wrong - MOST_FINDINGS));
        }
    }
}

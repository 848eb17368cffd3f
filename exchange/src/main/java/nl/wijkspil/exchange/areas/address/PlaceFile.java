package nl.wijkspil.exchange.areas.address;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.figures.Rows;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;
import nl.wijkspil.lending.Finding;

/** Places (woonplaatsen) with the municipality and province they lie in, per year. */
public final class PlaceFile implements AreaFile {

    private static final int LONGEST_NAME = 200;

    private final String file;
    private final Rows rows;
    private final List<String> header;
    private final Inspection inspection;

    private PlaceFile(String file, Rows rows, List<String> header, Inspection inspection) {
        this.file = file;
        this.rows = rows;
        this.header = List.copyOf(header);
        this.inspection = inspection;
    }

    /**
     * A place in a year.
     *
     * @param line the line of the file, the first is 1
     * @param year the year
     * @param name the name of the place
     * @param municipality the code of its municipality
     * @param municipalityName the name of its municipality
     * @param province the code of its province
     * @param provinceName the name of its province
     */
    public record Place(
            long line,
            int year,
            String name,
            AreaCode municipality,
            String municipalityName,
            AreaCode province,
            String provinceName) {}

    /** Receives places. */
    @FunctionalInterface
    public interface Handler {
        /** The next place. */
        void place(Place place);
    }

    /** Recognises and reads a file to its end; empty when it is something else. */
    public static Optional<PlaceFile> open(String file, Rows rows) throws IOException {
        CellRow row = new CellRow();
        try (RowReader reader = rows.open()) {
            if (!reader.next(row)
                    || !row.texts().containsAll(List.of("wp_naam", "gm_code", "pv_code", "jaar"))) {
                return Optional.empty();
            }
        }
        List<String> header = row.texts();
        PlaceProblems problems = new PlaceProblems(file, header.size());
        TreeSet<Integer> years = new TreeSet<>();
        Set<String> municipalities = new HashSet<>();
        Set<String> provinces = new HashSet<>();
        long[] count = new long[1];
        walk(
                file,
                rows,
                header,
                problems,
                place -> {
                    count[0]++;
                    years.add(place.year());
                    municipalities.add(place.municipality().text());
                    provinces.add(place.province().text());
                });
        List<Finding> findings = problems.all();
        if (count[0] == 0 && findings.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(file));
        }
        return Optional.of(
                new PlaceFile(
                        file,
                        rows,
                        header,
                        new Inspection(
                                file,
                                AreaSource.PLACES,
                                AreaLayout.CSV,
                                null,
                                List.copyOf(years),
                                count[0],
                                Map.of(
                                        AreaLevel.PROVINCE,
                                        provinces.size(),
                                        AreaLevel.MUNICIPALITY,
                                        municipalities.size()),
                                List.of(),
                                Map.of(),
                                findings)));
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    /** Reads the places. */
    public void read(Handler handler) throws IOException {
        walk(file, rows, header, new PlaceProblems(file, header.size()), handler);
    }

    private static void walk(
            String file, Rows rows, List<String> header, PlaceProblems problems, Handler handler)
            throws IOException {
        CellRow row = new CellRow();
        int name = header.indexOf("wp_naam");
        int municipality = header.indexOf("gm_code");
        int municipalityName = header.indexOf("gm_naam");
        int province = header.indexOf("pv_code");
        int provinceName = header.indexOf("pv_naam");
        int year = header.indexOf("jaar");
        try (RowReader reader = rows.open()) {
            reader.next(row);
            while (reader.next(row)) {
                if (row.width() == 1 && row.isEmpty(0)) {
                    continue;
                }
                if (row.width() != header.size()) {
                    problems.torn(row);
                    continue;
                }
                Optional<AreaCode> gm = AreaCode.parse(row.text(municipality));
                Optional<AreaCode> pv = AreaCode.parse(row.text(province));
                String place = row.text(name);
                if (gm.isEmpty() || gm.get().level() != AreaLevel.MUNICIPALITY) {
                    problems.add(AreaFindings.badCode(file, row.line(), row.text(municipality)));
                } else if (pv.isEmpty() || pv.get().level() != AreaLevel.PROVINCE) {
                    problems.add(AreaFindings.badCode(file, row.line(), row.text(province)));
                } else if (!row.text(year).matches("(19|20)[0-9]{2}")) {
                    problems.add(AreaFindings.badNumber(file, row.line(), "jaar", row.text(year)));
                } else if (place.isEmpty() || place.length() > LONGEST_NAME) {
                    problems.add(
                            AreaFindings.inconsistent(
                                    file,
                                    row.line(),
                                    place.isEmpty()
                                            ? "Deze woonplaats heeft geen naam."
                                            : "De naam van deze woonplaats is langer dan "
                                                    + LONGEST_NAME
                                                    + " tekens."));
                } else {
                    handler.place(
                            new Place(
                                    row.line(),
                                    Integer.parseInt(row.text(year)),
                                    place,
                                    gm.get(),
                                    shortened(row.text(municipalityName)),
                                    pv.get(),
                                    shortened(row.text(provinceName))));
                }
            }
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}

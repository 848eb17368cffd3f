package nl.wijkspil.exchange.areas.address;

import java.io.IOException;
import java.util.ArrayList;
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
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.figures.Rows;
import nl.wijkspil.exchange.areas.text.CellRow;
import nl.wijkspil.exchange.areas.text.RowReader;
import nl.wijkspil.lending.Finding;

/** Places (woonplaatsen) with the municipality and province they lie in, per year. */
public final class PlaceFile implements AreaFile {

    private static final int MOST_FINDINGS = 20;

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
     * @param year the year
     * @param name the name of the place
     * @param municipality the code of its municipality
     * @param municipalityName the name of its municipality
     * @param province the code of its province
     * @param provinceName the name of its province
     */
    public record Place(
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
        List<Finding> findings = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        Set<String> municipalities = new HashSet<>();
        Set<String> provinces = new HashSet<>();
        long[] count = new long[1];
        walk(
                file,
                rows,
                header,
                findings,
                place -> {
                    count[0]++;
                    years.add(place.year());
                    municipalities.add(place.municipality().text());
                    provinces.add(place.province().text());
                });
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
        walk(file, rows, header, new ArrayList<>(), handler);
    }

    private static void walk(
            String file, Rows rows, List<String> header, List<Finding> findings, Handler handler)
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
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(
                                AreaFindings.ragged(file, row.line(), row.width(), header.size()));
                    }
                    continue;
                }
                Optional<AreaCode> gm = AreaCode.parse(row.text(municipality));
                Optional<AreaCode> pv = AreaCode.parse(row.text(province));
                if (gm.isEmpty() || pv.isEmpty() || !row.text(year).matches("20[0-9]{2}")) {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(
                                AreaFindings.badCode(file, row.line(), row.text(municipality)));
                    }
                    continue;
                }
                handler.place(
                        new Place(
                                Integer.parseInt(row.text(year)),
                                row.text(name),
                                gm.get(),
                                row.text(municipalityName),
                                pv.get(),
                                row.text(provinceName)));
            }
        }
    }
}

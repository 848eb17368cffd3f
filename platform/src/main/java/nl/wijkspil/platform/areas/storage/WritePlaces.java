package nl.wijkspil.platform.areas.storage;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaProvinces;
import nl.wijkspil.exchange.areas.address.PlaceFile;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes which places lie where, of a file of places or a table of postcodes. */
@Component
class WritePlaces {

    private static final int WIDTH = 8;
    private static final int LONGEST = 200;

    private static final List<String> PLACES =
            List.of(
                    """
                    insert into area_place (dataset_id, line, year, name, municipality,
                        municipality_name, province, province_name, postcode)
                    select {8}, line::bigint, y::int, name, gm, gm_name, pv, pv_name, postcode
                      from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})
                        as t(line, y, name, gm, gm_name, pv, pv_name, postcode)
                    """,
                    """
                    insert into area (year, code, level, name, municipality, fictional)
                    select distinct on (y, pv) y::int, pv, 'PROVINCE', pv_name, '', {9}
                      from unnest({1}, {5}, {6}) as t(y, pv, pv_name)
                     where pv <> '' and pv_name <> '' order by y, pv, pv_name
                    """
                            + WriteAreas.KEEP_NAMES,
                    """
                    insert into area_name (code, name)
                    select distinct k, n from unnest({3}, {4}, {5}, {6}) as t(gm, gm_name, pv, pv_name)
                     cross join lateral (values (gm, gm_name), (pv, pv_name)) as v(k, n)
                     where k <> '' and n <> ''
                    on conflict do nothing
                    """);

    private final DSLContext database;

    WritePlaces(DSLContext database) {
        this.database = database;
    }

    void places(UUID id, PlaceFile file, boolean fictional) throws IOException {
        RowBatch batch = new RowBatch(database, WIDTH, PLACES, id, fictional);
        file.read(place ->
                batch.add(place.line())
                        .add(place.year())
                        .add(place.name())
                        .add(place.municipality().text())
                        .add(place.municipalityName())
                        .add(place.province().text())
                        .add(place.provinceName())
                        .add("")
                        .end());
        batch.flush();
    }

    /** A table of postcodes names the municipality; of the province the name gives the code. */
    void postcodes(UUID id, FigureFile file, boolean fictional) throws IOException {
        RowBatch batch = new RowBatch(database, WIDTH, PLACES, id, fictional);
        file.read(row -> {
            if (row.place().isEmpty() && row.municipality().isEmpty() && row.province().isEmpty()) {
                return;
            }
            batch.add(row.line())
                    .add(row.year())
                    .add(shortened(row.place()))
                    .add("")
                    .add(shortened(row.municipality()))
                    .add(AreaProvinces.code(row.province()).map(AreaCode::text).orElse(""))
                    .add(shortened(row.province()))
                    .add(row.code().text())
                    .end();
        });
        batch.flush();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST, name.length()));
    }
}

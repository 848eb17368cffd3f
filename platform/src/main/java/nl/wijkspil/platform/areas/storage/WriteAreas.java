package nl.wijkspil.platform.areas.storage;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.address.AddressFile;
import nl.wijkspil.exchange.areas.address.PlaceFile;
import nl.wijkspil.exchange.areas.boundary.BoundaryFile;
import nl.wijkspil.exchange.areas.boundary.Simplify;
import nl.wijkspil.exchange.areas.change.ChangeFile;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes the rows of a file. */
@Component
class WriteAreas {

    static final String KEEP_NAMES =
            """
             on conflict (year, code) do update set name = excluded.name,
                municipality = case when excluded.municipality = '' then area.municipality
                    else excluded.municipality end
              where excluded.name <> '' and area.name = ''
            """;

    /** What an area is called, and its municipality, when a file did not say so before. */
    private static final String NAMES =
            """
            insert into area_name (code, name)
            select distinct k, left(n, 200)
              from unnest(%s) as t(c, level, name, gm)
             cross join lateral (values (c, name), ('GM' || substr(c, 3, 4),
                    case when level in ('DISTRICT', 'NEIGHBOURHOOD') then gm else '' end)) as v(k, n)
             where n <> '' and not exists (
                    select from area_name a where a.code = k and a.name = left(n, 200))
            on conflict do nothing
            """;

    private static final List<String> FIGURES =
            List.of(
                    """
                    insert into area_figures (dataset_id, year, code, line, figures, nothing)
                    select {8}, y::int, c, l::bigint, f::float8[], n::bytea
                      from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})
                        as t(y, c, level, name, gm, l, f, n)
                    """,
                    """
                    insert into area (year, code, level, name, municipality, fictional)
                    select y::int, c, level, name, gm, {9}
                      from unnest({0}, {1}, {2}, {3}, {4}) as t(y, c, level, name, gm)
                    """
                            + KEEP_NAMES,
                    NAMES.formatted("{1}, {2}, {3}, {4}"));

    private static final List<String> BOUNDARIES =
            List.of(
                    """
                    insert into area_boundary (year, code, level, dataset_id, coarse, middle, fine)
                    select y::int, c, level, {7}, coarse, middle, fine
                      from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6})
                        as t(y, c, level, name, coarse, middle, fine)
                    on conflict (year, code) do update set dataset_id = excluded.dataset_id,
                        coarse = excluded.coarse, middle = excluded.middle, fine = excluded.fine
                    """,
                    """
                    insert into area (year, code, level, name, municipality, fictional)
                    select y::int, c, level, name, '', {8}
                      from unnest({0}, {1}, {2}, {3}) as t(y, c, level, name)
                    """
                            + KEEP_NAMES,
                    NAMES.formatted(
                            "{1}, {2}, {3}, array_fill(''::text, array[cardinality({1})])"));

    private static final List<String> MOVES =
            List.of(
                    """
                    insert into area_move (dataset_id, from_year, to_year, from_code, to_code,
                        addresses, counted)
                    select {5}, y::int, z::int, c, d, n::bigint, {6}
                      from unnest({0}, {1}, {2}, {3}, {4}) as t(y, z, c, d, n)
                    """);

    private static final List<String> ADDRESSES =
            List.of(
                    """
                    insert into area_address (dataset_id, postcode, code, numbers)
                    select {3}, p, c, n::int[] from unnest({0}, {1}, {2}) as t(p, c, n)
                    """);

    private final DSLContext database;
    private final WritePlaces places;

    WriteAreas(DSLContext database, WritePlaces places) {
        this.database = database;
        this.places = places;
    }

    void write(UUID id, AreaFile file, boolean fictional) throws IOException {
        switch (file) {
            case FigureFile figures -> {
                figures(id, figures, fictional);
                if (figures.inspection().source() == AreaSource.POSTCODES) {
                    places.postcodes(id, figures, fictional);
                }
            }
            case BoundaryFile boundaries -> boundaries(id, boundaries, fictional);
            case ChangeFile changes -> changes(id, changes);
            case AddressFile addresses -> addresses(id, addresses);
            case PlaceFile each -> places.places(id, each, fictional);
            default -> throw new IllegalArgumentException(file.inspection().file());
        }
    }

    private void figures(UUID id, FigureFile file, boolean fictional) throws IOException {
        RowBatch batch = new RowBatch(database, 8, FIGURES, id, fictional);
        file.read(row ->
                batch.add(row.year())
                        .add(row.code().text())
                        .add(row.code().level().name())
                        .add(row.name())
                        .add(row.municipality())
                        .add(row.line())
                        .add(row.values())
                        .add(row.nothings())
                        .end());
        batch.flush();
    }

    private void boundaries(UUID id, BoundaryFile file, boolean fictional) throws IOException {
        int year = file.inspection().years().getFirst();
        RowBatch batch = new RowBatch(database, 7, BOUNDARIES, id, fictional);
        file.read(boundary ->
                batch.add(year)
                        .add(boundary.code().text())
                        .add(boundary.code().level().name())
                        .add(boundary.name())
                        .add(Simplify.geometry(boundary, 0.004, 3))
                        .add(Simplify.geometry(boundary, 0.0006, 4))
                        .add(Simplify.geometry(boundary, 0.00005, 5))
                        .end());
        batch.flush();
    }

    /** Numbers of one postcode that follow each other in one neighbourhood go in one row. */
    private void addresses(UUID id, AddressFile file) throws IOException {
        RowBatch batch = new RowBatch(database, 3, ADDRESSES, id);
        String[] at = {"", ""};
        StringBuilder numbers = new StringBuilder();
        Runnable put =
                () -> {
                    if (!numbers.isEmpty()) {
                        batch.add(at[0]).add(at[1]).add("{" + numbers + "}").end();
                        numbers.setLength(0);
                    }
                };
        file.read((postcode, number, code) -> {
            if (!at[0].equals(postcode) || !at[1].equals(code.text())) {
                put.run();
                at[0] = postcode;
                at[1] = code.text();
            }
            numbers.append(numbers.isEmpty() ? "" : ",").append(number);
        });
        put.run();
        batch.flush();
    }

    private void changes(UUID id, ChangeFile file) throws IOException {
        boolean counted = file.inspection().source() == AreaSource.CHANGES;
        RowBatch batch = new RowBatch(database, 5, MOVES, id, counted);
        file.read(move ->
                batch.add(move.fromYear())
                        .add(move.toYear())
                        .add(move.from().text())
                        .add(move.to().text())
                        .add(move.addresses())
                        .end());
        batch.flush();
    }
}

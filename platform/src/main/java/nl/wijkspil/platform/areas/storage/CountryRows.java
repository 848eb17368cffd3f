package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads a few columns of all areas of a level: a country of one year is 18,000 wide rows. */
@Component
class CountryRows {

    private final DSLContext database;

    CountryRows(DSLContext database) {
        this.database = database;
    }

    List<FigureRow> rows(List<Dataset> current, int year, AreaLevel level, List<String> keys) {
        return current.stream()
                .filter(set -> set.years().contains(year))
                .map(set -> set.only(keys))
                .filter(set -> !set.columns().isEmpty())
                .flatMap(set -> rows(set, year, level).stream())
                .toList();
    }

    private List<FigureRow> rows(Dataset set, int year, AreaLevel level) {
        List<Field<?>> fields =
                new ArrayList<>(List.of(DSL.field("f.code", String.class), DSL.field("f.line")));
        for (AreaColumn column : set.columns()) {
            int at = column.position();
            fields.add(DSL.field("f.figures[{0}]", Double.class, DSL.val(at + 1)));
            fields.add(DSL.field("get_byte(f.nothing, {0})", Integer.class, DSL.val(at)));
        }
        return database.select(fields)
                .from("area_figures f join area a using (year, code)")
                .where(
                        "f.dataset_id = {0} and f.year = {1} and a.level = {2}",
                        DSL.val(set.id()), DSL.val(year), DSL.val(level.name()))
                .orderBy(DSL.field("f.code"))
                .fetch(row -> row(set, year, row));
    }

    private static FigureRow row(Dataset set, int year, Record row) {
        double[] figures = new double[set.columns().size()];
        byte[] nothing = new byte[figures.length];
        for (int i = 0; i < figures.length; i++) {
            Double figure = row.get(2 + 2 * i, Double.class);
            figures[i] = figure == null ? Double.NaN : figure;
            nothing[i] = row.get(3 + 2 * i, Byte.class);
        }
        return new FigureRow(
                set,
                AreaCode.parse(row.get(0, String.class)).orElseThrow(),
                year,
                row.get(1, Long.class),
                figures,
                nothing);
    }

    /** The files that hold areas of a level, with the years in which they do, the last first. */
    Map<UUID, List<Integer>> years(List<Dataset> current, AreaLevel level) {
        Map<UUID, List<Integer>> years = new LinkedHashMap<>();
        database.resultQuery(
                        """
                        select d.id, y from area_dataset d, unnest(d.years) y
                         where d.id = any({0}) and exists (
                            select from area_figures f join area a using (year, code)
                             where f.dataset_id = d.id and f.year = y and a.level = {1})
                         order by d.loaded_at desc, d.id desc, y desc
                        """,
                        DSL.val(current.stream().map(Dataset::id).toArray(UUID[]::new)),
                        DSL.val(level.name()))
                .forEach(row ->
                        years.computeIfAbsent(row.get(0, UUID.class), id -> new ArrayList<>())
                                .add(row.get(1, Integer.class)));
        return years;
    }
}

package nl.wijkspil.platform.areas.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.platform.areas.ChosenFigures;
import nl.wijkspil.platform.areas.Dataset;
import nl.wijkspil.platform.areas.FigureRow;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of chosen files. */
@Component
@Transactional(readOnly = true)
class ChosenFiguresInPostgres implements ChosenFigures {

    private final DSLContext database;

    ChosenFiguresInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<FigureRow> rows(
            Collection<AreaCode> codes, Collection<Dataset> files, Collection<Integer> years) {
        Map<UUID, Dataset> known = new HashMap<>();
        files.forEach(each -> known.put(each.id(), each));
        List<FigureRow> rows = new ArrayList<>();
        database.resultQuery(
                        """
                        select * from area_figures
                         where dataset_id = any({0}) and year = any({1}) and code = any({2})
                         order by year, code
                        """,
                        ids(files), numbers(years), texts(codes))
                .fetch()
                .forEach(row -> AreasInPostgres.add(rows, known, row));
        return rows;
    }

    @Override
    public List<Dataset> holding(Collection<AreaCode> codes, Collection<Dataset> files) {
        Set<UUID> found =
                Set.copyOf(
                        database.resultQuery(
                                        "select distinct dataset_id from area_figures where code ="
                                                + " any({0})",
                                        texts(codes))
                                .fetch(row -> row.get("dataset_id", UUID.class)));
        return files.stream().filter(each -> found.contains(each.id())).toList();
    }

    @Override
    public List<AreaCode> areas(
            Collection<Dataset> files, Collection<Integer> years, AreaLevel level) {
        return database
                .resultQuery(
                        """
                        select distinct code collate "C" as code from area_figures
                         where dataset_id = any({0}) and year = any({1}) order by 1
                        """,
                        ids(files), numbers(years))
                .fetch(row -> row.get("code", String.class))
                .stream()
                .flatMap(code -> AreaCode.parse(code).stream())
                .filter(code -> code.level() == level)
                .toList();
    }

    private static Field<String[]> texts(Collection<AreaCode> codes) {
        return DSL.val(codes.stream().map(AreaCode::text).toArray(String[]::new));
    }

    private static Field<UUID[]> ids(Collection<Dataset> files) {
        return DSL.val(files.stream().map(Dataset::id).toArray(UUID[]::new));
    }

    private static Field<Integer[]> numbers(Collection<Integer> years) {
        return DSL.val(years.toArray(Integer[]::new));
    }
}

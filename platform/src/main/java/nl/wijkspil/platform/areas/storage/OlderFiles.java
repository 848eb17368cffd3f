package nl.wijkspil.platform.areas.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.DeliveryFindings;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.address.AddressFile;
import nl.wijkspil.exchange.areas.address.PlaceFile;
import nl.wijkspil.exchange.areas.boundary.BoundaryFile;
import nl.wijkspil.exchange.areas.change.ChangeFile;
import nl.wijkspil.exchange.areas.change.Move;
import nl.wijkspil.exchange.areas.figures.FigureFile;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.areas.Dataset;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Which loaded files say something of the same as a new one: figures of the same areas, year and
 * indicator; changes of the same area between the same years; boundaries of the same area in the
 * same year; places of the same municipality and year; addresses of the same year. Nothing is laid
 * over them, and nothing counts twice, before somebody says that the new file takes their place.
 */
@Component
class OlderFiles {

    private final DSLContext database;
    private final DatasetRows datasets;

    OlderFiles(DSLContext database, DatasetRows datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    /**
     * What stands in the way of a new file.
     *
     * @param files the loaded files, the last loaded first; at least one
     * @param larger whether one of them has more areas, which would lose what they have
     * @param finding what to tell whoever loads
     */
    record Older(List<Dataset> files, boolean larger, Finding finding) {}

    Optional<Older> of(AreaFile file) throws IOException {
        Inspection inspection = file.inspection();
        List<Dataset> near =
                datasets.current().stream()
                        .filter(old -> old.source() == inspection.source())
                        .filter(old -> old.years().stream().anyMatch(inspection.years()::contains))
                        .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        return switch (file) {
            case FigureFile figures -> figures(near, figures);
            case ChangeFile changes -> changes(near, changes);
            case BoundaryFile boundaries -> boundaries(near, boundaries);
            case PlaceFile places -> places(near, places);
            case AddressFile _ ->
                    older(
                            near,
                            larger(near, inspection),
                            standing(inspection, near, "De adressen"));
            default -> Optional.empty();
        };
    }

    private Optional<Older> figures(List<Dataset> near, FigureFile file) throws IOException {
        Inspection inspection = file.inspection();
        List<Dataset> same =
                near.stream()
                        .filter(old ->
                                inspection.columns().stream()
                                        .anyMatch(c -> old.at(c.column().key()) >= 0))
                        .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        file.read(row -> codes.add(row.code().text()));
        List<Dataset> found =
                holding(
                        same,
                        "select from area_figures r where r.dataset_id = d.id and r.year = any({1})"
                                + " and r.code = any({2})",
                        years(inspection),
                        texts(codes));
        boolean larger = found.stream().anyMatch(old -> old.rows() > inspection.rows());
        return found.isEmpty()
                ? Optional.empty()
                : older(
                        found,
                        larger,
                        DeliveryFindings.sameYear(inspection.file(), called(found), larger));
    }

    private Optional<Older> changes(List<Dataset> near, ChangeFile file) throws IOException {
        List<Move> moves = new ArrayList<>();
        file.read(moves::add);
        Field<?>[] sides = {
            numbers(moves.stream().map(Move::fromYear).toList()),
            numbers(moves.stream().map(Move::toYear).toList()),
            texts(moves.stream().map(move -> move.from().text()).toList()),
            texts(moves.stream().map(move -> move.to().text()).toList())
        };
        List<String> example = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        database.resultQuery(
                        """
                        with new as (
                            select distinct y::int as y, z::int as z, c, d
                              from unnest({1}, {2}, {3}, {4}) as t(y, z, c, d))
                        select dataset_id, min(said) as said from (
                            select m.dataset_id, m.from_code || ', ' || y || ' naar ' || z as said
                              from area_move m join new on (m.from_year, m.to_year, m.from_code) = (y, z, c)
                             where m.dataset_id = any({0})
                            union all
                            select m.dataset_id, m.to_code || ', ' || y || ' naar ' || z
                              from area_move m join new on (m.from_year, m.to_year, m.to_code) = (y, z, d)
                             where m.dataset_id = any({0})) as same
                         group by dataset_id
                        """,
                        ids(near), sides[0], sides[1], sides[2], sides[3])
                .fetch()
                .forEach(row -> {
                    ids.add(row.get("dataset_id", UUID.class));
                    example.add(row.get("said", String.class));
                });
        List<Dataset> found = near.stream().filter(old -> ids.contains(old.id())).toList();
        Inspection inspection = file.inspection();
        return found.isEmpty()
                ? Optional.empty()
                : older(
                        found,
                        larger(found, inspection),
                        DeliveryFindings.changesTwice(
                                inspection.file(),
                                called(found),
                                example.stream().sorted().findFirst().orElse("")));
    }

    /** A boundary that is replaced is written over; boundaries of other areas stay. */
    private Optional<Older> boundaries(List<Dataset> near, BoundaryFile file) throws IOException {
        Inspection inspection = file.inspection();
        List<Dataset> level =
                holding(
                        near,
                        "select from area_boundary b where b.dataset_id = d.id and b.year ="
                                + " any({1}) and b.level = any({2})",
                        years(inspection),
                        texts(inspection.levels().keySet().stream().map(Enum::name).toList()));
        if (level.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        file.read(boundary -> codes.add(boundary.code().text()));
        List<Dataset> found =
                holding(
                        level,
                        "select from area_boundary b where b.dataset_id = d.id and b.year ="
                                + " any({1}) and b.code = any({2})",
                        years(inspection),
                        texts(codes));
        return found.isEmpty()
                ? Optional.empty()
                : older(found, false, standing(inspection, found, "De grenzen"));
    }

    private Optional<Older> places(List<Dataset> near, PlaceFile file) throws IOException {
        Inspection inspection = file.inspection();
        Set<String> codes = new HashSet<>();
        file.read(place -> codes.add(place.municipality().text()));
        List<Dataset> found =
                holding(
                        near,
                        "select from area_place p where p.dataset_id = d.id and p.year = any({1})"
                                + " and p.municipality = any({2})",
                        years(inspection),
                        texts(codes));
        return found.isEmpty()
                ? Optional.empty()
                : older(
                        found,
                        larger(found, inspection),
                        standing(inspection, found, "De plaatsen"));
    }

    /** Those of some files of which there is a row. */
    private List<Dataset> holding(
            List<Dataset> some, String rows, Field<Integer[]> years, Field<String[]> codes) {
        Set<UUID> found =
                new LinkedHashSet<>(
                        database.resultQuery(
                                        "select d.id from unnest({0}) as d(id) where exists ("
                                                + rows
                                                + ")",
                                        ids(some),
                                        years,
                                        codes)
                                .fetch(row -> row.get(0, UUID.class)));
        return some.stream().filter(old -> found.contains(old.id())).toList();
    }

    private static Optional<Older> older(List<Dataset> files, boolean larger, Finding finding) {
        return Optional.of(new Older(files, larger, finding));
    }

    private static boolean larger(List<Dataset> old, Inspection inspection) {
        return old.stream().anyMatch(each -> each.rows() > inspection.rows());
    }

    private static Finding standing(Inspection inspection, List<Dataset> old, String what) {
        List<Integer> years =
                inspection.years().stream()
                        .filter(year -> old.stream().anyMatch(each -> each.years().contains(year)))
                        .toList();
        String span =
                years.size() == 1
                        ? "" + years.getFirst()
                        : years.getFirst() + " tot en met " + years.getLast();
        return DeliveryFindings.standing(inspection.file(), called(old), what + " van " + span);
    }

    /** {@return the last loaded of some files, with its delivery if known} */
    static String called(List<Dataset> old) {
        Dataset first = old.getFirst();
        return first.delivery().version().isEmpty()
                ? first.name()
                : first.name() + " (" + first.delivery().version() + ")";
    }

    private static Field<Integer[]> years(Inspection inspection) {
        return numbers(inspection.years());
    }

    private static Field<Integer[]> numbers(Collection<Integer> numbers) {
        return DSL.val(numbers.toArray(Integer[]::new));
    }

    private static Field<String[]> texts(Collection<String> texts) {
        return DSL.val(texts.toArray(String[]::new));
    }

    private static Field<UUID[]> ids(Collection<Dataset> files) {
        return DSL.val(files.stream().map(Dataset::id).toArray(UUID[]::new));
    }
}

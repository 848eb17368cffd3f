package nl.wijkspil.exchange.areas.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
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

/** A file that says how areas went over into others: counts of addresses, or old and new codes. */
public final class ChangeFile implements AreaFile {

    private static final int MOST_FINDINGS = 20;
    private static final String ALL = "adressen";

    private final String file;
    private final Rows rows;
    private final ChangePlan plan;
    private final String counted;
    private final Inspection inspection;

    private ChangeFile(
            String file, Rows rows, ChangePlan plan, String counted, Inspection inspection) {
        this.file = file;
        this.rows = rows;
        this.plan = plan;
        this.counted = counted;
        this.inspection = inspection;
    }

    /** Recognises and reads a file to its end; empty when it is something else. */
    public static Optional<ChangeFile> open(String file, Rows rows) throws IOException {
        CellRow row = new CellRow();
        ChangePlan plan;
        try (RowReader reader = rows.open()) {
            if (!reader.next(row)) {
                return Optional.empty();
            }
            plan = ChangePlan.of(row.texts());
        }
        if (plan == null) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Long> models = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Map<AreaLevel, Set<String>> codes = new EnumMap<>(AreaLevel.class);
        long[] count = new long[1];
        walk(
                file,
                rows,
                plan,
                findings,
                (line, model, move) -> {
                    count[0]++;
                    models.merge(model, 1L, Long::sum);
                    years.add(move.fromYear());
                    years.add(move.toYear());
                    codes.computeIfAbsent(move.from().level(), level -> new HashSet<>())
                            .add(move.from().text());
                    String key =
                            String.join(
                                    "/",
                                    model,
                                    move.fromYear() + "-" + move.toYear(),
                                    move.from().text(),
                                    move.to().text());
                    if (!seen.add(key) && findings.size() < MOST_FINDINGS) {
                        findings.add(AreaFindings.doubleCode(file, line, move.from().text()));
                    }
                });
        if (count[0] == 0 && findings.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(file));
        }
        String counted =
                models.isEmpty() || models.containsKey(ALL)
                        ? ALL
                        : models.keySet().iterator().next();
        Map<String, Long> facts = new LinkedHashMap<>();
        models.forEach((model, lines) -> {
            if (!model.isEmpty()) {
                facts.put("rows." + model, lines);
                if (!model.equals(counted)) {
                    findings.add(AreaFindings.otherAddresses(file, lines, model, counted));
                }
            }
        });
        Map<AreaLevel, Integer> levels = new EnumMap<>(AreaLevel.class);
        codes.forEach((level, set) -> levels.put(level, set.size()));
        return Optional.of(
                new ChangeFile(
                        file,
                        rows,
                        plan,
                        counted,
                        new Inspection(
                                file,
                                plan.oneToOne() ? AreaSource.CROSSWALK : AreaSource.CHANGES,
                                AreaLayout.CSV,
                                null,
                                List.copyOf(years),
                                count[0],
                                levels,
                                List.of(),
                                facts,
                                findings)));
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    /**
     * Reads the moves counted by all addresses, or the new codes. Where a file counts by more kinds
     * of addresses only one is read, all of them if it is there; a note of the inspection says so.
     */
    public void read(Consumer<Move> handler) throws IOException {
        walk(
                file,
                rows,
                plan,
                new ArrayList<>(),
                (line, model, move) -> {
                    if (model.isEmpty() || model.equals(counted)) {
                        handler.accept(move);
                    }
                });
    }

    @FunctionalInterface
    private interface Line {
        void take(long line, String model, Move move);
    }

    private static void walk(
            String file, Rows rows, ChangePlan plan, List<Finding> findings, Line receiver)
            throws IOException {
        CellRow row = new CellRow();
        try (RowReader reader = rows.open()) {
            reader.next(row);
            while (reader.next(row)) {
                if (row.width() == 1 && row.isEmpty(0)) {
                    continue;
                }
                Optional<Move> move = plan.move(row);
                if (move.isEmpty()) {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(
                                AreaFindings.badCode(
                                        file, row.line(), String.join(" ", plan.cells(row))));
                    }
                    continue;
                }
                receiver.take(row.line(), plan.model(row), move.get());
            }
        }
    }
}

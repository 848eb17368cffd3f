package nl.wijkspil.evaluation.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Panel;
import nl.wijkspil.evaluation.panel.ReadPanel;
import nl.wijkspil.evaluation.panel.ReadTable;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.specification.Specification;
import nl.wijkspil.evaluation.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a specification names and runs its methods on its outcomes. The one place where a
 * refusal becomes a value.
 */
public final class RunSpecification {

    private final Specification specification;
    private final Work work;

    /**
     * @param work runs the long loops
     */
    public RunSpecification(Specification specification, Work work) {
        this.specification = specification;
        this.work = work;
    }

    /**
     * Reads the files and runs.
     *
     * @param folder where the data and tables of the specification lie
     * @param dataFiles the data files, when they do not come from the specification; otherwise
     *     empty
     */
    public Estimation run(Path folder, List<Path> dataFiles) {
        try {
            return answer(readData(folder, dataFiles), readTables(folder));
        } catch (Refusal refusal) {
            return new Estimation.Refused(List.of(refusal.finding()));
        }
    }

    /** Runs on data that are already there. */
    public Estimation run(Table data, Map<String, Table> tables) {
        try {
            return answer(data, tables);
        } catch (Refusal refusal) {
            return new Estimation.Refused(List.of(refusal.finding()));
        }
    }

    private Estimation answer(Table data, Map<String, Table> tables) {
        var panels = new OncePanel(new ReadPanel(specification, data, tables));
        var outcomes = specification.columns().all("outcome");
        var results = new ArrayList<Result>();
        for (var outcome : outcomes.isEmpty() ? List.of("") : outcomes) {
            for (var name : specification.methods()) {
                var estimator = Objects.requireNonNull(Estimators.all().get(name));
                results.add(
                        estimator.estimate(
                                new Request(
                                        specification, outcome, data, tables, panels::get, work)));
            }
        }
        return new Estimation.Answered(results, AdjustedP.over(results));
    }

    private Table readData(Path folder, List<Path> dataFiles) {
        var files =
                dataFiles.isEmpty()
                        ? specification.data().stream().map(name -> beside(folder, name)).toList()
                        : dataFiles;
        if (files.isEmpty()) {
            throw Refusal.of(
                    "WS-EST-FILE",
                    "data",
                    "De specificatie noemt geen data.",
                    "Voeg \"data\" toe of geef --data.");
        }
        Table all = null;
        for (var file : files) {
            var next = read(file);
            all = all == null ? next : all.append(next);
        }
        return Objects.requireNonNull(all);
    }

    private Table read(Path file) {
        boolean panel =
                specification.methods().stream()
                        .allMatch(name ->
                                Objects.requireNonNull(Estimators.all().get(name)).panelShaped());
        if (!panel) {
            return ReadTable.texts(file);
        }
        var text = ReadPanel.textColumns(specification);
        var wanted = ReadPanel.wantedColumns(specification);
        var prefix = specification.columns().one("periods");
        boolean wide = specification.layout() == Specification.Layout.WIDE && !prefix.isEmpty();
        return ReadTable.read(
                file,
                column -> wanted.contains(column) || (wide && column.startsWith(prefix)),
                text::contains);
    }

    private Map<String, Table> readTables(Path folder) {
        var tables = new LinkedHashMap<String, Table>();
        specification
                .tables()
                .forEach((name, file) -> tables.put(name, ReadTable.texts(beside(folder, file))));
        return tables;
    }

    private static Path beside(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw Refusal.of(
                    "WS-EST-FILE",
                    "data",
                    "\"" + name + "\" is geen bestandsnaam.",
                    "Controleer de naam.");
        }
    }

    /** Reads the panel at most once. */
    private static final class OncePanel {
        private final ReadPanel reader;
        private @Nullable Panel panel;

        OncePanel(ReadPanel reader) {
            this.reader = reader;
        }

        synchronized Panel get() {
            var known = panel;
            if (known == null) {
                known = reader.read();
                panel = known;
            }
            return known;
        }
    }
}

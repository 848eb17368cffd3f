package nl.wijkspil.evaluation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One folder of reference results: its tables and expected.json. */
public final class Golden {
    private static final Path ROOT = Path.of("..", "..", "shared", "evaluation", "golden");
    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The case, or a skipped test when the shared data is not there. */
    public static Golden of(String name) {
        var folder = ROOT.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: shared data not present");
        return new Golden(folder);
    }

    /** A table beside the cases. */
    public static Table shared(String name) {
        Assumptions.assumeTrue(
                Files.exists(ROOT.resolve(name)), "skipped: shared data not present");
        return read(ROOT.resolve(name));
    }

    /** expected.json's "expected" object. */
    public JsonNode expected() {
        return new JsonMapper().readTree(folder.resolve("expected.json").toFile()).path("expected");
    }

    /** A number of the "expected" object. */
    public double expected(String key) {
        var node = expected().path(key);
        if (!node.isNumber()) {
            throw new IllegalArgumentException(key + " is not a number in " + folder);
        }
        return node.asDouble();
    }

    /** A table of the case. */
    public Table table(String name) {
        return read(folder.resolve(name));
    }

    /** data.csv. */
    public Table data() {
        return table("data.csv");
    }

    private static Table read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var names = cells(lines.getFirst());
            var columns = new ArrayList<List<String>>();
            names.forEach(n -> columns.add(new ArrayList<>()));
            for (var line : lines.subList(1, lines.size())) {
                if (!line.isBlank()) {
                    var values = cells(line);
                    for (int j = 0; j < names.size(); j++) {
                        columns.get(j).add(values.get(j));
                    }
                }
            }
            var byName = new LinkedHashMap<String, List<String>>();
            for (int j = 0; j < names.size(); j++) {
                byName.put(names.get(j), columns.get(j));
            }
            return new Table(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var out = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }

    /** Columns by name. */
    public record Table(Map<String, List<String>> columns) {
        /** A column as text. */
        public List<String> text(String name) {
            var out = columns.get(name);
            if (out == null) {
                throw new IllegalArgumentException(name + " not in " + columns.keySet());
            }
            return out;
        }

        /** A column as numbers; empty, NA and "." are NaN. */
        public double[] numbers(String name) {
            return text(name).stream()
                    .mapToDouble(s ->
                            s.isBlank() || s.equals("NA") || s.equals(".")
                                    ? Double.NaN
                                    : s.equals("Inf")
                                            ? Double.POSITIVE_INFINITY
                                            : Double.parseDouble(s))
                    .toArray();
        }

        /** Number of rows. */
        public int rows() {
            return columns.values().iterator().next().size();
        }
    }
}

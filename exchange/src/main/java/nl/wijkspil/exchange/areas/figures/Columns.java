package nl.wijkspil.exchange.areas.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.ValueKind;

/** Turns headings into columns: which indicator, which unit, which kind of number. */
final class Columns {

    /** Last parts of a heading that say nothing without the part before. */
    private static final List<String> NEEDS_GROUP =
            List.of(
                    "binnen",
                    "appartement",
                    "tussenwoning",
                    "hoekwoning",
                    "tweeonder",
                    "vrijstaande",
                    "huurwoning",
                    "eigenwoning",
                    "totaal");

    private final String file;
    private final List<AreaColumn> columns = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String group = "";

    Columns(String file) {
        this.file = file;
    }

    List<AreaColumn> all() {
        return List.copyOf(columns);
    }

    /** A heading of StatLine: a path with slashes and a unit between the last parentheses. */
    void statLine(String heading, int position) {
        String unit = unit(heading);
        String path = unit.isEmpty() ? heading : heading.substring(0, heading.lastIndexOf('('));
        List<String> parts = Stream.of(path.split("/(?! ?d\\.)", -1)).map(String::strip).toList();
        String last = parts.getLast();
        String name = Indicators.normal(last);
        boolean general =
                NEEDS_GROUP.stream().anyMatch(each -> name.startsWith(each))
                        && !name.startsWith("huurwoningen");
        if (general && parts.size() > 1) {
            int before = parts.size() - 2;
            while (before > 0 && parts.get(before).toLowerCase(Locale.ROOT).startsWith("naar ")) {
                before--;
            }
            add(parts.get(before) + " " + last, heading, unit, position);
        } else {
            add(last, heading, unit, position);
        }
    }

    /** A key of open data: a name and a number that shifts between the years. */
    void openData(String key, int position) {
        String name = Indicators.namePart(key);
        String normal = Indicators.normal(name);
        if (NEEDS_GROUP.stream().noneMatch(normal::startsWith)) {
            group = name;
            add(name, key, "", position);
        } else {
            add(group + " " + name, key, "", position);
        }
    }

    /** A heading of one word, or with its unit between parentheses. */
    void plain(String heading, int position) {
        String unit = unit(heading);
        add(
                unit.isEmpty() ? heading : heading.substring(0, heading.lastIndexOf('(')),
                heading,
                unit,
                position);
    }

    private void add(String name, String heading, String unit, int position) {
        var known = Indicators.byName(name);
        String key = known.map(Indicator::key).orElseGet(() -> Indicators.normal(name));
        ValueKind kind = known.map(Indicator::kind).orElse(kind(name, unit));
        if (known.isPresent() && contradicts(known.get(), unit)) {
            key = Indicators.normal(name) + (unit.startsWith("%") ? "aandeel" : "aantal");
            known = Indicators.byName(key);
            key = known.map(Indicator::key).orElse(key);
            kind = known.map(Indicator::kind).orElse(kind(name, unit));
        }
        if (!keys.add(key)) {
            key = Indicators.normal(group + heading);
            if (!keys.add(key)) {
                throw new AreaUnreadable(AreaFindings.doubleColumn(file, heading));
            }
        }
        String shown =
                unit.isEmpty()
                        ? known.map(each -> each.unit().nl()).orElse(impliedUnit(name))
                        : unit;
        columns.add(new AreaColumn(key, heading, shown, kind, position));
    }

    /** Whether the heading's unit shows that this is another figure with the same name. */
    private static boolean contradicts(Indicator known, String unit) {
        return (unit.startsWith("%") && known.kind() == ValueKind.COUNT)
                || (unit.equals("aantal") && known.unit().nl().equals("%"));
    }

    private static String impliedUnit(String name) {
        String low = Indicators.normal(name);
        if (low.startsWith("percentage")) {
            return "%";
        }
        return low.startsWith("afstandtot") ? "km" : "";
    }

    private static ValueKind kind(String name, String unit) {
        String low = Indicators.normal(name);
        if (unit.equals("code")) {
            return ValueKind.CLASS;
        }
        if (unit.startsWith("%") || unit.startsWith("per 1 000") || low.startsWith("percentage")) {
            return ValueKind.SHARE;
        }
        if (low.contains("binnen")
                || low.startsWith("afstand")
                || low.startsWith("gem")
                || unit.startsWith("per ")
                || unit.startsWith("aantal inwoners per")
                || unit.startsWith("x 1 000")
                || unit.equals("km")
                || unit.equals("kWh")
                || unit.equals("m³")
                || unit.equals("km²")) {
            return unit.equals("km²") ? ValueKind.COUNT : ValueKind.MEAN;
        }
        if (unit.equals("aantal") || unit.equals("ha") || unit.equals("hectaren")) {
            return ValueKind.COUNT;
        }
        return prefix(name, low);
    }

    /** What the first letters say: a_ for counts, p_ for shares, g_ for means. */
    private static ValueKind prefix(String name, String low) {
        Map<String, ValueKind> prefixes =
                new HashMap<>(
                        Map.of("a_", ValueKind.COUNT, "p_", ValueKind.SHARE, "g_", ValueKind.MEAN));
        ValueKind kind =
                name.length() > 2
                        ? prefixes.get(name.substring(0, 2).toLowerCase(Locale.ROOT))
                        : null;
        if (kind != null) {
            return kind;
        }
        return low.startsWith("aantal") ? ValueKind.COUNT : ValueKind.CLASS;
    }

    private static String unit(String heading) {
        int open = heading.lastIndexOf('(');
        return open > 0 && heading.endsWith(")")
                ? heading.substring(open + 1, heading.length() - 1).strip()
                : "";
    }
}

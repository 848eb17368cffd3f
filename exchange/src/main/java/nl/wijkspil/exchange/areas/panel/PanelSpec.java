package nl.wijkspil.exchange.areas.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which areas, years and indicators a panel holds. Written as JSON: {@code {"indicators":
 * ["lonely", "control"], "years": [2012, 2020], "level": "NEIGHBOURHOOD", "boundary": 2020}}.
 *
 * @param indicators the keys, in order; empty for all
 * @param years the years, in order
 * @param level the level; null for all levels
 * @param areas these areas only; empty for all of the level
 * @param boundary the year whose boundaries all years are put on; null to leave every year as it is
 * @param weakest below this certainty a bridged figure is left out
 */
public record PanelSpec(
        List<String> indicators,
        List<Integer> years,
        @Nullable AreaLevel level,
        List<AreaCode> areas,
        @Nullable Integer boundary,
        double weakest) {

    /** Copies the lists. */
    public PanelSpec {
        indicators = List.copyOf(indicators);
        years = years.stream().distinct().sorted().toList();
        areas = List.copyOf(areas);
    }

    /** Reads a specification; what is wrong is added to the findings, and then it is empty. */
    public static Optional<PanelSpec> parse(String json, String place, List<Finding> findings) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            findings.add(AreaFindings.broken(place, "geen geldige JSON"));
            return Optional.empty();
        }
        int before = findings.size();
        for (String name : root.propertyNames()) {
            if (!List.of("indicators", "years", "level", "areas", "boundary", "weakest")
                    .contains(name)) {
                wrong(findings, place, "de sleutel \"" + name + "\" kennen wij niet");
            }
        }
        List<String> indicators = new ArrayList<>();
        root.path("indicators").forEach(each -> indicators.add(Indicators.key(each.asString(""))));
        List<Integer> years = new ArrayList<>();
        for (JsonNode each : root.path("years")) {
            years.add(each.asInt(0));
        }
        if (years.isEmpty() || years.stream().anyMatch(year -> year < 1990 || year > 2100)) {
            wrong(findings, place, "\"years\" moet een lijst van jaren zijn");
        }
        AreaLevel level = null;
        String written = root.path("level").asString("");
        if (!written.isEmpty()) {
            try {
                level = AreaLevel.valueOf(written.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                wrong(findings, place, "\"level\" is een van " + List.of(AreaLevel.values()));
            }
        }
        List<AreaCode> areas = new ArrayList<>();
        for (JsonNode each : root.path("areas")) {
            AreaCode.parse(each.asString(""))
                    .ifPresentOrElse(
                            areas::add,
                            () -> wrong(findings, place, each + " is geen code van een gebied"));
        }
        double weakest = root.path("weakest").asDouble(0.5);
        if (!(weakest >= 0 && weakest <= 1)) {
            wrong(findings, place, "\"weakest\" ligt tussen 0 en 1");
        }
        Integer boundary = root.has("boundary") ? root.path("boundary").asInt(0) : null;
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new PanelSpec(indicators, years, level, areas, boundary, weakest));
    }

    /** The specification as {@link #parse} reads it. */
    public String json() {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ArrayNode keys = root.putArray("indicators");
        indicators.forEach(keys::add);
        ArrayNode list = root.putArray("years");
        years.forEach(list::add);
        if (level != null) {
            root.put("level", level.name());
        }
        if (!areas.isEmpty()) {
            ArrayNode codes = root.putArray("areas");
            areas.forEach(area -> codes.add(area.text()));
        }
        if (boundary != null) {
            root.put("boundary", boundary);
        }
        root.put("weakest", weakest);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void wrong(List<Finding> findings, String place, String words) {
        findings.add(
                AreaFindings.missing(
                        place,
                        "De opdracht klopt niet: " + words + ".",
                        "Zie het handboek, hoofdstuk gebieden."));
    }
}

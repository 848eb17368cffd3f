package nl.wijkspil.exchange.areas.boundary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.BoundaryFindings;
import nl.wijkspil.exchange.areas.boundary.Boundary.Polygon;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads GeoJSON (RFC 7946) feature by feature, and TopoJSON, whose shared lines must be kept until
 * the end.
 */
final class GeometryReader {

    private static final List<String> CODES =
            List.of(
                    "code",
                    "statcode",
                    "buurtcode",
                    "bu_code",
                    "wijkcode",
                    "wk_code",
                    "gemeentecode",
                    "gm_code",
                    "provinciecode",
                    "pv_code",
                    "postcode4",
                    "pc4_code",
                    "postcode");
    private static final List<String> NAMES =
            List.of(
                    "name",
                    "naam",
                    "statnaam",
                    "buurtnaam",
                    "bu_naam",
                    "wijknaam",
                    "wk_naam",
                    "gemeentenaam",
                    "gm_naam",
                    "provincienaam",
                    "pv_naam");

    private final String file;
    private final Consumer<Boundary> handler;
    private final Points points;
    private boolean geoJson;
    private boolean topology;
    private String crs = "";
    private long features;
    private double people;
    private boolean peopleKnown;
    private @Nullable JsonNode objects;
    private @Nullable JsonNode arcs;
    private @Nullable JsonNode transform;

    private GeometryReader(String file, Consumer<Boundary> handler) {
        this.file = file;
        this.handler = handler;
        this.points = new Points(file);
    }

    static GeometryReader read(InputStream in, String file, Consumer<Boundary> handler) {
        GeometryReader reader = new GeometryReader(file, handler);
        try (JsonParser parser = JsonMapper.shared().createParser(in)) {
            reader.top(parser);
        }
        return reader;
    }

    boolean isRecognised() {
        return geoJson || topology;
    }

    boolean isTopology() {
        return topology;
    }

    boolean isGrid() {
        return points.isGrid();
    }

    private boolean saysGrid() {
        return crs.contains("28992") || crs.contains("7415");
    }

    /** Whether the file says degrees and holds metres. */
    boolean isCalledDegrees() {
        return points.isGrid() && !saysGrid();
    }

    /** Whether the file says metres and holds degrees. */
    boolean isCalledMetres() {
        return !points.isGrid() && saysGrid();
    }

    /** The sum of the inhabitants the file mentions, or null when it does not. */
    @Nullable Long people() {
        return peopleKnown ? Math.round(people) : null;
    }

    private void top(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "type" -> {
                    geoJson = parser.getString().equals("FeatureCollection");
                    topology = parser.getString().equals("Topology");
                }
                case "crs" -> crs = parser.readValueAsTree().toString();
                case "features" -> {
                    geoJson |= token == JsonToken.START_ARRAY;
                    features(parser);
                }
                case "objects" -> objects = parser.readValueAsTree();
                case "arcs" -> arcs = parser.readValueAsTree();
                case "transform" -> transform = parser.readValueAsTree();
                default -> parser.skipChildren();
            }
        }
        if (topology && objects != null && arcs != null) {
            topology(objects, new Arcs(arcs, transform, file));
        }
    }

    private void features(JsonParser parser) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode feature = parser.readValueAsTree();
            features++;
            JsonNode geometry = feature.path("geometry");
            String where = "gebied " + features;
            List<Polygon> polygons = new ArrayList<>();
            JsonNode coordinates = geometry.path("coordinates");
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> polygons.add(points.polygon(coordinates, where));
                case "MultiPolygon" ->
                        coordinates.forEach(each -> polygons.add(points.polygon(each, where)));
                default -> throw bad(where, "geen vlak");
            }
            emit(feature.path("properties"), polygons, where);
        }
    }

    private void topology(JsonNode all, Arcs shared) {
        for (JsonNode object : all) {
            for (JsonNode geometry : object.path("geometries")) {
                features++;
                String where = "gebied " + features;
                List<Polygon> polygons = new ArrayList<>();
                JsonNode lines = geometry.path("arcs");
                switch (geometry.path("type").asString("")) {
                    case "Polygon" -> polygons.add(points.polygon(shared, lines, where));
                    case "MultiPolygon" ->
                            lines.forEach(
                                    each -> polygons.add(points.polygon(shared, each, where)));
                    default -> throw bad(where, "geen vlak");
                }
                emit(geometry.path("properties"), polygons, where);
            }
        }
    }

    private void emit(JsonNode properties, List<Polygon> polygons, String where) {
        String written = first(properties, CODES);
        Optional<AreaCode> code = AreaCode.parse(written);
        if (code.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.badCode(file, features, written));
        }
        JsonNode inhabitants =
                properties.path(properties.has("population") ? "population" : "aantal_inwoners");
        if (inhabitants.isNumber() && inhabitants.asDouble() >= 0) {
            people += inhabitants.asDouble();
            peopleKnown = true;
        }
        if (polygons.isEmpty()) {
            throw bad(where, "geen vlak");
        }
        handler.accept(new Boundary(code.get(), first(properties, NAMES), polygons, features));
    }

    private static String first(JsonNode properties, List<String> names) {
        for (String name : names) {
            for (var entry : properties.properties()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    return entry.getValue().asString("");
                }
            }
        }
        return "";
    }

    private AreaUnreadable bad(String where, String what) {
        return new AreaUnreadable(BoundaryFindings.badBoundary(file, where, what));
    }
}

package nl.wijkspil.exchange.areas.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkspil.exchange.areas.AreaFile;
import nl.wijkspil.exchange.areas.AreaFindings;
import nl.wijkspil.exchange.areas.AreaInput;
import nl.wijkspil.exchange.areas.AreaLayout;
import nl.wijkspil.exchange.areas.AreaLevel;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.AreaUnreadable;
import nl.wijkspil.exchange.areas.BoundaryFindings;
import nl.wijkspil.exchange.areas.FoundYear;
import nl.wijkspil.exchange.areas.Inspection;
import nl.wijkspil.exchange.areas.figures.FindYear;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A file with boundaries, GeoJSON or TopoJSON, in degrees or in the national grid. */
public final class BoundaryFile implements AreaFile {

    private final AreaInput input;
    private final Inspection inspection;

    private BoundaryFile(AreaInput input, Inspection inspection) {
        this.input = input;
        this.inspection = inspection;
    }

    /**
     * Recognises and reads a file to its end.
     *
     * @param given the year when the caller knows it; null otherwise
     * @return the file; empty when it is no GeoJSON or TopoJSON
     * @throws AreaUnreadable when it is one, but cannot be used
     */
    public static Optional<BoundaryFile> open(AreaInput input, @Nullable Integer given)
            throws IOException {
        Map<AreaLevel, Integer> levels = new EnumMap<>(AreaLevel.class);
        Set<String> codes = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        long[] points = new long[1];
        GeometryReader reader;
        try (InputStream in = input.open()) {
            reader =
                    GeometryReader.read(
                            in,
                            input.name(),
                            boundary -> {
                                levels.merge(boundary.code().level(), 1, Integer::sum);
                                points[0] += boundary.points();
                                if (!codes.add(boundary.code().text())) {
                                    findings.add(
                                            BoundaryFindings.badBoundary(
                                                    input.name(),
                                                    "gebied " + boundary.feature(),
                                                    boundary.code() + " staat er twee keer"));
                                }
                            });
        } catch (JacksonException e) {
            throw new AreaUnreadable(AreaFindings.cutOff(input.name()));
        }
        if (!reader.isRecognised()) {
            return Optional.empty();
        }
        if (codes.isEmpty()) {
            throw new AreaUnreadable(AreaFindings.empty(input.name()));
        }
        if (reader.isCalledDegrees()) {
            findings.add(BoundaryFindings.calledDegrees(input.name()));
        }
        if (reader.isCalledMetres()) {
            findings.add(BoundaryFindings.calledMetres(input.name()));
        }
        Optional<FoundYear> content =
                Optional.ofNullable(reader.people())
                        .flatMap(sum -> FindYear.byPopulationOf(levels.keySet(), sum));
        Optional<FoundYear> year = FindYear.first(content, given, input.name());
        if (year.isEmpty()) {
            findings.add(AreaFindings.noYear(input.name()));
        } else if (given != null && year.get().year() != given) {
            findings.add(AreaFindings.otherYear(input.name(), year.get(), given));
        } else if (year.get().evidence() == FoundYear.Evidence.FILE_NAME) {
            findings.add(AreaFindings.yearByName(input.name(), year.get().year()));
        }
        Map<String, Long> facts = new LinkedHashMap<>();
        facts.put("points", points[0]);
        return Optional.of(
                new BoundaryFile(
                        input,
                        new Inspection(
                                input.name(),
                                AreaSource.BOUNDARIES,
                                layout(reader),
                                year.orElse(null),
                                year.map(y -> List.of(y.year())).orElse(List.of()),
                                codes.size(),
                                levels,
                                List.of(),
                                facts,
                                findings)));
    }

    private static AreaLayout layout(GeometryReader reader) {
        if (reader.isTopology()) {
            return reader.isGrid() ? AreaLayout.TOPOJSON_RD : AreaLayout.TOPOJSON_WGS84;
        }
        return reader.isGrid() ? AreaLayout.GEOJSON_RD : AreaLayout.GEOJSON_WGS84;
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    /** Reads the boundaries, one by one, in degrees. */
    public void read(Consumer<Boundary> handler) throws IOException {
        try (InputStream in = input.open()) {
            GeometryReader.read(in, input.name(), handler);
        }
    }
}

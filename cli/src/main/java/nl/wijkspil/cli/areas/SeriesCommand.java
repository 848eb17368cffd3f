package nl.wijkspil.cli.areas;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.Refusal;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaColumn;
import nl.wijkspil.exchange.areas.AreaSource;
import nl.wijkspil.exchange.areas.ValueKind;
import nl.wijkspil.exchange.areas.change.Bridge;
import nl.wijkspil.exchange.areas.change.Figures;
import nl.wijkspil.exchange.areas.change.Series;
import nl.wijkspil.exchange.areas.change.SeriesPoint;
import nl.wijkspil.exchange.areas.figures.Indicators;
import nl.wijkspil.exchange.areas.store.AreaFolder;
import nl.wijkspil.exchange.areas.store.FolderTable;
import nl.wijkspil.exchange.areas.store.KnownArea;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code wijkspil areas series CODE INDICATOR}: an indicator of an area over the years, with where
 * it was bridged and how much of it. Exit code 1 when a year had to be refused.
 */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = "Een cijfer van een gebied over de jaren, over grenzen heen.",
        footerHeading = "%nVoorbeelden:%n",
        footer = {"  wijkspil areas series GM0757 population --year 2024"})
public final class SeriesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CODE", description = "Bijvoorbeeld GM0757.")
    private String code = "";

    @Parameters(
            index = "1",
            paramLabel = "CIJFER",
            description = "Een sleutel (population) of de naam in een bestand (Eenzaam_28).")
    private String indicator = "";

    @Option(
            names = "--year",
            paramLabel = "JAAR",
            description =
                    "Het jaar van de code en de grens; anders het laatste jaar dat een bestand het"
                            + " gebied heeft.")
    private @Nullable Integer year;

    @Option(
            names = "--weakest",
            paramLabel = "DEEL",
            defaultValue = "0.5",
            description = "Onder deze zekerheid (0 tot 1) geen cijfer; standaard ${DEFAULT-VALUE}.")
    private double weakest;

    @Option(names = "--json", description = "Geef het antwoord als JSON.")
    private boolean json;

    @Mixin private FolderOption folder = new FolderOption();

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public SeriesCommand() {}

    @Override
    public Integer call() throws IOException {
        AreaCode area =
                AreaCode.parse(code)
                        .orElseThrow(() ->
                                new Refusal(
                                        "WS-AREA-012",
                                        "\"" + code + "\" is geen code van een gebied.",
                                        "Codes zien er zo uit: GM0363, WK0363AA."));
        if (!(weakest >= 0 && weakest <= 1)) {
            throw new Refusal(
                    "WS-AREA-052", "--weakest ligt tussen 0 en 1.", "Voor de helft: --weakest 0.5");
        }
        String key = Indicators.key(indicator);
        AreaFolder store = folder.open();
        FolderTable table = FolderTable.of(store, List.of(key));
        if (table.isEmpty()) {
            throw new Refusal(
                    "WS-AREA-051",
                    "Geen ingelezen bestand heeft het cijfer \"" + indicator + "\".",
                    "Lees eerst een bestand in: wijkspil import areas BESTAND");
        }
        Figures figures = table.figures(key);
        KnownArea known =
                store.latest(area)
                        .or(() -> Optional.ofNullable(year).map(each -> new KnownArea(each, "")))
                        .orElseThrow(() ->
                                new Refusal(
                                        "WS-AREA-053",
                                        area + " staat in geen enkel ingelezen jaar.",
                                        "Geef met --year het jaar waarin dit gebied bestond."));
        int base = year != null ? year : known.year();
        Series series = Series.of(area, base, store.links(), figures, weakest);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        AreaColumn column = Objects.requireNonNull(table.indicators().get(key));
        if (json) {
            Printing.json(out, json(series, known.name(), column));
        } else {
            print(out, series, known.name(), column);
        }
        out.flush();
        boolean refused =
                series.points().stream().anyMatch(p -> p.how() == SeriesPoint.How.TOO_WEAK);
        return refused ? 1 : 0;
    }

    private static void print(PrintWriter out, Series series, String name, AreaColumn column) {
        out.println(
                series.area()
                        + " "
                        + name
                        + ", grens van "
                        + series.year()
                        + ": "
                        + column.header());
        if (column.kind() == ValueKind.MODEL_ESTIMATE) {
            out.println("  modelschatting: " + AreaSource.HEALTH.caveat().nl());
        }
        for (SeriesPoint point : series.points()) {
            String value =
                    Double.isNaN(point.value())
                            ? "onbekend"
                            : String.format(Locale.forLanguageTag("nl"), "%,.1f", point.value());
            out.printf("  %d  %14s  %s%n", point.year(), value, point.words().nl());
            for (SeriesPoint.From from : point.cells()) {
                out.printf(
                        Locale.forLanguageTag("nl"),
                        "        %s × %.4f: %s, regel %d (%s)%n",
                        from.code(),
                        from.weight(),
                        from.cell().file(),
                        from.cell().line(),
                        from.cell().source());
            }
        }
    }

    private static ObjectNode json(Series series, String name, AreaColumn column) {
        ObjectNode node = Printing.object();
        node.put("area", series.area().text())
                .put("name", name)
                .put("boundaryOf", series.year())
                .put("indicator", column.key())
                .put("unit", column.unit())
                .put("kind", column.kind().name());
        ArrayNode points = node.putArray("points");
        for (SeriesPoint point : series.points()) {
            ObjectNode each = points.addObject();
            each.put("year", point.year());
            if (Double.isNaN(point.value())) {
                each.putNull("value");
            } else {
                each.put("value", point.value());
            }
            var nothing = point.nothing();
            each.put("missing", nothing == null ? null : nothing.name())
                    .put("how", point.how().name())
                    .put("bridged", point.bridged())
                    .put("words", point.words().nl());
            Bridge.Parts bridge = point.bridge();
            if (bridge != null) {
                each.put("certainty", bridge.certainty());
                bridge.via().forEach(each.withArray("via")::add);
                ArrayNode parts = each.putArray("parts");
                bridge.parts()
                        .forEach(part ->
                                parts.addObject()
                                        .put("area", part.code().text())
                                        .put("addresses", part.addresses())
                                        .put("ofPart", part.ofPart())
                                        .put("ofWhole", part.ofWhole()));
            }
            ArrayNode cells = each.putArray("cells");
            for (SeriesPoint.From from : point.cells()) {
                cells.addObject()
                        .put("area", from.code())
                        .put("weight", from.weight())
                        .put("file", from.cell().file())
                        .put("line", from.cell().line())
                        .put("header", from.cell().header())
                        .put("source", from.cell().source());
            }
        }
        return node;
    }
}

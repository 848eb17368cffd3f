package nl.wijkspil.cli.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkspil.evaluation.estimate.Effect;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Result;
import org.jspecify.annotations.Nullable;

/** The plots of an answer, each with the table of its figures beside it. */
final class Plots {

    private static final int MOST_WEIGHTS = 20;

    private Plots() {}

    static String all(Result result) {
        var out = new StringBuilder();
        var effects = result.effects();
        if (!effects.isEmpty()) {
            if (effects.stream().anyMatch(e -> Double.isFinite(e.counterfactual()))) {
                section(
                        out,
                        "Pad en tegenhanger",
                        "Groen: gemeten. Geel, gestreept: geschat zonder start. De stippellijn is"
                                + " de start.",
                        path(effects),
                        Html.table("pad en tegenhanger", frame(effects)));
            }
            section(
                    out,
                    effects.getFirst().at() < 0
                            ? "Effect per periode vanaf de start"
                            : "Verschil per periode",
                    "Boven nul: hoger dan de tegenhanger.",
                    gap(effects),
                    Html.table("verschil per periode", gapFrame(effects)));
        }
        var cloud = result.tables().get("placebo_gaps");
        if (cloud != null && !cloud.rows().isEmpty()) {
            section(
                    out,
                    "Placebo's",
                    "Grijs: hetzelfde gedaan bij onbehandelde eenheden. Groen: de behandelde"
                            + " eenheid. Valt groen niet op, dan kan het toeval zijn.",
                    cloud(effects, cloud),
                    Html.table(
                            "placebo's per periode, met de behandelde eenheid",
                            cloudFrame(effects, cloud)));
        }
        if (!result.weights().isEmpty()) {
            section(
                    out,
                    "Gewichten",
                    "De zwaarste eenheden in de vergelijking.",
                    weights(result),
                    Html.table("gewichten", weightFrame(result)));
        }
        var balance = result.tables().get("balance");
        if (balance != null && !balance.rows().isEmpty()) {
            section(
                    out,
                    "Balans",
                    "Lijkt de vergelijking op de behandelde eenheden? Per regel van de tabel het"
                            + " verschil in standaardafwijkingen. Grijs: met alle andere eenheden"
                            + " even zwaar. Groen: met de gewichten. Dicht bij nul is goed.",
                    balance(balance),
                    Html.table("balans", balance));
        }
        result.tables()
                .forEach((name, frame) -> {
                    if (!name.equals("placebo_gaps") && !name.equals("balance")) {
                        out.append("<section class=\"card\"><h2>")
                                .append(Html.escape(name))
                                .append("</h2>")
                                .append(Html.table(name, frame))
                                .append("</section>\n");
                    }
                });
        return out.toString();
    }

    private static void section(
            StringBuilder out, String title, String words, String svg, String table) {
        out.append("<section class=\"card\"><h2>")
                .append(title)
                .append("</h2><p>")
                .append(words)
                .append("</p>\n")
                .append(svg)
                .append(table)
                .append("</section>\n");
    }

    private static double start(List<Effect> effects) {
        return effects.stream()
                .filter(Effect::after)
                .mapToDouble(Effect::at)
                .min()
                .orElse(Double.NaN);
    }

    private static String path(List<Effect> effects) {
        return new Svg("pad van de behandelde en van de tegenhanger")
                .line(
                        "tegenhanger",
                        Svg.MARIGOLD,
                        3,
                        true,
                        effects.stream()
                                .map(e -> new double[] {e.at(), e.counterfactual()})
                                .toList())
                .line(
                        "gemeten",
                        Svg.GREEN,
                        3,
                        false,
                        effects.stream().map(e -> new double[] {e.at(), e.observed()}).toList())
                .markAt(start(effects))
                .draw();
    }

    private static String gap(List<Effect> effects) {
        var svg = new Svg("verschil per periode").withZero().markAt(start(effects));
        for (var effect : effects) {
            var interval = effect.interval();
            if (interval != null) {
                svg.line(
                        "interval",
                        Svg.SKY,
                        1.5,
                        false,
                        List.of(
                                new double[] {effect.at(), interval.low()},
                                new double[] {effect.at(), interval.high()}));
            }
        }
        return svg.line(
                        "verschil",
                        Svg.GREEN,
                        3,
                        false,
                        effects.stream().map(e -> new double[] {e.at(), e.effect()}).toList())
                .draw();
    }

    private static String cloud(List<Effect> effects, Frame cloud) {
        var svg = new Svg("placebo's en de behandelde eenheid").withZero().markAt(start(effects));
        for (var row : cloud.rows()) {
            var points = new ArrayList<double[]>();
            for (int t = 1; t < row.size() && t - 1 < effects.size(); t++) {
                if (row.get(t) instanceof Double gap) {
                    points.add(new double[] {effects.get(t - 1).at(), gap});
                }
            }
            svg.line(String.valueOf(row.getFirst()), Svg.GREY, 0.8, false, points);
        }
        return svg.line(
                        "behandeld",
                        Svg.GREEN,
                        3.5,
                        false,
                        effects.stream().map(e -> new double[] {e.at(), e.effect()}).toList())
                .draw();
    }

    /** Smallest, median and largest placebo gap per period beside the treated unit's. */
    private static Frame cloudFrame(List<Effect> effects, Frame cloud) {
        var frame = Frame.columns("periode", "laagste", "middelste", "hoogste", "behandeld");
        for (int t = 0; t < effects.size(); t++) {
            int column = t + 1;
            var gaps =
                    cloud.rows().stream()
                            .filter(row -> column < row.size())
                            .map(row -> row.get(column))
                            .filter(Double.class::isInstance)
                            .mapToDouble(Double.class::cast)
                            .sorted()
                            .toArray();
            if (gaps.length > 0) {
                frame.row(
                        effects.get(t).key(),
                        gaps[0],
                        gaps[gaps.length / 2],
                        gaps[gaps.length - 1],
                        effects.get(t).effect());
            }
        }
        return frame.build();
    }

    /** A point per row of the table: the difference with and without weights. */
    private static String balance(Frame balance) {
        var svg = new Svg("verschil per kenmerk of periode, zonder en met gewichten").withZero();
        int before = balance.columns().indexOf("before");
        int after = balance.columns().indexOf("difference");
        int rank = 1;
        for (var row : balance.rows()) {
            point(svg, row, before, Svg.GREY, rank);
            point(svg, row, after, Svg.GREEN, rank);
            rank++;
        }
        return svg.draw();
    }

    private static void point(
            Svg svg, List<? extends @Nullable Object> row, int column, String colour, int rank) {
        if (column >= 0 && row.get(column) instanceof Double difference) {
            svg.line(
                    String.valueOf(row.getFirst()),
                    colour,
                    4,
                    false,
                    List.of(new double[] {rank, difference}));
        }
    }

    private static String weights(Result result) {
        var svg = new Svg("gewichten van de zwaarste eenheden, van zwaar naar licht").withZero();
        int rank = 1;
        for (var row : weightFrame(result).rows()) {
            if (row.get(1) instanceof Double weight) {
                svg.line(
                        String.valueOf(row.getFirst()),
                        Svg.SKY,
                        14,
                        false,
                        List.of(new double[] {rank, 0}, new double[] {rank, weight}));
                rank++;
            }
        }
        return svg.draw();
    }

    private static Frame weightFrame(Result result) {
        var frame = Frame.columns("eenheid", "gewicht");
        result.weights().stream()
                .sorted(Comparator.comparingDouble(w -> -Math.abs(w.weight())))
                .limit(MOST_WEIGHTS)
                .forEach(w -> frame.row(w.unit(), w.weight()));
        return frame.build();
    }

    private static Frame gapFrame(List<Effect> effects) {
        var frame = Frame.columns("periode", "verschil", "laag", "hoog");
        for (var e : effects) {
            var interval = e.interval();
            frame.row(
                    e.key(),
                    e.effect(),
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high());
        }
        return frame.build();
    }

    private static Frame frame(List<Effect> effects) {
        var frame =
                Frame.columns(
                        "periode",
                        "gemeten",
                        "tegenhanger",
                        "verschil",
                        "standaardfout",
                        "na de start");
        for (var e : effects) {
            @Nullable Object[] cells = {
                e.key(), e.observed(), e.counterfactual(), e.effect(), e.se(), e.after()
            };
            frame.row(cells);
        }
        return frame.build();
    }
}

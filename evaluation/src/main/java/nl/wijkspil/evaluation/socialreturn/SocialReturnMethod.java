package nl.wijkspil.evaluation.socialreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Counts;
import nl.wijkspil.evaluation.estimate.Estimator;
import nl.wijkspil.evaluation.estimate.Frame;
import nl.wijkspil.evaluation.estimate.Interval;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.estimate.Result;
import nl.wijkspil.evaluation.finding.Finding;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.finding.Words;
import nl.wijkspil.evaluation.panel.Table;
import nl.wijkspil.evaluation.specification.Option;

/**
 * The method {@code social-return}: a row per outcome with columns {@code outcome, quantity,
 * proxy_eur, deadweight, displacement, attribution, dropoff, duration}; {@code X_low} and {@code
 * X_high} give a range, {@code evidence} what it rests on, and {@code change, effect, effect_low,
 * effect_high} put an estimated counterfactual in the place of {@code deadweight}. The table {@code
 * params} has one row: {@code investment, discount, years}.
 */
public final class SocialReturnMethod implements Estimator {
    @Override
    public String method() {
        return "social-return";
    }

    @Override
    public Words explanation() {
        return new Words(
                "Rekent uitkomsten om in euro's en deelt door de inleg. De uitkomst hangt sterk af"
                    + " van aannames, dus er staat altijd een marge bij. Vergelijk deze verhouding"
                    + " niet tussen initiatieven.",
                "Turns outcomes into euros and divides by the investment. The result rests on"
                        + " assumptions, so it always comes with a range. Never compare the ratio"
                        + " between enterprises.");
    }

    @Override
    public boolean panelShaped() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.integer("draws", "20000", "Draws from the inputs' ranges."),
                Option.number("shift", "0.1", "Shift of the shares in the table sensitivity."),
                Option.number(
                        "shareMargin",
                        "0.1",
                        "Range around a share without one, in both directions."),
                Option.number(
                        "amountMargin",
                        "0.25",
                        "Range around a quantity or proxy without one, as a share of it."));
    }

    @Override
    public Result estimate(Request request) {
        var params = request.table("params");
        var reader = new OutcomeRows(request);
        var outcomes = new ArrayList<SocialOutcome>();
        for (int i = 0; i < request.data().rows(); i++) {
            outcomes.add(reader.row(i));
        }
        double investment = one(params, "investment");
        double discount = one(params, "discount");
        double years = one(params, "years");
        if (!(investment > 0)
                || !(discount > -1 && discount < 1)
                || !(years >= 1 && years <= 100)) {
            throw Refusal.of(
                    "WS-SROI-PARAMS",
                    "tables.params",
                    "De inleg, de rente of het aantal jaren kan niet: "
                            + investment
                            + ", "
                            + discount
                            + ", "
                            + years
                            + ".",
                    "De rente is een aandeel, zoals 0,03.");
        }
        var sroi = new SocialReturn(outcomes, investment, discount, (int) years);
        var ratio =
                sroi.ratio(
                        request.options().integer("draws", 20_000, 100, 10_000_000),
                        request.specification().seed());
        var result =
                Result.of(this, request)
                        .estimand("Maatschappelijke waarde per euro inleg, met marge")
                        .counts(new Counts(outcomes.size(), 0, 0, (int) years, 0))
                        .interval(new Interval(ratio.low(), ratio.high(), 0.95, "input-ranges"))
                        .diagnostic("ratio", ratio.central())
                        .diagnostic("ratioLow", ratio.low())
                        .diagnostic("ratioHigh", ratio.high())
                        .diagnostic("inWords", ratio.toString())
                        .diagnostic("presentValue", sroi.netPresentValue() + investment)
                        .diagnostic("netPresentValue", sroi.netPresentValue())
                        .diagnostic("shareOnSelfReport", sroi.shareOnSelfReport())
                        .diagnostic("shareOnAssumedDeadweight", sroi.shareOnAssumedDeadweight());
        sroi.breakEvenDeadweight()
                .ifPresent(shift -> result.diagnostic("breakEvenDeadweightShift", shift));
        tables(result, sroi, request.options().numberFrom("shift", 0.1, 0));
        if (reader.defaulted()) {
            result.warning(
                    Finding.warning(
                            "WS-SROI-DEFAULT-RANGE",
                            "Niet elke invoer heeft een eigen marge; daarvoor is de standaardmarge"
                                    + " gebruikt.",
                            "Geef kolommen met _low en _high."));
        }
        if (sroi.shareOnSelfReport() > 0.5) {
            result.warning(
                    Finding.warning(
                            "WS-SROI-SELF-REPORT",
                            Math.round(100 * sroi.shareOnSelfReport())
                                    + "% van de waarde rust alleen op wat mensen zelf zeggen.",
                            "Zeg dit erbij, of meet een deel op een andere manier."));
        }
        return result.build();
    }

    private static void tables(Result.Builder result, SocialReturn sroi, double shift) {
        var byYear = Frame.columns("outcome", "year", "impact");
        var impacts = sroi.impacts();
        for (int o = 0; o < impacts.length; o++) {
            for (int t = 0; t < impacts[o].length; t++) {
                byYear.row(sroi.outcomes().get(o).name(), t + 1, impacts[o][t]);
            }
        }
        var present = Frame.columns("year", "presentValue");
        var values = sroi.presentByYear();
        for (int t = 0; t < values.length; t++) {
            present.row(t + 1, values[t]);
        }
        var sensitivity = Frame.columns("parameter", "shift", "ratio");
        for (var input : Input.values()) {
            if (input.isShare()) {
                var name = input.name().toLowerCase(Locale.ROOT);
                var bar = sroi.shifted(input, shift);
                sensitivity.row(name, -shift, bar.atLow());
                sensitivity.row(name, shift, bar.atHigh());
            }
        }
        var tornado = Frame.columns("outcome", "input", "atLow", "atHigh", "width");
        for (var bar : sroi.tornado()) {
            tornado.row(
                    bar.outcome(),
                    bar.input().name().toLowerCase(Locale.ROOT),
                    bar.atLow(),
                    bar.atHigh(),
                    bar.width());
        }
        result.table("impactByYear", byYear.build())
                .table("presentByYear", present.build())
                .table("sensitivity", sensitivity.build())
                .table("tornado", tornado.build());
    }

    private static double one(Table table, String column) {
        var values = table.numbers(column);
        if (values.length != 1 || Double.isNaN(values[0])) {
            throw Refusal.of(
                    "WS-SROI-PARAMS",
                    "tables.params",
                    "De tabel params moet één rij hebben met " + column + ".",
                    "Vul de rij in.");
        }
        return values[0];
    }
}

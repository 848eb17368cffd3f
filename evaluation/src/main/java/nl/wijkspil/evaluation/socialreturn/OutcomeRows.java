package nl.wijkspil.evaluation.socialreturn;

import java.util.Arrays;
import java.util.Locale;
import nl.wijkspil.evaluation.estimate.Request;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.panel.Table;

/** Reads social outcomes from the rows of a table. */
final class OutcomeRows {
    private final Table data;
    private final double shareMargin;
    private final double amountMargin;
    private boolean defaulted;

    OutcomeRows(Request request) {
        data = request.data();
        shareMargin = request.options().numberFrom("shareMargin", 0.1, 0);
        amountMargin = request.options().numberFrom("amountMargin", 0.25, 0);
    }

    /** Whether a standard margin was used somewhere. */
    boolean defaulted() {
        return defaulted;
    }

    SocialOutcome row(int i) {
        var name = data.texts("outcome").get(i);
        double years = value("duration", i);
        if (!(years >= 1 && years <= 100)) {
            throw wrong("duration", i, years);
        }
        return new SocialOutcome(
                name,
                amount("quantity", i),
                amount("proxy_eur", i),
                deadweight(i),
                share("displacement", i),
                share("attribution", i),
                share("dropoff", i),
                (int) years,
                evidence(i));
    }

    private Deadweight deadweight(int i) {
        if (data.has("effect") && !Double.isNaN(data.numbers("effect")[i])) {
            double change = value("change", i);
            double effect = value("effect", i);
            double low = value("effect_low", i);
            double high = value("effect_high", i);
            if (change == 0 || !(low <= effect && effect <= high)) {
                throw wrong("effect", i, effect);
            }
            var study = data.has("study") ? data.texts("study").get(i) : "";
            return Deadweight.from(change, effect, low, high, study, 0.95);
        }
        return new Deadweight.Assumed(share("deadweight", i), "invoer");
    }

    private Evidence evidence(int i) {
        if (!data.has("evidence")) {
            return Evidence.SELF_REPORT;
        }
        var text = data.texts("evidence").get(i).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Evidence.values())
                .filter(e -> e.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(
                                "WS-SROI-EVIDENCE",
                                "rij " + (i + 2) + ", kolom \"evidence\"",
                                "\"" + text + "\" is geen soort bewijs.",
                                "Gebruik self-report, records of measured."));
    }

    private Range share(String column, int i) {
        double likely = value(column, i);
        if (!(likely >= 0 && likely <= 1)) {
            throw wrong(column, i, likely);
        }
        return range(
                column,
                i,
                likely,
                Math.max(0, likely - shareMargin),
                Math.min(1, likely + shareMargin),
                1);
    }

    private Range amount(String column, int i) {
        double likely = value(column, i);
        if (!(likely >= 0)) {
            throw wrong(column, i, likely);
        }
        return range(
                column,
                i,
                likely,
                likely * (1 - amountMargin),
                likely * (1 + amountMargin),
                Double.MAX_VALUE);
    }

    private Range range(String column, int i, double likely, double low, double high, double most) {
        if (!data.has(column + "_low") || !data.has(column + "_high")) {
            defaulted = true;
            return new Range(low, likely, high);
        }
        double from = value(column + "_low", i);
        double to = value(column + "_high", i);
        if (!(from >= 0 && from <= likely && likely <= to && to <= most)) {
            throw wrong(column + "_low", i, from);
        }
        return new Range(from, likely, to);
    }

    private double value(String column, int i) {
        double value = data.numbers(column)[i];
        if (Double.isNaN(value)) {
            throw wrong(column, i, value);
        }
        return value;
    }

    private static Refusal wrong(String column, int i, double value) {
        return Refusal.of(
                "WS-SROI-CELL",
                "rij " + (i + 2) + ", kolom \"" + column + "\"",
                "De waarde " + value + " kan hier niet.",
                "Aandelen zijn 0 tot 1 (0,25 en niet 25); laag is niet hoger dan hoog.");
    }
}

package nl.wijkspil.evaluation.inference;

import nl.wijkspil.evaluation.counterfactual.Sample;
import nl.wijkspil.evaluation.counterfactual.Window;
import nl.wijkspil.evaluation.finding.Refusal;
import nl.wijkspil.evaluation.specification.Options;

/**
 * Reads which periods decide a fit and an effect from options {@code fitFrom, fitTo, effectFrom,
 * effectTo}.
 */
final class Windows {

    private Windows() {}

    static Window of(Sample sample, Options options, int start) {
        var panel = sample.panel();
        int fitFrom = 0;
        int fitTo = start - sample.anticipation();
        int effectFrom = start;
        int effectTo = panel.periods();
        double first = options.number("fitFrom", Double.NEGATIVE_INFINITY);
        double last = options.number("fitTo", Double.POSITIVE_INFINITY);
        double from = options.number("effectFrom", Double.NEGATIVE_INFINITY);
        double to = options.number("effectTo", Double.POSITIVE_INFINITY);
        while (fitFrom < fitTo && panel.period(fitFrom) < first - 1e-9) {
            fitFrom++;
        }
        while (fitTo > fitFrom && panel.period(fitTo - 1) > last + 1e-9) {
            fitTo--;
        }
        while (effectFrom < effectTo && panel.period(effectFrom) < from - 1e-9) {
            effectFrom++;
        }
        while (effectTo > effectFrom && panel.period(effectTo - 1) > to + 1e-9) {
            effectTo--;
        }
        if (fitFrom >= fitTo || effectFrom >= effectTo) {
            throw Refusal.of(
                    "WS-EST-WINDOW",
                    "options",
                    "Er blijven geen perioden over voor de aanpassing of het effect.",
                    "Controleer fitFrom, fitTo, effectFrom en effectTo.");
        }
        return new Window(fitFrom, fitTo, start, effectFrom, effectTo);
    }
}

package nl.wijkspil.evaluation.rules.sensitivity;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Subject;

/** The parts of a set indicator that matter to a count, the best first. */
final class Parts {

    private double[] values = new double[8];
    private double[] strong = new double[8];
    private int known;
    private int strongs;
    private double more;
    private boolean unknown;

    private Parts() {}

    static Parts of(
            Condition.Count count, Subject subject, int year, Predicate<Figure.Known> isStrong) {
        Parts parts = new Parts();
        int positive = 0;
        for (Map.Entry<FigureKey, Figure> entry :
                subject.parts(count.indicator(), year).entrySet()) {
            boolean relevant =
                    count.parts().isEmpty() || count.parts().contains(entry.getKey().part());
            if (entry.getValue() instanceof Figure.Known figure) {
                positive += figure.value() > 0 ? 1 : 0;
                if (relevant) {
                    parts.add(figure.value(), isStrong.test(figure));
                }
            } else {
                parts.unknown |= relevant;
            }
        }
        double ceiling =
                count.parts().isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : Math.max(0, count.parts().size() - parts.known);
        parts.more =
                subject.figure(new FigureKey(count.closedBy(), "", year))
                                instanceof Figure.Known closed
                        ? Math.min(ceiling, Math.max(0, closed.value() - positive))
                        : ceiling;
        boolean rising = count.comparison().rising();
        parts.values = bestFirst(parts.values, parts.known, rising);
        parts.strong = bestFirst(parts.strong, parts.strongs, rising);
        return parts;
    }

    /** Known values, the best first. */
    double[] values() {
        return values;
    }

    /** Known values on more than weak evidence, the best first. */
    double[] strong() {
        return strong;
    }

    /** How many parts more could pass than those with a known value. */
    double more() {
        return more;
    }

    /** Whether a part is missing that could pass and add evidence. */
    boolean gaps() {
        return unknown || more > 0;
    }

    private void add(double value, boolean isStrong) {
        if (known == values.length) {
            values = Arrays.copyOf(values, 2 * known);
            strong = Arrays.copyOf(strong, 2 * known);
        }
        values[known++] = value;
        if (isStrong) {
            strong[strongs++] = value;
        }
    }

    private static double[] bestFirst(double[] values, int size, boolean rising) {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        for (int i = 0, j = size - 1; rising && i < j; i++, j--) {
            double swap = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = swap;
        }
        return sorted;
    }
}

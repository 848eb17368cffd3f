package nl.wijkspil.evaluation.panel;

import java.util.regex.Pattern;
import nl.wijkspil.evaluation.finding.Refusal;

/**
 * Reads a period: a number such as 1990 or 1990.25, or a CBS code such as 2012JJ00, 2012KW03 or
 * 2012MM11.
 */
final class PeriodText {

    private static final Pattern CBS = Pattern.compile("(\\d{4})(JJ|KW|MM)(\\d{2})");

    private PeriodText() {}

    /** The period as a rising number: quarters and months are fractions of a year. */
    static double read(String text, String place) {
        var code = CBS.matcher(text);
        if (code.matches()) {
            double year = Integer.parseInt(code.group(1));
            int part = Integer.parseInt(code.group(3));
            return switch (code.group(2)) {
                case "KW" -> year + (part - 1) / 4.0;
                case "MM" -> year + (part - 1) / 12.0;
                default -> year;
            };
        }
        var kind = NumberText.kind(text);
        double value =
                kind == NumberText.Kind.POINT || kind == NumberText.Kind.COMMA
                        ? NumberText.value(text, kind)
                        : Double.NaN;
        if (!Double.isFinite(value)) {
            throw Refusal.of(
                    "WS-EST-PERIOD",
                    place,
                    "De periode \"" + text + "\" is niet te lezen.",
                    "Schrijf een jaartal (2014), een getal (2014.25) of een CBS-code (2014JJ00).");
        }
        return value;
    }
}

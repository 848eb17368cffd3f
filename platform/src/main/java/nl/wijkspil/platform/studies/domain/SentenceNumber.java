package nl.wijkspil.platform.studies.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.evaluation.rules.Threshold;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the value of a threshold in a rule's sentence, as digits or as a word. */
final class SentenceNumber {

    private static final List<String> DUTCH =
            List.of(
                    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                    "tien");
    private static final List<String> ENGLISH =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private SentenceNumber() {}

    static void replace(ObjectNode sentence, Threshold threshold, double value) {
        sentence.put(
                "nl",
                text(
                        sentence.path("nl").asString(),
                        threshold.value(),
                        value,
                        threshold.words().nl()
                                + ": "
                                + written(value, ",")
                                + " "
                                + threshold.unit(),
                        DUTCH,
                        ","));
        sentence.put(
                "en",
                text(
                        sentence.path("en").asString(),
                        threshold.value(),
                        value,
                        threshold.words().en()
                                + ": "
                                + written(value, ".")
                                + " "
                                + threshold.unit(),
                        ENGLISH,
                        "."));
    }

    private static String text(
            String sentence,
            double before,
            double after,
            String otherwise,
            List<String> numbers,
            String point) {
        var digits =
                Pattern.compile(
                        "(?<![\\d,.])"
                                + Pattern.quote(written(before, point))
                                + "(?![\\d]|[,.]\\d)");
        var found = digits.matcher(sentence);
        if (found.find()) {
            return found.replaceAll(Matcher.quoteReplacement(written(after, point)));
        }
        if (before == Math.rint(before) && before >= 0 && before < numbers.size()) {
            var word = numbers.get((int) before);
            var spelled =
                    Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
                            .matcher(sentence);
            if (!word.equals("een") && !word.equals("one") && spelled.find()) {
                return spelled.replaceFirst(Matcher.quoteReplacement(written(after, point)));
            }
        }
        return sentence + " (" + otherwise.toLowerCase(Locale.ROOT) + ")";
    }

    private static String written(double value, String point) {
        return CanonicalJson.number(value).replace(".", point);
    }
}

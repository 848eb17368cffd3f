package nl.wijkspil.platform.indicators.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.domain.FigureCheck;
import nl.wijkspil.platform.indicators.domain.NumberText;
import nl.wijkspil.platform.indicators.rounds.RoundAnswer;
import nl.wijkspil.platform.indicators.rounds.RoundSheet;
import nl.wijkspil.platform.indicators.rounds.RoundSheet.Line;

/**
 * Makes answers of what was typed into a sheet. Only what differs from what the page showed is an
 * answer: two people with the same link do not undo each other's work.
 */
final class SheetReader {

    /** How a volunteer can have come to a number. Somebody who says nothing has estimated it. */
    static final List<Method> METHODS =
            List.of(Method.ESTIMATED, Method.REGISTERED, Method.THIRD_PARTY);

    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_REASON = 500;

    /**
     * One line of the form, as typed or as known.
     *
     * @param line what is asked
     * @param value the number or the words
     * @param method how the number was obtained
     * @param reason why it is not known
     * @param problem what is wrong, as a message key; empty when nothing is
     */
    record Field(Line line, String value, Method method, String reason, String problem) {

        /** {@return number of the line} */
        public int nr() {
            return line.nr();
        }

        /** {@return what the page showed, to see later whether it was changed} */
        public String shown() {
            return value + '\n' + method + '\n' + reason;
        }

        private boolean same(Field other) {
            return clean(shown()).equals(clean(other.shown()));
        }
    }

    /** What came of a form. */
    record Result(List<RoundAnswer> answers, Map<Integer, Field> fields) {

        /** {@return whether nothing is wrong} */
        boolean good() {
            return fields.values().stream().allMatch(f -> f.problem().isEmpty());
        }
    }

    private SheetReader() {}

    /** {@return the form as it stands now, by number} */
    static Map<Integer, Field> fields(RoundSheet sheet, FigureWords words) {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        sheet.lines().forEach(line -> fields.put(line.nr(), field(line, words)));
        return fields;
    }

    /**
     * {@return answers and form for what was typed}
     *
     * @param now the form as it stands now
     * @param typed names and values of the form's fields
     * @param only the number of the one line to look at, or 0 for all
     * @param language decides how numbers are read
     */
    static Result read(
            Map<Integer, Field> now, Map<String, String> typed, int only, Locale language) {
        var answers = new ArrayList<RoundAnswer>();
        Map<Integer, Field> fields = new LinkedHashMap<>(now);
        for (var known : now.values()) {
            var nr = known.nr();
            if (!typed.containsKey("w-" + nr) || (only != 0 && only != nr)) {
                continue;
            }
            var field = typed(known, typed);
            var shown = typed.get("was-" + nr);
            var untouched = shown != null && clean(shown).equals(clean(field.shown()));
            if (field.same(known) || (only == 0 && untouched)) {
                continue;
            }
            var problem = answer(field, language, answers);
            fields.put(
                    nr,
                    new Field(
                            field.line(), field.value(), field.method(), field.reason(), problem));
        }
        return new Result(answers, fields);
    }

    private static Field field(Line line, FigureWords words) {
        return switch (line) {
            case Line.Question question ->
                    new Field(line, question.answer(), Method.ESTIMATED, "", "");
            case Line.Figure figure -> {
                var measurement = figure.measurement().orElse(null);
                var reason = measurement instanceof Measurement.Unknown(var why) ? why : "";
                var method =
                        measurement instanceof Measurement.Known known
                                        && METHODS.contains(known.method())
                                ? known.method()
                                : Method.ESTIMATED;
                var value = measurement == null ? "" : words.typed(measurement);
                yield new Field(line, value, method, reason, "");
            }
        };
    }

    private static Field typed(Field known, Map<String, String> typed) {
        var nr = known.nr();
        var wanted = typed.getOrDefault("m-" + nr, "");
        var method =
                METHODS.stream()
                        .filter(m -> m.name().equals(wanted))
                        .findFirst()
                        .orElse(Method.ESTIMATED);
        return new Field(
                known.line(),
                typed.getOrDefault("w-" + nr, "").strip(),
                method,
                typed.getOrDefault("o-" + nr, "").strip(),
                "");
    }

    private static String answer(Field field, Locale language, List<RoundAnswer> answers) {
        var nr = field.nr();
        if (field.value().isEmpty() && field.reason().isEmpty()) {
            answers.add(new RoundAnswer.Nothing(nr));
            return "";
        }
        if (field.line() instanceof Line.Figure figure) {
            return figure(figure, field, language, answers);
        }
        if (field.value().length() > LONGEST_WORDS) {
            return "sheet.problem.long";
        }
        answers.add(new RoundAnswer.Words(nr, field.value()));
        return "";
    }

    private static String figure(
            Line.Figure figure, Field field, Locale language, List<RoundAnswer> answers) {
        if (!field.value().isEmpty() && !field.reason().isEmpty()) {
            return "sheet.problem.both";
        }
        if (!field.reason().isEmpty()) {
            if (field.reason().length() > LONGEST_REASON) {
                return "sheet.problem.long";
            }
            answers.add(
                    new RoundAnswer.Figure(field.nr(), new Measurement.Unknown(field.reason())));
            return "";
        }
        var number = NumberText.read(field.value(), language);
        if (number.isEmpty()) {
            return "figures.problem.NUMBER";
        }
        var measurement = new Measurement.Known(number.get(), 0, Optional.empty(), field.method());
        var problem = FigureCheck.problem(figure.definition(), measurement);
        if (problem.isPresent()) {
            return "figures.problem." + problem.get().name();
        }
        answers.add(new RoundAnswer.Figure(field.nr(), measurement));
        return "";
    }

    private static String clean(String text) {
        return text.replace("\r", "").strip();
    }
}

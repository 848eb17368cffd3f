package nl.wijkspil.platform.enterprises.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Reads what somebody typed. Forms hold text only, so that nothing typed is lost when it is wrong.
 */
final class Typed {

    private Typed() {}

    /** {@return the text without spaces around it; empty when the field was not sent} */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** {@return the day, or nothing; a wrong day is an error at the field} */
    static Optional<LocalDate> day(String typed, BindingResult wrong, String field) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() < 1800 || day.getYear() > 2200) {
                wrong.rejectValue(field, "enterprise.wrong.day");
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            wrong.rejectValue(field, "enterprise.wrong.day");
            return Optional.empty();
        }
    }

    /** {@return the day; none or a wrong one is an error at the field} */
    static Optional<LocalDate> requiredDay(String typed, BindingResult wrong, String field) {
        require(typed, wrong, field);
        return day(typed, wrong, field);
    }

    /** {@return the time, such as 9:00, 09.30 or 9; or nothing} */
    static Optional<LocalTime> time(String typed) {
        var text = typed.strip().replace('.', ':').replace("u", ":");
        var whole = text.indexOf(':') < 0 ? text + ":00" : text;
        var full = whole.length() == 4 ? "0" + whole : whole;
        try {
            return Optional.of(full.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(full));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return the constant of this name; none is an error at the field} */
    static <E extends Enum<E>> Optional<E> oneOf(
            Class<E> kind, String typed, BindingResult wrong, String field) {
        for (var constant : kind.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return Optional.of(constant);
            }
        }
        wrong.rejectValue(field, "ui.required");
        return Optional.empty();
    }

    /** An empty field is an error. */
    static void require(String typed, BindingResult wrong, String field) {
        if (typed.isEmpty()) {
            wrong.rejectValue(field, "ui.required");
        }
    }

    /** A text longer than this is an error. */
    static void atMost(int longest, String typed, BindingResult wrong, String field) {
        if (typed.length() > longest) {
            wrong.rejectValue(field, "enterprise.wrong.long");
        }
    }
}

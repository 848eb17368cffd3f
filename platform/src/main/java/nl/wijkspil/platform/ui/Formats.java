package nl.wijkspil.platform.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Numbers, money and dates in the reader's language. In templates: {@code ${@formats.day(date)}}.
 *
 * <p>Dutch: {@code € 12.345,67}, {@code 12 mrt 2026}, {@code 1.234,5}. What is not there is not
 * formatted: say "onbekend" with the reason instead.
 */
@Component("formats")
public final class Formats {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NETHERLANDS = Locale.of("nl", "NL");
    private static final NumberFormat DUTCH = NumberFormat.getNumberInstance(NETHERLANDS);
    private static final NumberFormat ENGLISH = NumberFormat.getNumberInstance(Locale.UK);

    /** {@return the day, such as {@code 12 mrt 2026}; empty for null} */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale()).format(day).replace(".", "");
    }

    /** {@return the day in Dutch time, such as {@code 12 mrt 2026}; empty for null} */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, HERE));
    }

    /** {@return day and time in Dutch time, such as {@code 12 mrt 2026, 14:05}; empty for null} */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var time = DateTimeFormatter.ofPattern("HH:mm").withZone(HERE).format(moment);
        return day(moment) + ", " + time;
    }

    /** {@return cents as euros, such as {@code € 12.345,67}} */
    public String euros(long cents) {
        var format = plain();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(BigDecimal.valueOf(cents, 2));
    }

    /** {@return a count, such as {@code 12.345}} */
    public String count(long number) {
        return whole().format(number);
    }

    /** {@return a number with at most so many decimals, such as {@code 1.234,5}} */
    public String number(double number, int decimals) {
        var format = plain();
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** {@return a number with exactly so many decimals, so that a column of them lines up} */
    public String fixed(double number, int decimals) {
        var format = plain();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** {@return a share between 0 and 1 as a percentage without decimals, such as {@code 57%}} */
    public String percent(double share) {
        return whole().format(Math.round(share * 100)) + "%";
    }

    /** {@return the text in the reader's language} */
    public String words(Words words) {
        return words.in(isEnglish() ? Language.ENGLISH : Language.DUTCH);
    }

    /**
     * A format of its own: they may not be shared, and making one anew takes longer than a copy.
     */
    private static NumberFormat plain() {
        return (NumberFormat) (isEnglish() ? ENGLISH : DUTCH).clone();
    }

    private static NumberFormat whole() {
        NumberFormat format = plain();
        format.setMaximumFractionDigits(0);
        return format;
    }

    private static boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    private static Locale locale() {
        return isEnglish() ? Locale.UK : NETHERLANDS;
    }
}

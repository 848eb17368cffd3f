package nl.wijkspil.platform.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.ValueKind;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names and values of figures in the reader's language; in templates {@code @figureWords}. */
@Component("figureWords")
class FigureWords {

    private final MessageSource messages;

    FigureWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@return the text in the reader's language} */
    public String of(Words words) {
        return words.in(english() ? Language.ENGLISH : Language.DUTCH);
    }

    /** {@return name of what the key stands for, or its code when the catalogue forgot it} */
    public String name(FigureKey key) {
        return Catalogue.define(key).map(d -> of(d.name())).orElse(key.code());
    }

    /** {@return the name of an indicator by its code} */
    public String name(String code) {
        return name(FigureKey.of(code, 2000));
    }

    /** {@return the value with its unit, such as "41%", "€ 1.200" or "onbekend: niet geteld"} */
    public String value(FigureKey key, Measurement measurement) {
        return switch (measurement) {
            case Measurement.Unknown(var reason) -> message("figure.unknown.because", reason);
            case Measurement.Known known ->
                    Catalogue.define(key)
                            .map(d -> value(d, known.value()))
                            .orElseGet(() -> number(known.value(), 2));
        };
    }

    /** {@return what is known with its unit} */
    public String value(Definition definition, Measurement measurement) {
        return switch (measurement) {
            case Measurement.Unknown(var reason) -> message("figure.unknown.because", reason);
            case Measurement.Known known -> value(definition, known.value());
        };
    }

    /** {@return a value with its unit} */
    String value(Definition definition, BigDecimal value) {
        var kind = definition.kind();
        if (kind == ValueKind.YES_NO) {
            return message(value.signum() == 0 ? "figure.no" : "figure.yes");
        }
        var number = number(value, kind.decimals());
        return switch (of(definition.unit())) {
            case "%" -> number + "%";
            case "€" -> "€ " + number;
            case "score", "0–10", "0–1" -> number;
            case String unit -> number + " " + unit;
        };
    }

    /** {@return the number as it stands in the entry field, without thousands} */
    public String typed(Measurement measurement) {
        return measurement instanceof Measurement.Known known ? plain(known.value()) : "";
    }

    /** {@return a bound of an interval as it stands in the entry field} */
    String typed(double bound) {
        return plain(BigDecimal.valueOf(bound));
    }

    private static String plain(BigDecimal value) {
        var text = value.stripTrailingZeros().toPlainString();
        return english() ? text : text.replace('.', ',');
    }

    /** {@return n, interval and method in one line, as far as they are there} */
    public String basis(FigureKey key, Measurement measurement) {
        if (!(measurement instanceof Measurement.Known known)) {
            return "";
        }
        var line = new StringBuilder(message("figure.method." + known.method()));
        if (known.n() > 0) {
            line.append(", n = ").append(number(BigDecimal.valueOf(known.n()), 0));
        }
        known.interval()
                .ifPresent(i ->
                        line.append(", ")
                                .append(
                                        message(
                                                "figure.interval",
                                                number(BigDecimal.valueOf(100 * i.level()), 0),
                                                number(BigDecimal.valueOf(i.low()), 1),
                                                number(BigDecimal.valueOf(i.high()), 1))));
        return line.toString();
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static String number(BigDecimal value, int decimals) {
        var format = NumberFormat.getNumberInstance(english() ? Locale.UK : Locale.of("nl", "NL"));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}

package nl.wijkspil.platform.books.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.wijkspil.exchange.books.FinFigure;
import nl.wijkspil.platform.books.files.BookSignal;
import nl.wijkspil.platform.ui.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes figures of the books in the reader's language. */
@Component("bookText")
class FigureText {

    private final Formats formats;

    FigureText(Formats formats) {
        this.formats = formats;
    }

    /** {@return the value in its unit; empty when unknown} */
    public String value(BookFigure.Unit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return switch (unit) {
            case EURO -> formats.euros(value.movePointRight(2).longValue());
            case PERCENT -> formats.number(rounded(value, 1), 1) + "%";
            case RATIO -> formats.number(rounded(value, 2), 2);
            case MONTHS -> formats.number(rounded(value, 1), 1);
        };
    }

    /** {@return the value of a warning and its year, such as "1,3 in 2025"} */
    public String of(BookSignal signal) {
        var figure =
                BookFigure.fin(
                        new FinFigure(
                                signal.warning().indicator(),
                                signal.value(),
                                "",
                                List.of(),
                                List.of()));
        return value(figure.unit(), figure.value()) + " in " + signal.year();
    }

    /** {@return an amount in euro} */
    public String cents(long cents) {
        return formats.euros(cents);
    }

    /** {@return an amount in whole euros: what is to come is not known to the cent} */
    public String whole(long cents) {
        return "€ "
                + formats.count(
                        BigDecimal.valueOf(cents, 2).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static double rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
}

package nl.wijkspil.platform.books.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What volunteers would have cost at an hourly wage that somebody chose. Hours are not in the
 * books, and nobody was paid: a sensitivity, never part of a figure.
 *
 * <p>Example: 1,000 hours at 15.50 is 15,500.00; a result of 8,500.00 would have been -7,000.00.
 *
 * @param hours hours in the year
 * @param wage euro an hour
 */
record VolunteersPaid(long hours, BigDecimal wage) {

    private static final Pattern HOURS = Pattern.compile("\\d{1,7}");
    private static final Pattern WAGE = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    /** {@return what was typed, if both are numbers} */
    static Optional<VolunteersPaid> of(String hours, String wage) {
        var h = hours.strip();
        var w = wage.strip();
        return HOURS.matcher(h).matches() && WAGE.matcher(w).matches()
                ? Optional.of(
                        new VolunteersPaid(Long.parseLong(h), new BigDecimal(w.replace(',', '.'))))
                : Optional.empty();
    }

    /** {@return their cost in cents} */
    public long cents() {
        return wage.movePointRight(2)
                .multiply(BigDecimal.valueOf(hours))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}

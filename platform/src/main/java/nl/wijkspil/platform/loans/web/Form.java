package nl.wijkspil.platform.loans.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a form, read field by field. What cannot be read gets a message key beside it
 * and a harmless stand-in, so that one look shows all mistakes.
 */
final class Form {

    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private final Map<String, String> given;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    Form(Map<String, String> given) {
        this.given = new LinkedHashMap<>(given);
    }

    /** {@return an empty form with these values in it} */
    static Form with(Map<String, String> values) {
        return new Form(values);
    }

    /** {@return what stands in a field} */
    public String value(String field) {
        return given.getOrDefault(field, "");
    }

    /** {@return whether this choice was made} */
    public boolean chosen(String field, String choice) {
        return value(field).equals(choice);
    }

    /** {@return the message key of what is wrong with a field, or null} */
    public @Nullable String problem(String field) {
        return wrong.get(field);
    }

    /** {@return whether anything is wrong} */
    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    String text(String field, int most) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            wrong.put(field, "ui.required");
        } else if (text.length() > most) {
            wrong.put(field, "loans.wrong.long");
        }
        return text;
    }

    LocalDate day(String field) {
        return optionalDay(field)
                .orElseGet(() -> {
                    wrong.putIfAbsent(field, "ui.required");
                    return STAND_IN;
                });
    }

    Optional<LocalDate> optionalDay(String field) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1950 && day.getYear() <= 2199) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Said below: the same words for a day that does not exist and one too far away.
        }
        wrong.put(field, "loans.wrong.day");
        return Optional.of(STAND_IN);
    }

    Money money(String field) {
        return optionalMoney(field)
                .orElseGet(() -> {
                    wrong.putIfAbsent(field, "ui.required");
                    return Money.ofCents(1);
                });
    }

    Optional<Money> optionalMoney(String field) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var money = Money.parse(plain(text));
            if (money.isPositive() && money.cents() < 100_000_000_000L) {
                return Optional.of(money);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Said below.
        }
        wrong.put(field, "loans.wrong.money");
        return Optional.of(Money.ofCents(1));
    }

    Rate percent(String field) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            wrong.put(field, "ui.required");
            return Rate.ZERO;
        }
        try {
            var rate = Rate.ofPercent(plain(text.replace("%", "")));
            if (rate.unscaledPercent() >= 0 && rate.toDouble() <= 1) {
                return rate;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Said below.
        }
        wrong.put(field, "loans.wrong.percent");
        return Rate.ZERO;
    }

    int count(String field, int least, int most) {
        var text = value(field).strip();
        if (text.isEmpty()) {
            wrong.put(field, "ui.required");
            return least;
        }
        if (text.matches("[0-9]{1,6}")) {
            int count = Integer.parseInt(text);
            if (count >= least && count <= most) {
                return count;
            }
        }
        wrong.put(field, "loans.wrong.count");
        return least;
    }

    String iban(String field) {
        var iban = Iban.normalised(text(field, 50));
        if (!iban.isEmpty() && !Iban.isValid(iban)) {
            wrong.put(field, "loans.wrong.iban");
        }
        return iban;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = value(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put(field, "ui.required");
                    return type.getEnumConstants()[0];
                });
    }

    /** {@return an amount as people write it: 25.000,50 or 25000.50 is 25000.50} */
    static String plain(String text) {
        var bare = text.replace(" ", "").replace("\u00a0", "").replace("€", "");
        if (bare.contains(",")) {
            return bare.replace(".", "").replace(',', '.');
        }
        return bare.matches("[0-9]{1,3}(\\.[0-9]{3})+") ? bare.replace(".", "") : bare;
    }
}

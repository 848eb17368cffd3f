package nl.wijkspil.lending.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Typed texts by field name, read one by one; what cannot be read becomes a finding and a harmless
 * stand-in, so that one reading finds all mistakes.
 */
public final class Draft {

    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private final String place;
    private final Map<String, String> texts;
    private final Map<String, List<String>> lists;
    private final List<Finding> findings;

    /**
     * A draft.
     *
     * @param place where the draft comes from, the beginning of the place of each finding
     * @param texts single values by field
     * @param lists lists of values by field
     */
    public Draft(String place, Map<String, String> texts, Map<String, List<String>> lists) {
        this(place, texts, lists, new ArrayList<>());
    }

    private Draft(
            String place,
            Map<String, String> texts,
            Map<String, List<String>> lists,
            List<Finding> findings) {
        this.place = place;
        this.texts = Map.copyOf(texts);
        this.lists = Map.copyOf(lists);
        this.findings = findings;
    }

    /** A draft inside this one, with the same list of findings. */
    public Draft inside(
            String field, Map<String, String> inner, Map<String, List<String>> innerLists) {
        return new Draft(place + "." + field, inner, innerLists, findings);
    }

    /** All findings so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether the field was filled in, under any of its names. */
    public boolean has(String... names) {
        return name(names) != null;
    }

    /** The text of a field, or null when it is empty. */
    public @Nullable String text(String... names) {
        String name = name(names);
        return name == null ? null : texts.get(name);
    }

    /** The list of a field; empty when there is none. */
    public List<String> list(String... names) {
        for (String name : names) {
            List<String> found = lists.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** An amount that must be there. */
    public Money money(String... names) {
        String text = required(names);
        return text == null ? Money.ZERO : moneyOf(names[0], text);
    }

    /** An amount that must be there and be more than nothing. */
    public Money positiveMoney(String... names) {
        int before = findings.size();
        Money amount = money(names);
        if (findings.size() == before && !amount.isPositive()) {
            error(
                    "WS-LOAN-006",
                    names[0],
                    "Het bedrag " + text(names) + " is niet groter dan nul.",
                    "Vul een bedrag boven nul in. Een correctie is een eigen boeking.");
        }
        return amount.isPositive() ? amount : Money.ofCents(1);
    }

    /** An amount, or null when the field is empty. */
    public @Nullable Money optionalMoney(String... names) {
        String text = text(names);
        return text == null ? null : moneyOf(names[0], text);
    }

    /** A list of amounts. */
    public List<Money> moneyList(String... names) {
        return list(names).stream().map(text -> moneyOf(names[0], text)).toList();
    }

    /** A yearly rate that must be there. */
    public Rate rate(String... names) {
        String text = required(names);
        return text == null ? Rate.ZERO : rateOf(names[0], text);
    }

    /** A yearly rate from its text; a rate below 0.25% is taken for a fraction and refused. */
    public Rate rateOf(String name, String text) {
        Rate rate = percentOf(name, text);
        boolean sure = "true".equals(texts.get("rate_is_percent"));
        if (!sure && rate.unscaledPercent() > 0 && rate.toDouble() < 0.0025) {
            error(
                    "WS-LOAN-003",
                    name,
                    "De rente " + text + " lijkt een breuk in plaats van een percentage.",
                    "Schrijf vier procent als 4. Bedoel je echt "
                            + text
                            + " procent? Zet dan rate_is_percent op true.");
        }
        if (rate.unscaledPercent() < 0 || rate.toDouble() > 1) {
            error(
                    "WS-LOAN-003",
                    name,
                    "De rente " + text + " ligt niet tussen 0 en 100 procent.",
                    "Vul een jaarrente in procenten in.");
            return Rate.ZERO;
        }
        return rate;
    }

    /** A percentage that must be there, without the check on fractions. */
    public Rate percent(String... names) {
        String text = required(names);
        return text == null ? Rate.ZERO : percentOf(names[0], text);
    }

    private Rate percentOf(String name, String text) {
        try {
            return Rate.ofPercent(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            notANumber(name, text);
            return Rate.ZERO;
        }
    }

    /** A whole number of at least 1 that must be there. */
    public int count(String... names) {
        String text = required(names);
        return text == null ? 1 : countOf(names[0], text, 1);
    }

    /** A whole number of at least {@code least}, or the value given when the field is empty. */
    public int countOr(int otherwise, int least, String... names) {
        String text = text(names);
        return text == null ? otherwise : countOf(names[0], text, least);
    }

    private int countOf(String name, String text, int least) {
        try {
            int value = Integer.parseInt(text);
            if (value < least || value > 1_200) {
                error(
                        "WS-LOAN-004",
                        name,
                        "Het aantal " + text + " kan niet: het moet " + least + " tot 1200 zijn.",
                        "Vul het aantal termijnen of maanden in.");
                return Math.max(1, least);
            }
            return value;
        } catch (NumberFormatException e) {
            notANumber(name, text);
            return Math.max(1, least);
        }
    }

    /** A date that must be there. */
    public LocalDate date(String... names) {
        String text = required(names);
        return text == null ? STAND_IN : dateOf(names[0], text);
    }

    /** A date, or null when the field is empty. */
    public @Nullable LocalDate optionalDate(String... names) {
        String text = text(names);
        return text == null ? null : dateOf(names[0], text);
    }

    private LocalDate dateOf(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1950 || date.getYear() > 2199) {
                throw new DateTimeException("year");
            }
            return date;
        } catch (DateTimeException e) {
            error(
                    "WS-LOAN-008",
                    name,
                    "De datum " + shown(text) + " bestaat niet of ligt niet tussen 1950 en 2199.",
                    "Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-02-28.");
            return STAND_IN;
        }
    }

    /** Yes or no; no when the field is empty. */
    public boolean flag(String... names) {
        String text = text(names);
        return text != null && (text.equals("true") || text.equals("1"));
    }

    /** One of the words of an enum, ignoring case; the value given when the field is empty. */
    public <E extends Enum<E>> E word(Class<E> type, E otherwise, String... names) {
        String text = text(names);
        if (text == null) {
            return otherwise;
        }
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        unknownWord(names[0], text);
        return otherwise;
    }

    /** Reports a word that no rule knows. */
    public void unknownWord(String name, String text) {
        error(
                "WS-LOAN-009",
                name,
                "Het woord " + shown(text) + " is hier niet bekend.",
                "Kies een van de woorden uit het handboek over leningen.");
    }

    /** Reports an error in a field. */
    public void error(String code, String name, String words, String cure) {
        findings.add(Finding.error(code, place + "." + name, words, cure));
    }

    private @Nullable String name(String... names) {
        for (String name : names) {
            String text = texts.get(name);
            if (text != null && !text.isBlank()) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String required(String... names) {
        String text = text(names);
        if (text == null) {
            error(
                    "WS-LOAN-001",
                    names[0],
                    "Het veld " + names[0] + " is leeg.",
                    "Vul dit veld in.");
        }
        return text;
    }

    private Money moneyOf(String name, String text) {
        try {
            return Money.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            notANumber(name, text);
            return Money.ZERO;
        }
    }

    private void notANumber(String name, String text) {
        error(
                "WS-LOAN-002",
                name,
                "De waarde " + shown(text) + " is geen getal dat hier past.",
                "Schrijf een getal met een punt, bijvoorbeeld 1250.50.");
    }

    private static String shown(String text) {
        String plain = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return plain.replaceAll("\\p{Cntrl}", " ");
    }
}

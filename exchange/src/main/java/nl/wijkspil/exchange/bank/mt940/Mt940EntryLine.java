package nl.wijkspil.exchange.bank.mt940;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankEntry;
import org.jspecify.annotations.Nullable;

/**
 * Field 61: {@code YYMMDD[MMDD](C|D|RC|RD)[funds code]amount(N|S|F)type reference[//bank reference]
 * [newline supplement]} (SWIFT MT940, field 61).
 */
final class Mt940EntryLine {

    private final AmountParser parser;
    private String supplement = "";
    private boolean debit;

    Mt940EntryLine(AmountParser parser) {
        this.parser = parser;
    }

    /** What stands on the next line of the entry read last: at Rabobank the other account. */
    String supplement() {
        return supplement;
    }

    /** Whether the entry read last went out. */
    boolean isDebit() {
        return debit;
    }

    /** The entry, or null when the line has no date, direction or amount. */
    @Nullable BankEntry read(CharSequence field, int number, String currency, int line) {
        String text = field.toString();
        int newline = text.indexOf('\n');
        supplement = newline < 0 ? "" : text.substring(newline + 1).strip();
        String first = newline < 0 ? text : text.substring(0, newline);
        if (!digits(first, 0, 6)) {
            return null;
        }
        LocalDate value = date(first, 0);
        int at = 6;
        LocalDate booked = value;
        if (digits(first, 6, 10)) {
            booked = bookedNear(first, value);
            at = 10;
        }
        boolean reversal = at < first.length() && first.charAt(at) == 'R';
        at += reversal ? 1 : 0;
        if (at >= first.length() || "CD".indexOf(first.charAt(at)) < 0) {
            return null;
        }
        // A reversal of a credit takes money away: RC is debit, RD is credit.
        debit = (first.charAt(at) == 'D') != reversal;
        at++;
        if (at < first.length() && Character.isLetter(first.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < first.length() && (isDigit(first.charAt(end)) || first.charAt(end) == ',')) {
            end++;
        }
        if (end == at || !parser.parse(first.substring(at, end), ',')) {
            return null;
        }
        String rest = first.substring(end);
        String code = rest.length() >= 4 ? rest.substring(0, 4) : rest;
        String references = rest.length() > 4 ? rest.substring(4) : "";
        int slashes = references.indexOf("//");
        String own = slashes < 0 ? references : references.substring(0, slashes);
        return new BankEntry(
                number,
                debit ? parser.amount().negated() : parser.amount(),
                currency,
                "BOOK",
                reversal,
                booked,
                value,
                own.strip().equals("NONREF") ? "" : own.strip(),
                code,
                line);
    }

    /** The day of six digits, in 1980-2079, or null when it does not exist. */
    static @Nullable LocalDate date(String text, int from) {
        if (!digits(text, from, from + 6)) {
            return null;
        }
        int year = Integer.parseInt(text.substring(from, from + 2));
        try {
            return LocalDate.of(
                    year < 80 ? 2000 + year : 1900 + year,
                    Integer.parseInt(text.substring(from + 2, from + 4)),
                    Integer.parseInt(text.substring(from + 4, from + 6)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The booking day has no year: it is the one nearest to the value day. */
    private static @Nullable LocalDate bookedNear(String text, @Nullable LocalDate value) {
        if (value == null) {
            return null;
        }
        try {
            int month = Integer.parseInt(text.substring(6, 8));
            int day = Integer.parseInt(text.substring(8, 10));
            int year = value.getYear();
            year += month == 12 && value.getMonthValue() == 1 ? -1 : 0;
            year += month == 1 && value.getMonthValue() == 12 ? 1 : 0;
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static boolean digits(String text, int from, int to) {
        if (text.length() < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

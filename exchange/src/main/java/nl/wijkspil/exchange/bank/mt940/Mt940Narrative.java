package nl.wijkspil.exchange.bank.mt940;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.Iban;

/**
 * Field 86, which every bank fills in its own way: slashed words ({@code /EREF/.../IBAN/...}, the
 * Dutch SEPA form), question-mark fields ({@code ?20...?31...}, German), or free text.
 */
final class Mt940Narrative {

    private static final Pattern SLASHED =
            Pattern.compile(
                    "/(TRCD|TRTP|IBAN|BIC|NAME|BENM|ORDP|REMI|EREF|MARF|CSID|ID|CDTRREF|CDTRREFTP|ISDT|"
                        + "RTRN|CNTP|PREF|PURP|ULTC|ULTD|SVCL|USTD|STRD|CD|SUM|RTYP|OCMT|RREF|BO)/");
    private static final Pattern QUESTION = Pattern.compile("\\?(\\d\\d)");
    private static final Pattern IBAN_LIKE = Pattern.compile("\\b[A-Z]{2}\\d{2}[A-Z0-9]{11,30}\\b");
    private static final Pattern GERMAN_WORD = Pattern.compile("(EREF|MREF|SVWZ|CRED|KREF)\\+");

    private Mt940Narrative() {}

    static BankTransaction read(CharSequence narrative, String supplement, BankAmount amount) {
        String text = narrative.toString();
        String flat = text.replace("\n", "");
        Map<String, String> words =
                flat.matches("\\d{3}\\?.*") ? questionFields(flat) : slashedFields(flat);
        String remittance =
                first(words, "USTD", "REMI").isEmpty() && words.isEmpty()
                        ? cut(text.replace('\n', ' ').strip())
                        : first(words, "USTD", "REMI");
        String cntp = words.getOrDefault("CNTP", "");
        String[] counterparty = cntp.split("/", -1);
        String iban = first(words, "IBAN");
        if (iban.isEmpty() && counterparty.length > 0) {
            iban = counterparty[0];
        }
        if (!Iban.isValid(iban)) {
            iban = ibanIn(supplement, flat);
        }
        String name = first(words, "NAME", "BENM", "ORDP");
        if (name.isEmpty() && counterparty.length > 2) {
            name = counterparty[2];
        }
        String reference = first(words, "EREF");
        return new BankTransaction(
                amount,
                reference.equals("NOTPROVIDED") ? "" : reference,
                first(words, "MARF", "MREF"),
                first(words, "CDTRREF"),
                remittance,
                name,
                iban,
                first(words, "RTRN"));
    }

    private static Map<String, String> slashedFields(String flat) {
        Map<String, String> words = new HashMap<>();
        Matcher word = SLASHED.matcher(flat);
        String name = "";
        int from = 0;
        int at = 0;
        while (word.find(at)) {
            if (!name.isEmpty()) {
                words.putIfAbsent(
                        name, cut(trimmed(flat.substring(from, Math.max(from, word.start())))));
            }
            name = word.group(1);
            from = word.end();
            // The closing slash may open the next word: /BENM//NAME/
            at = word.end() - 1;
        }
        if (!name.isEmpty() && from <= flat.length()) {
            words.putIfAbsent(name, cut(trimmed(flat.substring(from))));
        }
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static Map<String, String> questionFields(String flat) {
        StringBuilder purpose = new StringBuilder();
        StringBuilder name = new StringBuilder();
        Map<String, String> words = new HashMap<>();
        Matcher field = QUESTION.matcher(flat);
        int number = -1;
        int from = 0;
        while (true) {
            boolean more = field.find();
            String value =
                    number < 0 ? "" : flat.substring(from, more ? field.start() : flat.length());
            if ((number >= 20 && number <= 29) || (number >= 60 && number <= 63)) {
                purpose.append(value);
            } else if (number == 32 || number == 33) {
                name.append(value);
            } else if (number == 31) {
                words.put("IBAN", value.strip());
            }
            if (!more) {
                break;
            }
            number = Integer.parseInt(field.group(1));
            from = field.end();
        }
        germanWords(purpose.toString(), words);
        words.put("NAME", cut(name.toString().strip()));
        return words;
    }

    private static void germanWords(String purpose, Map<String, String> words) {
        Matcher word = GERMAN_WORD.matcher(purpose);
        String name = "SVWZ";
        int from = 0;
        while (word.find()) {
            words.put(name, cut(purpose.substring(from, word.start()).strip()));
            name = word.group(1);
            from = word.end();
        }
        words.put(name, cut(purpose.substring(from).strip()));
        words.put("USTD", words.getOrDefault("SVWZ", ""));
    }

    private static String ibanIn(String supplement, String flat) {
        for (String text : new String[] {supplement, flat}) {
            Matcher matcher = IBAN_LIKE.matcher(text);
            while (matcher.find()) {
                if (Iban.isValid(matcher.group())) {
                    return matcher.group();
                }
            }
        }
        return "";
    }

    private static String first(Map<String, String> words, String... names) {
        for (String name : names) {
            String found = words.get(name);
            if (found != null && !found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String trimmed(String text) {
        String plain = text.strip();
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    private static String cut(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) : text;
    }
}

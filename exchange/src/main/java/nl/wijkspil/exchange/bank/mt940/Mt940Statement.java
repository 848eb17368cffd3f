package nl.wijkspil.exchange.bank.mt940;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankBalance;
import nl.wijkspil.exchange.bank.BankEntry;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.StatementHead;
import nl.wijkspil.exchange.bank.StatementTotals;
import org.jspecify.annotations.Nullable;

/** Puts the fields of an MT940 file together to statements. */
final class Mt940Statement {

    private final BankHandler handler;
    private final String place;
    private final AmountParser parser = new AmountParser();
    private final Mt940EntryLine entryLine = new Mt940EntryLine(parser);
    private final StringBuilder narrative = new StringBuilder();
    private int statements;
    private boolean open;
    private String transactionReference = "";
    private String account = "";
    private String sequence = "";
    private @Nullable StatementHead head;
    private String currency = "";
    private Map<String, BankBalance> balances = new LinkedHashMap<>();
    private int entries;
    private int transactions;
    private BankAmount credits = BankAmount.ZERO;
    private BankAmount debits = BankAmount.ZERO;
    private @Nullable BankEntry pending;

    Mt940Statement(BankHandler handler, String place) {
        this.handler = handler;
        this.place = place;
    }

    int count() {
        return statements;
    }

    void field(String tag, CharSequence value, int line) {
        switch (tag) {
            case "20" -> {
                flush();
                transactionReference = value.toString().strip();
            }
            case "25", "25P" -> account = firstLine(value);
            case "28", "28C" -> sequence = firstLine(value);
            case "60F", "60M" -> opening(value, line);
            case "61" -> entry(value, line);
            case "86" -> {
                if (pending != null) {
                    narrative.append(narrative.isEmpty() ? "" : "\n").append(value);
                }
            }
            case "62F", "62M" -> closing(value, line);
            default -> {}
        }
    }

    void endOfFile(int line) {
        flush();
        if (open) {
            handler.finding(
                    BankFindings.broken(
                            place + " regel " + line,
                            "het laatste afschrift heeft geen eindsaldo"));
        }
    }

    private void opening(CharSequence value, int line) {
        flush();
        if (open) {
            handler.finding(
                    BankFindings.broken(
                            place + " regel " + line, "het vorige afschrift heeft geen eindsaldo"));
        }
        open = true;
        statements++;
        balances = new LinkedHashMap<>();
        entries = 0;
        transactions = 0;
        credits = BankAmount.ZERO;
        debits = BankAmount.ZERO;
        BankBalance balance = balance("OPBD", value, line);
        currency = balance == null ? "" : balance.currency();
        boolean iban =
                account.length() >= 15 && account.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}( ?EUR)?");
        String number =
                account.endsWith("EUR")
                        ? account.substring(0, account.length() - 3).strip()
                        : account;
        head =
                new StatementHead(
                        statements,
                        transactionReference,
                        iban ? number : "",
                        iban ? "" : number,
                        currency,
                        sequence,
                        line);
        handler.statement(head);
    }

    private void closing(CharSequence value, int line) {
        flush();
        StatementHead of = head;
        if (!open || of == null) {
            handler.finding(
                    BankFindings.broken(
                            place + " regel " + line, "een eindsaldo zonder beginsaldo"));
            return;
        }
        open = false;
        balance("CLBD", value, line);
        handler.totals(new StatementTotals(of, entries, transactions, credits, debits, balances));
    }

    private @Nullable BankBalance balance(String code, CharSequence value, int line) {
        String text = firstLine(value);
        String at = place + " regel " + line;
        boolean formed = text.matches("[CD]\\d{6}[A-Z]{3}[0-9]+,?[0-9]*");
        if (!formed || !parser.parse(text.substring(10), ',')) {
            handler.finding(BankFindings.unreadableLine(at, text));
            return null;
        }
        LocalDate date = Mt940EntryLine.date(text, 1);
        if (date == null) {
            handler.finding(BankFindings.date(at, text.substring(1, 7)));
        }
        String ccy = text.substring(7, 10);
        if (!ccy.equals("EUR")) {
            handler.finding(BankFindings.currency(at, ccy));
        }
        BankAmount amount = parser.amount();
        BankBalance balance =
                new BankBalance(
                        code, text.charAt(0) == 'D' ? amount.negated() : amount, ccy, date, text);
        balances.put(code, balance);
        return balance;
    }

    private void entry(CharSequence value, int line) {
        flush();
        if (!open) {
            return;
        }
        entries++;
        String at = place + " regel " + line;
        BankEntry entry = entryLine.read(value, entries, currency, line);
        if (entry == null) {
            handler.finding(BankFindings.unreadableLine(at, firstLine(value)));
            return;
        }
        if (entry.value() == null) {
            handler.finding(BankFindings.date(at, value.subSequence(0, 6).toString()));
        }
        if (!entry.amount().isWholeCents()) {
            handler.finding(BankFindings.amount(at, entry.amount().toString()));
        }
        if (entry.amount().units() < 0 || entryLine.isDebit()) {
            debits = debits.plus(entry.amount().negated());
        } else {
            credits = credits.plus(entry.amount());
        }
        pending = entry;
        narrative.setLength(0);
        handler.entry(entry);
    }

    private void flush() {
        BankEntry entry = pending;
        if (entry != null) {
            pending = null;
            transactions++;
            handler.transaction(
                    Mt940Narrative.read(narrative, entryLine.supplement(), entry.amount()));
        }
    }

    private static String firstLine(CharSequence value) {
        int end = 0;
        while (end < value.length() && value.charAt(end) != '\n') {
            end++;
        }
        return value.subSequence(0, end).toString().strip();
    }
}

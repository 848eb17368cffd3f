package nl.wijkspil.exchange.bank.camt;

import java.time.LocalDate;
import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankEntry;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.BankXml;
import nl.wijkspil.exchange.bank.IsoDate;
import org.jspecify.annotations.Nullable;

/** The entry that is being read; told to the handler when its first detail, or its end, comes. */
final class CamtEntry {

    private static final int ENTRY_LEVEL = 4;

    private final BankHandler handler;
    private final AmountParser parser;
    private final CamtTransaction transaction;
    private int count;
    private int transactions;
    private BankAmount credits = BankAmount.ZERO;
    private BankAmount debits = BankAmount.ZERO;

    private boolean told;
    private int line;
    private @Nullable BankAmount amount;
    private String currency = "";
    private String direction = "";
    private String status = "";
    private boolean reversal;
    private @Nullable LocalDate booked;
    private @Nullable LocalDate value;
    private String reference = "";
    private String code = "";
    private boolean inTransaction;

    CamtEntry(BankHandler handler, AmountParser parser) {
        this.handler = handler;
        this.parser = parser;
        transaction = new CamtTransaction(parser);
    }

    void newStatement() {
        count = 0;
        transactions = 0;
        credits = BankAmount.ZERO;
        debits = BankAmount.ZERO;
    }

    int count() {
        return count;
    }

    int transactions() {
        return transactions;
    }

    BankAmount credits() {
        return credits;
    }

    BankAmount debits() {
        return debits;
    }

    void begin(BankXml xml) {
        count++;
        told = false;
        line = xml.line();
        amount = null;
        currency = "";
        direction = "";
        status = "";
        reversal = false;
        booked = null;
        value = null;
        reference = "";
        code = "";
        inTransaction = false;
    }

    void start(BankXml xml, String name) {
        if (inTransaction) {
            return;
        }
        if (name.equals("TxDtls")) {
            tell(xml);
            inTransaction = true;
            transactions++;
            transaction.begin();
        } else if (name.equals("Amt") && xml.depth() == ENTRY_LEVEL + 1) {
            currency = xml.attribute("Ccy");
        }
    }

    void end(BankXml xml, String name) {
        if (inTransaction) {
            if (name.equals("TxDtls")) {
                inTransaction = false;
                handler.transaction(transaction.finish(signed(), direction.equals("DBIT")));
            } else {
                transaction.end(xml, name);
            }
            return;
        }
        if (xml.depth() == ENTRY_LEVEL) {
            switch (name) {
                case "Amt" -> {
                    if (parser.parse(xml.text(), '.')) {
                        amount = parser.amount();
                    } else {
                        handler.finding(BankFindings.amount(xml.place(), xml.string(60)));
                    }
                }
                case "CdtDbtInd" -> direction = xml.string(4);
                case "RvslInd" ->
                        reversal = xml.string(5).equals("true") || xml.string(5).equals("1");
                case "Sts" -> status = status.isEmpty() ? xml.string(4) : status;
                case "AcctSvcrRef" -> reference = xml.string(40);
                default -> {}
            }
            return;
        }
        String parent = xml.above(1);
        switch (name) {
            case "Dt", "DtTm" -> {
                if (parent.equals("BookgDt")) {
                    booked = date(xml);
                } else if (parent.equals("ValDt")) {
                    value = date(xml);
                }
            }
            case "Cd" -> {
                if (parent.equals("Sts")) {
                    status = xml.string(4);
                } else if (parent.equals("Domn")
                        || parent.equals("Fmly")
                        || parent.equals("Prtry")) {
                    joinCode(xml);
                }
            }
            case "SubFmlyCd" -> joinCode(xml);
            default -> {}
        }
    }

    private void joinCode(BankXml xml) {
        code = code.isEmpty() ? xml.string(35) : code + "-" + xml.string(35);
    }

    private @Nullable LocalDate date(BankXml xml) {
        LocalDate date = IsoDate.parse(xml.text());
        if (date == null) {
            handler.finding(BankFindings.date(xml.place(), xml.string(40)));
        }
        return date;
    }

    void finish(BankXml xml) {
        tell(xml);
    }

    private BankAmount signed() {
        BankAmount known = amount == null ? BankAmount.ZERO : amount;
        return direction.equals("DBIT") ? known.negated() : known;
    }

    private void tell(BankXml xml) {
        if (told) {
            return;
        }
        told = true;
        boolean known = direction.equals("DBIT") || direction.equals("CRDT");
        if (amount == null || !known) {
            handler.finding(
                    BankFindings.incompleteEntry(
                            xml.place(), known ? "het bedrag" : "bij of af (CdtDbtInd)"));
        }
        BankAmount signed = signed();
        if (!signed.isWholeCents()) {
            handler.finding(BankFindings.amount(xml.place(), signed.toString()));
        }
        if (!currency.equals("EUR")) {
            handler.finding(BankFindings.currency(xml.place(), currency));
        }
        BankEntry entry =
                new BankEntry(
                        count,
                        signed,
                        currency,
                        status.isEmpty() ? "BOOK" : status,
                        reversal,
                        booked,
                        value,
                        reference,
                        code,
                        line);
        if (entry.isBooked() && known) {
            if (direction.equals("DBIT")) {
                debits = debits.plus(signed.negated());
            } else {
                credits = credits.plus(signed);
            }
        }
        handler.entry(entry);
    }
}

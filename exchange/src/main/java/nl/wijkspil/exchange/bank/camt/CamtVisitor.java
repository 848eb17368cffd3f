package nl.wijkspil.exchange.bank.camt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankBalance;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.BankXml;
import nl.wijkspil.exchange.bank.IsoDate;
import nl.wijkspil.exchange.bank.StatementHead;
import nl.wijkspil.exchange.bank.StatementTotals;
import org.jspecify.annotations.Nullable;

/** The statements of a camt document; entries are left to {@link CamtEntry}. */
final class CamtVisitor implements BankXml.Visitor {

    private static final int MOST_BALANCES = 1_000;
    private static final String STATEMENT = "BkToCstmrStmt";

    private final BankHandler handler;
    private final AmountParser parser = new AmountParser();
    private final CamtEntry entry;
    private String namespace = "";
    private String message = "";
    private int statements;
    private boolean inStatement;
    private boolean inEntry;
    private boolean told;
    private int line;
    private String id = "";
    private String iban = "";
    private String account = "";
    private String currency = "";
    private String sequence = "";
    private Map<String, BankBalance> balances = new LinkedHashMap<>();
    private String balanceCode = "";
    private String balanceCurrency = "";
    private @Nullable BankAmount balanceAmount;
    private boolean balanceDebit;
    private @Nullable LocalDate balanceDate;
    private String declaredCredits = "";
    private String declaredDebits = "";
    private String declaredEntries = "";

    CamtVisitor(BankHandler handler) {
        this.handler = handler;
        entry = new CamtEntry(handler, parser);
    }

    String namespace() {
        return namespace;
    }

    /** The kind of message, such as {@code BkToCstmrDbtCdtNtfctn}. */
    String message() {
        return message;
    }

    int statements() {
        return statements;
    }

    @Override
    public void start(BankXml xml, String name) {
        if (inEntry) {
            entry.start(xml, name);
            return;
        }
        switch (xml.depth()) {
            case 1 -> namespace = xml.namespace();
            case 2 -> message = name;
            case 3 -> {
                if (name.equals("Stmt") && message.equals(STATEMENT)) {
                    open(xml);
                }
            }
            default -> {
                if (inStatement) {
                    startInStatement(xml, name);
                }
            }
        }
    }

    private void startInStatement(BankXml xml, String name) {
        if (xml.depth() == 4) {
            switch (name) {
                case "Ntry" -> {
                    tell();
                    inEntry = true;
                    entry.begin(xml);
                }
                case "Bal" -> {
                    balanceCode = "";
                    balanceCurrency = "";
                    balanceAmount = null;
                    balanceDebit = false;
                    balanceDate = null;
                }
                default -> {}
            }
        } else if (name.equals("Amt") && xml.above(1).equals("Bal")) {
            balanceCurrency = xml.attribute("Ccy");
        }
    }

    @Override
    public void end(BankXml xml, String name) {
        if (inEntry) {
            if (xml.depth() == 3 && name.equals("Ntry")) {
                entry.finish(xml);
                inEntry = false;
            } else {
                entry.end(xml, name);
            }
            return;
        }
        if (!inStatement) {
            return;
        }
        switch (xml.depth()) {
            case 2 -> close(xml);
            case 3 -> endOfField(xml, name);
            default -> endInside(xml, name);
        }
    }

    private void endOfField(BankXml xml, String name) {
        switch (name) {
            case "Id" -> id = xml.string(140);
            case "ElctrncSeqNb" -> sequence = xml.string(40);
            case "LglSeqNb" -> sequence = sequence.isEmpty() ? xml.string(40) : sequence;
            case "Bal" -> closeBalance(xml);
            default -> {}
        }
    }

    private void endInside(BankXml xml, String name) {
        String parent = xml.above(1);
        switch (name) {
            case "IBAN" -> {
                if (xml.above(2).equals("Acct") && xml.depth() == 5) {
                    iban = xml.string(40);
                }
            }
            case "Id" -> {
                if (parent.equals("Othr") && xml.above(3).equals("Acct") && xml.depth() == 6) {
                    account = xml.string(40);
                }
            }
            case "Ccy" -> {
                if (parent.equals("Acct") && xml.depth() == 4) {
                    currency = xml.string(8);
                }
            }
            case "Cd" -> {
                if (parent.equals("CdOrPrtry") && xml.above(3).equals("Bal")) {
                    balanceCode = xml.string(35);
                }
            }
            case "Prtry" -> {
                if (parent.equals("CdOrPrtry") && xml.above(3).equals("Bal")) {
                    balanceCode = xml.string(35);
                }
            }
            case "Amt" -> {
                if (parent.equals("Bal")) {
                    if (parser.parse(xml.text(), '.')) {
                        balanceAmount = parser.amount();
                    } else {
                        handler.finding(BankFindings.amount(xml.place(), xml.string(60)));
                    }
                }
            }
            case "CdtDbtInd" -> {
                if (parent.equals("Bal")) {
                    balanceDebit = xml.string(4).equals("DBIT");
                }
            }
            case "Dt", "DtTm" -> {
                if (parent.equals("Dt") && xml.above(2).equals("Bal")) {
                    balanceDate = IsoDate.parse(xml.text());
                    if (balanceDate == null) {
                        handler.finding(BankFindings.date(xml.place(), xml.string(40)));
                    }
                }
            }
            case "NbOfNtries" -> {
                if (parent.equals("TtlNtries")) {
                    declaredEntries = xml.string(20);
                }
            }
            case "Sum" -> {
                if (parent.equals("TtlCdtNtries")) {
                    declaredCredits = xml.string(40);
                } else if (parent.equals("TtlDbtNtries")) {
                    declaredDebits = xml.string(40);
                }
            }
            default -> {}
        }
    }

    private void open(BankXml xml) {
        inStatement = true;
        told = false;
        statements++;
        line = xml.line();
        id = "";
        iban = "";
        account = "";
        currency = "";
        sequence = "";
        balances = new LinkedHashMap<>();
        declaredCredits = "";
        declaredDebits = "";
        declaredEntries = "";
        entry.newStatement();
    }

    private StatementHead head() {
        String ccy = currency;
        if (ccy.isEmpty() && !balances.isEmpty()) {
            ccy = balances.values().iterator().next().currency();
        }
        return new StatementHead(statements, id, iban, account, ccy, sequence, line);
    }

    private void tell() {
        if (!told) {
            told = true;
            handler.statement(head());
        }
    }

    private void closeBalance(BankXml xml) {
        BankAmount amount = balanceAmount;
        if (amount == null || balanceCode.isEmpty() || balances.size() >= MOST_BALANCES) {
            return;
        }
        if (!balanceCurrency.equals("EUR")) {
            handler.finding(BankFindings.currency(xml.place(), balanceCurrency));
        }
        balances.put(
                balanceCode,
                new BankBalance(
                        balanceCode,
                        balanceDebit ? amount.negated() : amount,
                        balanceCurrency,
                        balanceDate,
                        amount.toString()));
    }

    private void close(BankXml xml) {
        inStatement = false;
        tell();
        StatementTotals totals =
                new StatementTotals(
                        head(),
                        entry.count(),
                        entry.transactions(),
                        entry.credits(),
                        entry.debits(),
                        balances);
        declared(xml, "het aantal regels", declaredEntries, BankAmount.ofWhole(totals.entries()));
        declared(xml, "de som bij", declaredCredits, totals.credits());
        declared(xml, "de som af", declaredDebits, totals.debits());
        handler.totals(totals);
    }

    private void declared(BankXml xml, String what, String declared, BankAmount counted) {
        if (!declared.isEmpty()
                && (!parser.parse(declared, '.') || parser.units() != counted.units())) {
            handler.finding(
                    BankFindings.controlSum(xml.place(), what, declared, counted.toString()));
        }
    }
}

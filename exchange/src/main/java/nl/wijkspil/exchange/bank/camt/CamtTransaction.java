package nl.wijkspil.exchange.bank.camt;

import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.BankXml;
import org.jspecify.annotations.Nullable;

/** The transaction that is being read: {@code NtryDtls/TxDtls}. */
final class CamtTransaction {

    private static final int LONGEST_REMITTANCE = 1_000;

    private final AmountParser parser;
    private @Nullable BankAmount amount;
    private String direction = "";
    private String endToEndId = "";
    private String mandateId = "";
    private String structured = "";
    private String remittance = "";
    private String debtorName = "";
    private String creditorName = "";
    private String debtorIban = "";
    private String creditorIban = "";
    private String returnReason = "";

    CamtTransaction(AmountParser parser) {
        this.parser = parser;
    }

    void begin() {
        amount = null;
        direction = "";
        endToEndId = "";
        mandateId = "";
        structured = "";
        remittance = "";
        debtorName = "";
        creditorName = "";
        debtorIban = "";
        creditorIban = "";
        returnReason = "";
    }

    void end(BankXml xml, String name) {
        String parent = xml.above(1);
        switch (name) {
            case "EndToEndId" -> endToEndId = parent.equals("Refs") ? reference(xml) : endToEndId;
            case "MndtId" -> mandateId = parent.equals("Refs") ? reference(xml) : mandateId;
            case "Amt" -> {
                boolean own = parent.equals("TxDtls") || parent.equals("TxAmt");
                if (own && parser.parse(xml.text(), '.')) {
                    amount = parser.amount();
                }
            }
            case "CdtDbtInd" -> direction = parent.equals("TxDtls") ? xml.string(4) : direction;
            case "Nm" -> name(xml, parent.equals("Pty") ? xml.above(2) : parent);
            case "IBAN" -> iban(xml, xml.above(2));
            case "Ref" -> {
                if (parent.equals("CdtrRefInf")) {
                    structured = xml.string(140);
                }
            }
            case "Ustrd" -> {
                if (parent.equals("RmtInf") && remittance.length() < LONGEST_REMITTANCE) {
                    String more = xml.string(LONGEST_REMITTANCE);
                    remittance = remittance.isEmpty() ? more : remittance + " " + more;
                }
            }
            case "Cd" -> {
                if (parent.equals("Rsn") && xml.above(2).equals("RtrInf")) {
                    returnReason = xml.string(10);
                }
            }
            default -> {}
        }
    }

    private static String reference(BankXml xml) {
        String text = xml.string(70);
        return text.equals("NOTPROVIDED") ? "" : text;
    }

    private void name(BankXml xml, String party) {
        if (party.equals("Dbtr")) {
            debtorName = xml.string(140);
        } else if (party.equals("Cdtr")) {
            creditorName = xml.string(140);
        }
    }

    private void iban(BankXml xml, String account) {
        if (account.equals("DbtrAcct")) {
            debtorIban = xml.string(40);
        } else if (account.equals("CdtrAcct")) {
            creditorIban = xml.string(40);
        }
    }

    /** The transaction; the other party of money that came in is the debtor. */
    BankTransaction finish(BankAmount entryAmount, boolean entryOut) {
        boolean out = direction.isEmpty() ? entryOut : direction.equals("DBIT");
        BankAmount own = amount;
        BankAmount signed = own == null ? entryAmount : out ? own.negated() : own;
        return new BankTransaction(
                signed,
                endToEndId,
                mandateId,
                structured,
                remittance,
                out ? creditorName : debtorName,
                out ? creditorIban : debtorIban,
                returnReason);
    }
}

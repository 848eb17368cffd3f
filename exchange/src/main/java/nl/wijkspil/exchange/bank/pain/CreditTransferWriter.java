package nl.wijkspil.exchange.bank.pain;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;

/** Checks and writes payment files: pain.001.001.03 and .09. */
public final class CreditTransferWriter {

    private CreditTransferWriter() {}

    /** What stands in the way of this file; empty when it can be written. */
    public static List<Finding> check(CreditTransferFile file, TransferLimits limits) {
        List<Finding> findings = new ArrayList<>();
        PainFindings check = new PainFindings(findings);
        check.message(file.messageId(), file.transfers().isEmpty());
        check.party("betaler", file.payer());
        check.bankDay("uitvoerdatum", file.executionDate());
        int number = 1;
        for (CreditTransferFile.Transfer transfer : file.transfers()) {
            String place = "betaling " + number++;
            check.order(place, transfer.endToEndId(), transfer.amount());
            check.party(place, transfer.payee());
            Money perOrder = limits.perOrder();
            if (perOrder != null && transfer.amount().compareTo(perOrder) > 0) {
                findings.add(limit(place, "per opdracht", perOrder));
            }
            String iban = Iban.normalised(transfer.payee().iban());
            if (!limits.payees().isEmpty() && !limits.payees().contains(iban)) {
                findings.add(
                        Finding.error(
                                "WS-BANK-027",
                                place,
                                "Naar rekening "
                                        + BankFindings.shown(iban)
                                        + " mag niet worden betaald.",
                                "Laat de rekening eerst toevoegen aan de afspraak met de bank."));
            }
        }
        Money perMonth = limits.perMonth();
        if (perMonth != null && limits.usedThisMonth().plus(file.total()).compareTo(perMonth) > 0) {
            findings.add(limit("bericht", "per maand", perMonth));
        }
        return findings;
    }

    private static Finding limit(String place, String what, Money limit) {
        return Finding.error(
                "WS-BANK-026",
                place,
                "Het bedrag gaat over de grens " + what + " van " + limit + ".",
                "Verdeel de betaling of laat de grens bij de bank verhogen.");
    }

    /**
     * Writes the file as UTF-8.
     *
     * @throws IllegalArgumentException when {@link #check} finds errors without limits
     */
    public static void write(CreditTransferFile file, OutputStream out) {
        PainXml.refuse(check(file, TransferLimits.NONE));
        PainXml xml = new PainXml(out, file.version());
        xml.open("CstmrCdtTrfInitn");
        int count = file.transfers().size();
        xml.header(file.messageId(), file.created(), count, file.total(), file.payer().name());
        xml.open("PmtInf");
        xml.text("PmtInfId", file.messageId());
        xml.text("PmtMtd", "TRF");
        xml.text("NbOfTxs", Integer.toString(count));
        xml.text("CtrlSum", file.total().toString());
        xml.open("PmtTpInf");
        xml.code("SvcLvl", "SEPA");
        xml.close();
        if (file.version().isOf2019()) {
            xml.open("ReqdExctnDt");
            xml.text("Dt", file.executionDate().toString());
            xml.close();
        } else {
            xml.text("ReqdExctnDt", file.executionDate().toString());
        }
        xml.name("Dbtr", file.payer());
        xml.account("DbtrAcct", file.payer());
        xml.agent("DbtrAgt", file.payer(), true);
        xml.text("ChrgBr", "SLEV");
        for (CreditTransferFile.Transfer transfer : file.transfers()) {
            xml.open("CdtTrfTxInf");
            xml.open("PmtId");
            xml.text("EndToEndId", transfer.endToEndId());
            xml.close();
            xml.open("Amt");
            xml.amount(transfer.amount());
            xml.close();
            xml.agent("CdtrAgt", transfer.payee(), false);
            xml.name("Cdtr", transfer.payee());
            xml.account("CdtrAcct", transfer.payee());
            xml.remittance(transfer.remittance());
            xml.close();
        }
        xml.end();
    }
}

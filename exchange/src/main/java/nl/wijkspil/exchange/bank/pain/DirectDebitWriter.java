package nl.wijkspil.exchange.bank.pain;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.mandate.MandateRules;
import nl.wijkspil.exchange.bank.mandate.SequenceType;
import nl.wijkspil.exchange.bank.pain.DirectDebitFile.Collection;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;

/** Checks and writes collection files: pain.008.001.02 and .08, a group per sequence type. */
public final class DirectDebitWriter {

    private DirectDebitWriter() {}

    /** What stands in the way of this file; empty when it can be written. */
    public static List<Finding> check(DirectDebitFile file) {
        List<Finding> findings = new ArrayList<>();
        PainFindings check = new PainFindings(findings);
        check.message(file.messageId(), file.collections().isEmpty());
        check.party("incassant", file.collector());
        check.bankDay("incassodatum", file.collectionDate());
        if (!CreditorIdentifier.isValid(file.creditorId())) {
            findings.add(BankFindings.creditorIdentifier("incassant", file.creditorId()));
        }
        if (file.messageId().length() > 30) {
            findings.add(
                    Finding.error(
                            "WS-BANK-025",
                            "bericht",
                            "Het kenmerk van het bericht is langer dan 30 tekens.",
                            "Kies een korter kenmerk."));
        }
        int number = 1;
        for (Collection collection : file.collections()) {
            String place = "incasso " + number++;
            check.order(place, collection.endToEndId(), collection.amount());
            check.party(place, debtor(collection));
            findings.addAll(
                    MandateRules.check(
                            place,
                            collection.mandate(),
                            file.creditorId(),
                            file.scheme(),
                            collection.sequence(),
                            file.collectionDate()));
        }
        return findings;
    }

    /**
     * Writes the file as UTF-8.
     *
     * @throws IllegalArgumentException when {@link #check} finds errors
     */
    public static void write(DirectDebitFile file, OutputStream out) {
        PainXml.refuse(check(file));
        PainXml xml = new PainXml(out, file.version());
        xml.open("CstmrDrctDbtInitn");
        xml.header(
                file.messageId(),
                file.created(),
                file.collections().size(),
                file.total(),
                file.collector().name());
        Map<SequenceType, List<Collection>> groups = new EnumMap<>(SequenceType.class);
        for (Collection collection : file.collections()) {
            groups.computeIfAbsent(collection.sequence(), s -> new ArrayList<>()).add(collection);
        }
        groups.forEach((sequence, group) -> group(xml, file, sequence, group));
        xml.end();
    }

    private static void group(
            PainXml xml, DirectDebitFile file, SequenceType sequence, List<Collection> group) {
        Money total = group.stream().map(Collection::amount).reduce(Money.ZERO, Money::plus);
        xml.open("PmtInf");
        xml.text("PmtInfId", file.messageId() + "-" + sequence.name());
        xml.text("PmtMtd", "DD");
        xml.text("NbOfTxs", Integer.toString(group.size()));
        xml.text("CtrlSum", total.toString());
        xml.open("PmtTpInf");
        xml.code("SvcLvl", "SEPA");
        xml.code("LclInstrm", file.scheme().name());
        xml.text("SeqTp", sequence.name());
        xml.close();
        xml.text("ReqdColltnDt", file.collectionDate().toString());
        xml.name("Cdtr", file.collector());
        xml.account("CdtrAcct", file.collector());
        xml.agent("CdtrAgt", file.collector(), true);
        xml.text("ChrgBr", "SLEV");
        xml.creditorScheme(file.creditorId());
        for (Collection collection : group) {
            xml.open("DrctDbtTxInf");
            xml.open("PmtId");
            xml.text("EndToEndId", collection.endToEndId());
            xml.close();
            xml.amount(collection.amount());
            xml.open("DrctDbtTx");
            xml.open("MndtRltdInf");
            xml.text("MndtId", collection.mandate().reference());
            xml.text("DtOfSgntr", collection.mandate().signedOn().toString());
            xml.close();
            xml.close();
            PaymentParty debtor = debtor(collection);
            xml.agent("DbtrAgt", debtor, true);
            xml.name("Dbtr", debtor);
            xml.account("DbtrAcct", debtor);
            xml.remittance(collection.remittance());
            xml.close();
        }
        xml.close();
    }

    private static PaymentParty debtor(Collection collection) {
        return new PaymentParty(
                collection.mandate().debtorName(),
                collection.mandate().debtorIban(),
                collection.debtorBic());
    }
}

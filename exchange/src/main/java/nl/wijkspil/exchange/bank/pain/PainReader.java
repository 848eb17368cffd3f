package nl.wijkspil.exchange.bank.pain;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.exchange.bank.AmountParser;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankXml;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads payment and collection files back (pain.001, pain.008, every version and national variant):
 * what they declare and what is counted.
 */
public final class PainReader implements BankXml.Visitor {

    private static final int MOST_KEPT = 1_000;

    private final AmountParser parser = new AmountParser();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> sequenceTypes = new LinkedHashSet<>();
    private final Set<String> creditorIds = new LinkedHashSet<>();
    private String namespace = "";
    private String message = "";
    private @Nullable String declaredCount;
    private @Nullable String declaredSum;
    private int transactions;
    private BankAmount sum = BankAmount.ZERO;

    private PainReader() {}

    /**
     * What a file holds.
     *
     * @param namespace the namespace of the document
     * @param declaredCount the number of transactions in the header, or null
     * @param declaredSum the control sum in the header, or null
     * @param transactions transactions counted
     * @param sum sum of their amounts
     * @param sequenceTypes sequence types of collections, each once
     * @param creditorIds creditor identifiers, each once
     * @param findings what is wrong
     */
    public record Result(
            String namespace,
            @Nullable String declaredCount,
            @Nullable String declaredSum,
            int transactions,
            BankAmount sum,
            List<String> sequenceTypes,
            List<String> creditorIds,
            List<Finding> findings) {}

    /** Reads a file. */
    public static Result read(InputStream in, String place) {
        PainReader reader = new PainReader();
        Finding stopped = new BankXml(place).walk(in, reader);
        if (stopped != null) {
            reader.findings.add(stopped);
        } else {
            reader.check(place);
        }
        return new Result(
                reader.namespace,
                reader.declaredCount,
                reader.declaredSum,
                reader.transactions,
                reader.sum,
                List.copyOf(reader.sequenceTypes),
                reader.creditorIds.stream().sorted().toList(),
                List.copyOf(reader.findings));
    }

    private void check(String place) {
        if (!message.equals("CstmrCdtTrfInitn") && !message.equals("CstmrDrctDbtInitn")) {
            findings.add(BankFindings.unknownFormat(place));
            return;
        }
        String count = declaredCount;
        if (count != null && !count.equals(Integer.toString(transactions))) {
            findings.add(
                    BankFindings.controlSum(
                            place, "het aantal opdrachten", count, "" + transactions));
        }
        String declared = declaredSum;
        if (declared != null && (!parser.parse(declared, '.') || parser.units() != sum.units())) {
            findings.add(BankFindings.controlSum(place, "het totaal", declared, sum.toString()));
        }
    }

    @Override
    public void start(BankXml xml, String name) {
        if (xml.depth() == 1) {
            namespace = xml.namespace();
        } else if (xml.depth() == 2) {
            message = name;
        } else if (name.equals("InstdAmt") && !xml.attribute("Ccy").equals("EUR")) {
            add(BankFindings.currency(xml.place(), xml.attribute("Ccy")));
        }
    }

    @Override
    public void end(BankXml xml, String name) {
        String parent = xml.above(1);
        switch (name) {
            case "NbOfTxs" ->
                    declaredCount = parent.equals("GrpHdr") ? xml.string(20) : declaredCount;
            case "CtrlSum" -> declaredSum = parent.equals("GrpHdr") ? xml.string(30) : declaredSum;
            case "CdtTrfTxInf", "DrctDbtTxInf" -> transactions++;
            case "InstdAmt" -> amount(xml);
            case "SeqTp" -> {
                if (sequenceTypes.size() < MOST_KEPT) {
                    sequenceTypes.add(xml.string(10));
                }
            }
            case "Id" -> {
                boolean scheme =
                        xml.above(4).equals("CdtrSchmeId")
                                || xml.above(4).equals("OrgnlCdtrSchmeId");
                if (parent.equals("Othr") && scheme && creditorIds.size() < MOST_KEPT) {
                    creditorId(xml);
                }
            }
            default -> {}
        }
    }

    private void amount(BankXml xml) {
        if (!parser.parse(xml.text(), '.')) {
            add(BankFindings.amount(xml.place(), xml.string(60)));
            return;
        }
        sum = sum.plus(parser.amount());
        if (parser.units() <= 0 || !parser.amount().isWholeCents()) {
            add(BankFindings.amount(xml.place(), xml.string(60)));
        }
    }

    private void creditorId(BankXml xml) {
        String id = xml.string(40);
        if (creditorIds.add(id) && !CreditorIdentifier.isValid(id)) {
            add(BankFindings.creditorIdentifier(xml.place(), id));
        }
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_KEPT) {
            findings.add(finding);
        }
    }
}

package nl.wijkspil.platform.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wijkspil.lending.money.Money;

/** A camt.053 statement of a bank that does not exist, as such a bank would write it. */
final class FictionalStatement {

    private FictionalStatement() {}

    /**
     * One booking.
     *
     * @param day the day
     * @param amount positive came in
     * @param iban the other account, or empty
     * @param name who is on the other side
     * @param reference the structured reference, or empty
     */
    record Line(LocalDate day, Money amount, String iban, String name, String reference) {}

    /** {@return a statement of this account with these bookings, that adds up} */
    static byte[] camt(String id, String account, List<Line> unsorted) {
        var lines = unsorted.stream().sorted(Comparator.comparing(Line::day)).toList();
        var sum = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
        var first = lines.isEmpty() ? LocalDate.EPOCH : lines.getFirst().day();
        var last = lines.isEmpty() ? LocalDate.EPOCH : lines.getLast().day();
        var opening = Money.ofEuro(100_000);
        var xml = new StringBuilder(600 * (lines.size() + 2));
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">")
                .append("<BkToCstmrStmt><GrpHdr><MsgId>")
                .append(id)
                .append("</MsgId><CreDtTm>")
                .append(last)
                .append("T08:00:00</CreDtTm></GrpHdr><Stmt><Id>")
                .append(id)
                .append("</Id><Acct><Id><IBAN>")
                .append(account)
                .append("</IBAN></Id></Acct>");
        balance(xml, "OPBD", opening, first);
        balance(xml, "CLBD", opening.plus(sum), last);
        for (int i = 0; i < lines.size(); i++) {
            entry(xml, lines.get(i), id + "-" + (i + 1));
        }
        return xml.append("</Stmt></BkToCstmrStmt></Document>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void balance(StringBuilder xml, String code, Money amount, LocalDate day) {
        xml.append("<Bal><Tp><CdOrPrtry><Cd>")
                .append(code)
                .append("</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">")
                .append(amount)
                .append("</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>")
                .append(day)
                .append("</Dt></Dt></Bal>");
    }

    private static void entry(StringBuilder xml, Line line, String reference) {
        var in = line.amount().isPositive();
        var amount = in ? line.amount() : line.amount().negated();
        var party = in ? "Dbtr" : "Cdtr";
        xml.append("<Ntry><Amt Ccy=\"EUR\">")
                .append(amount)
                .append("</Amt><CdtDbtInd>")
                .append(in ? "CRDT" : "DBIT")
                .append("</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>")
                .append(line.day())
                .append("</Dt></BookgDt><AcctSvcrRef>")
                .append(reference)
                .append("</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><")
                .append(party)
                .append("><Nm>")
                .append(line.name().replace("&", "&amp;").replace("<", "&lt;"))
                .append("</Nm></")
                .append(party)
                .append('>');
        if (!line.iban().isEmpty()) {
            xml.append('<')
                    .append(party)
                    .append("Acct><Id><IBAN>")
                    .append(line.iban())
                    .append("</IBAN></Id></")
                    .append(party)
                    .append("Acct>");
        }
        xml.append("</RltdPties>");
        if (!line.reference().isEmpty()) {
            xml.append("<RmtInf><Strd><CdtrRefInf><Ref>")
                    .append(line.reference())
                    .append("</Ref></CdtrRefInf></Strd></RmtInf>");
        }
        xml.append("</TxDtls></NtryDtls></Ntry>");
    }
}

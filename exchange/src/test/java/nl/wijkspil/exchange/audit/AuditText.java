package nl.wijkspil.exchange.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkspil.lending.Finding;

/** A small audit file that a test changes where it wants to, as packages do. */
final class AuditText {

    static final String V32 = "http://www.auditfiles.nl/XAF/3.2";

    private String text =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">
            <header><fiscalYear>2025</fiscalYear><startDate>2025-01-01</startDate>
            <endDate>2025-12-31</endDate><curCode>EUR</curCode><softwareDesc>Pakket</softwareDesc>
            </header><company><companyName>Caf\u00e9 De Spil</companyName>
            <customersSuppliers><customerSupplier><custSupID>7</custSupID>
            <custSupName>Gemeente</custSupName></customerSupplier></customersSuppliers>
            <generalLedger>
            <ledgerAccount><accID>1100</accID><accDesc>Bank</accDesc><accTp>B</accTp></ledgerAccount>
            <ledgerAccount><accID>0500</accID><accDesc>Reserve</accDesc><accTp>B</accTp></ledgerAccount>
            <ledgerAccount><accID>8000</accID><accDesc>Verkoop</accDesc><accTp>P</accTp></ledgerAccount>
            </generalLedger>
            <openingBalance><linesCount>2</linesCount><totalDebit>10.00</totalDebit>
            <totalCredit>10.00</totalCredit>
            <obLine><nr>1</nr><accID>1100</accID><amnt>10.00</amnt><amntTp>D</amntTp></obLine>
            <obLine><nr>2</nr><accID>0500</accID><amnt>10.00</amnt><amntTp>C</amntTp></obLine>
            </openingBalance>
            <transactions><linesCount>2</linesCount><totalDebit>5.00</totalDebit>
            <totalCredit>5.00</totalCredit>
            <journal><jrnID>B</jrnID><desc>Bank</desc><jrnTp>B</jrnTp>
            <transaction><nr>1</nr><periodNumber>1</periodNumber><trDt>2025-01-15</trDt>
            <trLine><nr>1</nr><accID>1100</accID><amnt>5.00</amnt><amntTp>D</amntTp></trLine>
            <trLine><nr>2</nr><accID>8000</accID><amnt>5.00</amnt><amntTp>C</amntTp>\
            <custSupID>7</custSupID></trLine>
            </transaction></journal></transactions></company></auditfile>
            """;

    AuditText with(String what, String instead) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException("what (" + what + ") is absent.\nMaybe spelled.");
        }
        text = text.replace(what, instead);
        return this;
    }

    String text() {
        return text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    AuditBook read() {
        return read(StandardCharsets.UTF_8);
    }

    AuditBook read(Charset letters) {
        return read("boek.xaf", text.getBytes(letters));
    }

    static AuditBook read(String name, byte[] bytes) {
        return read(List.of(AuditSource.of(name, bytes)));
    }

    static AuditBook read(List<AuditSource> sources) {
        try {
            return AuditReader.read(sources, new AuditHandler() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes(AuditBook book) {
        return book.findings().stream().map(Finding::code).distinct().toList();
    }
}

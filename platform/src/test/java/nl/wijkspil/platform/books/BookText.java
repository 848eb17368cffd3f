package nl.wijkspil.platform.books;

import java.nio.charset.StandardCharsets;

/** A small audit file of a made-up co-operative; one account has no code. */
final class BookText {

    private BookText() {}

    static String of(int year, String kvk, int sales) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">
        <header><fiscalYear>%1$d</fiscalYear><startDate>%1$d-01-01</startDate>
        <endDate>%1$d-12-31</endDate><curCode>EUR</curCode>
        <softwareDesc>Verzonnen pakket</softwareDesc></header>
        <company><companyIdent>%2$s</companyIdent><companyName>De Proef</companyName>
        <generalLedger>
        %3$s</generalLedger>
        <openingBalance><linesCount>3</linesCount>
        <obLine><nr>1</nr><accID>1100</accID><amnt>9000.00</amnt><amntTp>D</amntTp></obLine>
        <obLine><nr>2</nr><accID>0500</accID><amnt>4000.00</amnt><amntTp>C</amntTp></obLine>
        <obLine><nr>3</nr><accID>0700</accID><amnt>5000.00</amnt><amntTp>C</amntTp></obLine>
        </openingBalance>
        <transactions><journal><jrnID>B</jrnID><desc>Bank</desc><jrnTp>B</jrnTp>
        %4$s</journal></transactions></company></auditfile>
        """
                .formatted(
                        year,
                        kvk,
                        account("1100", "Bank", "B", "BLimBan")
                                + account("0500", "Reserve", "B", "BEivOvr")
                                + account("0700", "Lening fonds", "B", "BLasAclAll")
                                + account("8000", "Verkoop", "P", "WOmz")
                                + account("8500", "Subsidie", "P", "WOvbOrs")
                                + account("4100", "Energie", "P", ""),
                        transaction(year, 1, "Verkoop winkel", "1100", "8000", sales)
                                + transaction(year, 2, "Subsidie gemeente", "1100", "8500", 3_000)
                                + transaction(year, 3, "Stroom", "4100", "1100", 2_500)
                                + transaction(year, 4, "Aflossing", "0700", "1100", 500));
    }

    static byte[] bytes(int year, String kvk, int sales) {
        return of(year, kvk, sales).getBytes(StandardCharsets.UTF_8);
    }

    private static String account(String id, String name, String type, String rgs) {
        return "<ledgerAccount><accID>%s</accID><accDesc>%s</accDesc><accTp>%s</accTp>%s</ledgerAccount>\n"
                .formatted(
                        id,
                        name,
                        type,
                        rgs.isEmpty() ? "" : "<leadReference>" + rgs + "</leadReference>");
    }

    private static String transaction(
            int year, int nr, String what, String debit, String credit, int euro) {
        return """
        <transaction><nr>%d</nr><desc>%s</desc><periodNumber>%d</periodNumber><trDt>%d-0%d-15</trDt>
        <trLine><nr>1</nr><accID>%s</accID><amnt>%d.00</amnt><amntTp>D</amntTp></trLine>
        <trLine><nr>2</nr><accID>%s</accID><amnt>%d.00</amnt><amntTp>C</amntTp></trLine></transaction>
        """
                .formatted(nr, what, nr, year, nr, debit, euro, credit, euro);
    }
}

package nl.wijkspil.benchmarks.books;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes an audit file (4.0) of any size: a shop and a hall with sales, purchases and a bank, 33
 * accounts, 200 relations, texts with references and accents. All of it is made up from a fixed
 * seed.
 *
 * <p>Run: {@code java -cp ... nl.wijkspil.benchmarks.books.BigAuditFile FILE [megabytes]}.
 */
public final class BigAuditFile {

    private static final String NAMESPACE =
            "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/"
                    + "XmlauditfileXAF_4.0";
    private static final String[] TEXTS = {
        "Zaalverhuur &amp; workshops",
        "Inkoop groothandel, levering van de week",
        "Kassa winkel",
        "Energie caf\u00e9",
        "Betaling groothandel",
        "Bijdrage leden co\u00f6peratie"
    };
    private static final String[] ACCOUNTS = {
        "1100 Bank B BLimBan", "1000 Kas B BLimKas", "1300 Debiteuren B BVorDeb",
        "1600 Crediteuren B BSchCre", "1500 Btw B BSchBep", "0500 Reserve B BEivOvr",
        "7000 Inkoop P WKprInh", "4100 Energie P WBedHui", "8000 Verkoop P WOmzNoh",
        "8100 Zaalverhuur P WOvbHuo", "8300 Leden P WOvbSgbBvl", "8500 Subsidie P WOvbOrsOel"
    };

    private BigAuditFile() {}

    /** Writes the file named by the first argument. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException(
                    "file () is missing.\nMaybe name the file to write first.");
        }
        long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 500;
        long lines = write(Path.of(args[0]), megabytes * 1_000_000);
        System.out.println(lines + " lines");
    }

    /**
     * Writes a file of about so many bytes.
     *
     * @return how many lines its transactions have
     */
    public static long write(Path file, long size) throws IOException {
        SplittableRandom random = new SplittableRandom(20_251_123);
        LocalDate first = LocalDate.of(2025, 1, 1);
        StringBuilder text = new StringBuilder(1 << 16);
        long lines = 0;
        long cents = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            head(text);
            long written = put(out, text);
            long transaction = 0;
            while (written < size) {
                if (transaction % 100_000 == 0) {
                    text.append(transaction == 0 ? "" : "</journal>")
                            .append("<journal><jrnID>V")
                            .append(transaction / 100_000)
                            .append("</jrnID><desc>Verkoop</desc><jrnTp>S</jrnTp>");
                }
                transaction++;
                long amount = 100L + random.nextInt(500_000);
                long vat = amount * 9 / 109;
                String what = TEXTS[random.nextInt(TEXTS.length)];
                String day = first.plusDays(random.nextInt(365)).toString();
                text.append("<transaction><nr>V2025")
                        .append(transaction)
                        .append("</nr><desc>")
                        .append(what)
                        .append("</desc><periodNumber>")
                        .append(day, 5, 7)
                        .append("</periodNumber><trDt>")
                        .append(day)
                        .append("</trDt>\n");
                int relation = 1 + random.nextInt(200);
                line(text, 1, "1300", day, what, amount, 'D', transaction, relation);
                line(text, 2, "8000", day, what, amount - vat, 'C', transaction, relation);
                line(text, 3, "1500", day, what, vat, 'C', transaction, relation);
                text.append("</transaction>\n");
                lines += 3;
                cents += amount;
                written += put(out, text);
            }
            text.append("</journal></transactions></company></auditfile>\n");
            put(out, text);
        }
        if (cents <= 0) {
            throw new IllegalStateException("cents (" + cents + ") overflowed.\nMaybe ask less.");
        }
        return lines;
    }

    private static void head(StringBuilder text) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"")
                .append(NAMESPACE)
                .append(
                        "\"><header><fiscalYear>2025</fiscalYear><startDate>2025-01-01</startDate>"
                                + "<endDate>2025-12-31</endDate><curCode>EUR</curCode>"
                                + "<dateCreated>2026-02-15</dateCreated><softwareDesc>Generator"
                                + "</softwareDesc><softwareVersion>1</softwareVersion></header>"
                                + "<company><Commercenr>00000000</Commercenr><companyName>"
                                + "Verzonnen</companyName><customersSuppliers>\n");
        for (int i = 1; i <= 200; i++) {
            text.append("<customerSupplier><custSupID>")
                    .append(i)
                    .append("</custSupID><custSupName>Relatie ")
                    .append(i)
                    .append("</custSupName></customerSupplier>\n");
        }
        text.append("</customersSuppliers><generalLedger>\n");
        for (String account : ACCOUNTS) {
            String[] part = account.split(" ", -1);
            text.append("<ledgerAccount><accID>")
                    .append(part[0])
                    .append("</accID><accDesc>")
                    .append(part[1])
                    .append("</accDesc><accTp>")
                    .append(part[2])
                    .append("</accTp><RGScode>")
                    .append(part[3])
                    .append("</RGScode></ledgerAccount>\n");
        }
        text.append("</generalLedger><transactions>\n");
    }

    private static void line(
            StringBuilder text,
            int number,
            String account,
            String day,
            String what,
            long cents,
            char side,
            long transaction,
            int relation) {
        text.append("<trLine><nr>")
                .append(number)
                .append("</nr><accID>")
                .append(account)
                .append("</accID><docRef>V2025-")
                .append(transaction)
                .append("</docRef><effDate>")
                .append(day)
                .append("</effDate><desc>")
                .append(what)
                .append("</desc><amnt>")
                .append(cents / 100)
                .append(cents % 100 < 10 ? ".0" : ".")
                .append(cents % 100)
                .append("</amnt><amntTp>")
                .append(side)
                .append("</amntTp><custSupID>")
                .append(relation)
                .append("</custSupID><invRef>V2025-")
                .append(transaction)
                .append("</invRef><vat><vatID>1</vatID><vatPerc>9.00</vatPerc><vatAmnt>")
                .append(cents / 1_000)
                .append(".00</vatAmnt><vatAmntTp>C</vatAmntTp></vat></trLine>\n");
    }

    private static long put(OutputStream out, StringBuilder text) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        text.setLength(0);
        return bytes.length;
    }
}

package nl.wijkspil.exchange.audit;

import static nl.wijkspil.exchange.audit.AuditText.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AuditReaderTest {

    private static final String LINE =
            "<trLine><nr>2</nr><accID>8000</accID><amnt>5.00</amnt><amntTp>C</amntTp>";

    private static long closing(AuditBook book, String id) {
        return book.accounts().stream()
                .filter(a -> a.account().id().equals(id))
                .mapToLong(AccountTotals::closing)
                .sum();
    }

    @Test
    void aSoundFile() {
        AuditBook book = new AuditText().read();
        assertThat(codes(book)).containsExactly("WS-BOOK-035");
        assertThat(book.usable()).isTrue();
        assertThat(book.header().company()).isEqualTo("Caf\u00e9 De Spil");
        assertThat(closing(book, "1100")).isEqualTo(1_500);
        assertThat(closing(book, "0500")).isEqualTo(-1_000);
        assertThat(closing(book, "8000")).isEqualTo(-500);
        assertThat(book.lines().debit()).isEqualTo(500).isEqualTo(book.lines().credit());
        assertThat(book.periods()).containsEntry("1", 1);
    }

    @Test
    void versionsByNamespace() {
        for (String[] pair :
                new String[][] {
                    {"http://www.auditfiles.nl/XAF/3.1", "3.1"},
                    {"http://www.auditfiles.nl/XAF/3.2", "3.2"},
                    {
                        "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/"
                                + "XmlAuditfileFinancieel3.2.1",
                        "3.2.1"
                    },
                    {
                        "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/"
                                + "XmlauditfileXAF_4.0",
                        "4.0"
                    },
                    {"urn:eigen", "?"}
                }) {
            AuditBook book = new AuditText().with(AuditText.V32, pair[0]).read();
            assertThat(book.header().version().words()).isEqualTo(pair[1]);
            assertThat(book.usable()).isTrue();
            assertThat(codes(book).contains("WS-BOOK-008")).isEqualTo(pair[1].equals("?"));
        }
    }

    @Test
    void lettersThatLie() {
        AuditBook book = new AuditText().read(Charset.forName("windows-1252"));
        assertThat(codes(book)).contains("WS-BOOK-007");
        assertThat(book.header().company()).isEqualTo("Caf\u00e9 De Spil");
        assertThat(closing(book, "1100")).isEqualTo(1_500);
        AuditText declared = new AuditText().with("UTF-8", "windows-1252");
        book = declared.read(Charset.forName("windows-1252"));
        assertThat(codes(book)).doesNotContain("WS-BOOK-007");
        assertThat(book.header().company()).isEqualTo("Caf\u00e9 De Spil");
        book = new AuditText().with("UTF-8", "UTF-16").read(StandardCharsets.UTF_16);
        assertThat(book.header().company()).isEqualTo("Caf\u00e9 De Spil");
        assertThat(codes(new AuditText().with("UTF-8", "EBCDIC-X").read()))
                .containsExactly("WS-BOOK-032");
        byte[] mark = ("\uFEFF" + new AuditText().text()).getBytes(StandardCharsets.UTF_8);
        assertThat(AuditText.read("x", mark).notes()).containsExactly("UTF-8 BOM");
    }

    @Test
    void aNegativeAmountChangesSide() {
        AuditBook book =
                new AuditText()
                        .with(LINE, LINE.replace("5.00", "-5.00").replace(">C<", ">D<"))
                        .read();
        assertThat(book.usable()).isTrue();
        assertThat(book.negativeAmounts()).isEqualTo(1);
        assertThat(closing(book, "8000")).isEqualTo(-500);
        assertThat(codes(book)).contains("WS-BOOK-013");
    }

    @Test
    void amountsAsPackagesWriteThem() {
        for (String written : List.of("5", "5.0", "5,00", " 5.00 ", "+5.00", "5.000")) {
            AuditBook book = new AuditText().with(LINE, LINE.replace("5.00", written)).read();
            assertThat(book.usable()).as(written).isTrue();
            assertThat(closing(book, "8000")).as(written).isEqualTo(-500);
        }
        AuditBook rounded = new AuditText().with(LINE, LINE.replace("5.00", "4.9951")).read();
        assertThat(codes(rounded)).contains("WS-BOOK-012");
        for (String written : List.of("", "vijf", "1.2.3", "--5", "99999999999999999999", "5e3")) {
            AuditBook book = new AuditText().with(LINE, LINE.replace("5.00", written)).read();
            assertThat(codes(book)).as(written).contains("WS-BOOK-011");
            assertThat(book.usable()).as(written).isFalse();
        }
        assertThat(codes(new AuditText().with(LINE, LINE.replace(">C<", ">X<")).read()))
                .contains("WS-BOOK-014");
    }

    @Test
    void whatDoesNotBalance() {
        AuditBook book = new AuditText().with(LINE, LINE.replace("5.00", "4.00")).read();
        assertThat(codes(book)).contains("WS-BOOK-017", "WS-BOOK-018", "WS-BOOK-020");
        assertThat(book.unbalanced()).containsExactly(new AuditBook.Unbalanced("B", "1", 100));
        assertThat(book.usable()).isFalse();
        assertThat(
                        codes(
                                new AuditText()
                                        .with(
                                                "<accID>0500</accID><amnt>10",
                                                "<accID>0500</accID><amnt>9")
                                        .read()))
                .contains("WS-BOOK-021");
    }

    @Test
    void openingBalanceFromPeriodZeroOrAnOpeningJournalOrTwice() {
        String zero =
                "<transaction><nr>0</nr><periodNumber>0</periodNumber><trDt>2025-01-01</trDt>"
                    + "<trLine><nr>1</nr><accID>1100</accID><amnt>10.00</amnt><amntTp>D</amntTp>"
                    + "</trLine><trLine><nr>2</nr><accID>0500</accID><amnt>10.00</amnt>"
                    + "<amntTp>C</amntTp></trLine></transaction><transaction><nr>1</nr>";
        String one = "<transaction><nr>1</nr>";
        AuditBook twice = new AuditText().with(one, zero).read();
        assertThat(codes(twice)).contains("WS-BOOK-023");
        assertThat(closing(twice, "1100")).isEqualTo(1_500);
        AuditText without = new AuditText().with(one, zero);
        String all = without.text();
        int from = all.indexOf("<openingBalance>");
        int to = all.indexOf("</openingBalance>") + 17;
        AuditBook alone = without.with(all.substring(from, to), "").read();
        assertThat(codes(alone)).doesNotContain("WS-BOOK-022", "WS-BOOK-023");
        assertThat(closing(alone, "1100")).isEqualTo(1_500);
        assertThat(alone.accounts().getFirst().opening()).isEqualTo(1_000);
        assertThat(alone.accounts().getFirst().movement()).isEqualTo(500);
        AuditText none = new AuditText();
        all = none.text();
        from = all.indexOf("<openingBalance>");
        to = all.indexOf("</openingBalance>") + 17;
        assertThat(codes(none.with(all.substring(from, to), "").read())).contains("WS-BOOK-022");
    }

    @Test
    void findingsOfOtherQuirks() {
        assertThat(codes(new AuditText().with(">8000<", ">8001<").with("Verkoop", "x").read()))
                .doesNotContain("WS-BOOK-024");
        assertThat(codes(new AuditText().with(LINE, LINE.replace("8000", "9999")).read()))
                .contains("WS-BOOK-024");
        assertThat(codes(new AuditText().with("2025-01-15", "2025-02-30").read()))
                .contains("WS-BOOK-015");
        assertThat(codes(new AuditText().with("2025-01-15", "2024-12-31").read()))
                .contains("WS-BOOK-016");
        assertThat(codes(new AuditText().with("<linesCount>2", "<linesCount>44").read()))
                .contains("WS-BOOK-019");
        assertThat(codes(new AuditText().with("<accTp>P</accTp>", "<accTp>V/W</accTp>").read()))
                .contains("WS-BOOK-029");
        assertThat(codes(new AuditText().with(">EUR<", ">USD<").read())).contains("WS-BOOK-030");
        assertThat(codes(new AuditText().with(">2025</f", ">dit jaar</f").read()))
                .contains("WS-BOOK-031");
        assertThat(
                        codes(
                                new AuditText()
                                        .with("7</custSupID></trLine>", "8</custSupID></trLine>")
                                        .read()))
                .contains("WS-BOOK-028");
        assertThat(
                        codes(
                                new AuditText()
                                        .with(
                                                "<accID>0500</accID><accDesc>",
                                                "<accID>1100</accID><accDesc>")
                                        .read()))
                .contains("WS-BOOK-025");
    }

    @Test
    void filesThatAreRefusedWithWords() {
        assertThat(codes(AuditText.read("x.xaf", new byte[0]))).containsExactly("WS-BOOK-001");
        assertThat(codes(AuditText.read("x.xaf", ascii("%PDF-1.7 ..."))))
                .containsExactly("WS-BOOK-001");
        assertThat(codes(AuditText.read("x.xml", ascii("<html/>")))).containsExactly("WS-BOOK-001");
        assertThat(codes(AuditText.read("x.xac", ascii("zomaar")))).containsExactly("WS-BOOK-003");
        assertThat(codes(AuditText.read("x.zip", ascii("MSCF...."))))
                .containsExactly("WS-BOOK-003");
        assertThat(codes(AuditText.read("x.adf", ascii("0001")))).containsExactly("WS-BOOK-002");
        assertThat(
                        codes(
                                AuditText.read(
                                        "x.xaf",
                                        ascii(
                                                "<auditfile><header><auditfileVersion>CLAIR2.00.00"
                                                    + "</auditfileVersion></header></auditfile>"))))
                .containsExactly("WS-BOOK-002");
        assertThat(
                        codes(
                                AuditText.read(
                                        "x",
                                        ascii("<auditfile><header><a/></header></auditfile>"))))
                .containsExactly("WS-BOOK-009");
        String text = new AuditText().text();
        assertThat(codes(AuditText.read("x", ascii(text.substring(0, text.length() - 300)))))
                .containsExactly("WS-BOOK-004");
        assertThat(
                        codes(
                                AuditText.read(
                                        "x",
                                        ascii(
                                                text.replace(
                                                        "<auditfile ",
                                                        "<!DOCTYPE a [<!ENTITY l"
                                                                + " 'l'>]><auditfile ")))))
                .containsExactly("WS-BOOK-005");
        assertThat(codes(AuditText.read("x", ascii(text.replace("Bank", "x".repeat(600_000))))))
                .containsExactly("WS-BOOK-006");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void moreReferencesThanOtherParsersTake() {
        AuditBook book =
                new AuditText()
                        .with(
                                "</customersSuppliers>",
                                "<customerSupplier><custSupID>&amp;</custSupID><custSupName>a&amp;b"
                                        + "</custSupName></customerSupplier>".repeat(1)
                                        + "<customerSupplier><custSupName>&amp;&amp;</custSupName></customerSupplier>"
                                                .repeat(50_001)
                                        + "</customersSuppliers>")
                        .read();
        assertThat(book.usable()).isTrue();
        assertThat(book.relations()).isEqualTo(50_003);
    }

    @Test
    void gzipAndZipAndSeveralFilesAsOneSet() throws IOException {
        byte[] plain = new AuditText().bytes();
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(plain);
        }
        assertThat(closing(AuditText.read("x.gz", gzip.toByteArray()), "1100")).isEqualTo(1_500);
        byte[] cut = Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2);
        assertThat(codes(AuditText.read("x.gz", cut))).containsExactly("WS-BOOK-004");

        String text = new AuditText().text();
        String master =
                text.substring(0, text.indexOf("<transactions>")) + "</company></auditfile>";
        int ledger = text.indexOf("<customersSuppliers>");
        String lines = text.substring(0, ledger) + text.substring(text.indexOf("<transactions>"));
        AuditBook two =
                AuditText.read(
                        List.of(
                                AuditSource.of("a_0.xaf", ascii(master)),
                                AuditSource.of("a_1.xaf", ascii(lines))));
        assertThat(two.usable()).isTrue();
        assertThat(closing(two, "1100")).isEqualTo(1_500);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("lees.txt"));
            out.putNextEntry(new ZipEntry("map/a_0.XAF"));
            out.write(ascii(master));
            out.putNextEntry(new ZipEntry("map/a_1.XAF"));
            out.write(ascii(lines));
        }
        assertThat(closing(AuditText.read("x.zip", zip.toByteArray()), "1100")).isEqualTo(1_500);
        AuditBook mixed =
                AuditText.read(
                        List.of(
                                AuditSource.of("a_0.xaf", ascii(master)),
                                AuditSource.of(
                                        "a_1.xaf", ascii(lines.replace(">2025<", ">2024<")))));
        assertThat(codes(mixed)).containsExactly("WS-BOOK-010");
    }

    @Test
    void aBombStops() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(ascii("<auditfile><company>"));
            byte[] line = ascii("<x>y</x>".repeat(100_000));
            for (int i = 0; i < 400; i++) {
                out.write(line);
            }
        }
        assertThat(codes(AuditText.read("x.gz", gzip.toByteArray())))
                .containsExactly("WS-BOOK-033");
    }

    @Test
    void manyFindingsOfAKindBecomeTenAndANumber() {
        AuditText text = new AuditText().with(">8000<", ">8000<");
        String transaction =
                "<transaction><nr>9</nr><trDt>2020-01-01</trDt></transaction>".repeat(500);
        AuditBook book = text.with("</journal>", transaction + "</journal>").read();
        assertThat(book.findings().stream().filter(f -> f.code().equals("WS-BOOK-016")))
                .hasSize(11);
    }
}

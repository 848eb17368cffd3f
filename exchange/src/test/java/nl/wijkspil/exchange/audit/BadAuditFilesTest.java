package nl.wijkspil.exchange.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.wijkspil.lending.Finding;
import org.junit.jupiter.api.Test;

/** What is wrong in a file: code, words, place and cure; and whether anything is taken. */
class BadAuditFilesTest {

    private static final String CREDIT =
            "<trLine><nr>2</nr><accID>8000</accID><amnt>5.00</amnt><amntTp>C</amntTp>";
    private static final String V40 =
            "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/"
                    + "XmlauditfileXAF_4.0";

    private static AuditBook raw(String name, String text) {
        return AuditText.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void says(
            AuditBook book, String code, boolean usable, String place, String words) {
        Finding finding =
                book.findings().stream()
                        .filter(f -> f.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError(code + " is not in " + book.findings()));
        assertThat(finding.place()).as(code + " place").contains(place);
        assertThat(finding.words()).as(code + " words").contains(words).endsWith(".");
        assertThat(finding.cure()).as(code + " cure").isNotBlank().endsWith(".");
        assertThat(finding.isError()).as(code + " is an error").isEqualTo(!usable);
        assertThat(book.usable()).as(code + " usable").isEqualTo(usable);
    }

    @Test
    void theSameRelationTwice() {
        AuditBook book =
                new AuditText()
                        .with(
                                "</customersSuppliers>",
                                "<customerSupplier><custSupID>7</custSupID><custSupName>Nog"
                                    + " een</custSupName></customerSupplier></customersSuppliers>")
                        .read();
        says(book, "WS-BOOK-026", true, "relatie 7", "");
    }

    @Test
    void oneCodeForTwoAccountsAndACodeThatIsNone() {
        AuditBook book =
                new AuditText()
                        .with(AuditText.V32, V40)
                        .with(
                                "<accDesc>Bank</accDesc><accTp>B</accTp>",
                                "<accDesc>Bank</accDesc><accTp>B</accTp><RGScode>BLimBan</RGScode>")
                        .with(
                                "<accDesc>Reserve</accDesc><accTp>B</accTp>",
                                "<accDesc>Reserve</accDesc><accTp>B</accTp><RGScode>BLimBan</RGScode>")
                        .with(
                                "<accDesc>Verkoop</accDesc><accTp>P</accTp>",
                                "<accDesc>Verkoop</accDesc><accTp>P</accTp><RGScode>0000</RGScode>")
                        .read();
        says(book, "WS-BOOK-027", true, "rekening 0500", "BLimBan");
        says(book, "WS-BOOK-037", true, "rekening 8000", "0000");
        assertThat(book.accounts().getLast().account().rgs()).isEmpty();
    }

    @Test
    void aLineWithoutAnAccount() {
        AuditBook book =
                new AuditText()
                        .with(CREDIT, "<trLine><nr>2</nr><amnt>5.00</amnt><amntTp>C</amntTp>")
                        .read();
        says(book, "WS-BOOK-034", false, "dagboek B boeking 1", "geen rekening");
    }

    @Test
    void aJournalThatLeavesOutTheCounterLine() {
        AuditBook book =
                new AuditText()
                        .with("<jrnTp>B</jrnTp>", "<jrnTp>B</jrnTp><offsetAccID>1100</offsetAccID>")
                        .with(
                                "<trLine><nr>1</nr><accID>1100</accID><amnt>5.00</amnt><amntTp>D</amntTp></trLine>",
                                "")
                        .with(
                                "</journal>",
                                """
                                </journal><journal><jrnID>M</jrnID><jrnTp>M</jrnTp>
                                <transaction><nr>2</nr><trDt>2025-01-16</trDt><trLine><nr>1</nr>
                                <accID>1100</accID><amnt>5.00</amnt><amntTp>D</amntTp></trLine>
                                </transaction></journal>\
                                """)
                        .read();
        says(book, "WS-BOOK-036", true, "dagboek B", "tegenre");
    }

    @Test
    void declaredTotalsThatLie() {
        AuditBook book = new AuditText().with("<totalDebit>5.00<", "<totalDebit>9.00<").read();
        says(book, "WS-BOOK-020", true, "", "9.00");
        assertThat(book.lines().debit()).isEqualTo(500);
    }

    @Test
    void anAmountThatDoesNotBalance() {
        AuditBook book = new AuditText().with(CREDIT, CREDIT.replace("5.00", "4.00")).read();
        assertThat(book.usable()).isFalse();
        assertThat(book.findings())
                .filteredOn(f -> f.code().equals("WS-BOOK-017"))
                .singleElement()
                .satisfies(f -> assertThat(f.place()).contains("boeking 1"))
                .satisfies(f -> assertThat(f.words()).contains("1.00"));
        assertThat(book.findings()).filteredOn(f -> f.code().equals("WS-BOOK-018")).hasSize(1);
    }

    @Test
    void datesOutsideTheYearAndDatesThatAreNone() {
        AuditBook outside = new AuditText().with(">2025-01-15<", ">2024-12-31<").read();
        says(outside, "WS-BOOK-016", true, "boeking 1", "2024-12-31");
        AuditBook none = new AuditText().with(">2025-01-15<", ">2025-02-30<").read();
        says(none, "WS-BOOK-015", true, "boeking 1", "2025-02-30");
    }

    @Test
    void anAccountThatIsUsedButNotDefined() {
        AuditBook book = new AuditText().with(CREDIT, CREDIT.replace("8000", "9999")).read();
        says(book, "WS-BOOK-024", true, "9999", "rekeningschema");
        assertThat(book.accounts())
                .anySatisfy(a -> {
                    assertThat(a.account().id()).isEqualTo("9999");
                    assertThat(a.closing()).isEqualTo(-500);
                });
    }

    @Test
    void oneHundredThousandAndOneReferencesAreFine() {
        AuditBook book =
                new AuditText()
                        .with(
                                "<desc>Bank</desc>",
                                ("<desc>" + "&amp;".repeat(1_000) + "</desc>").repeat(100)
                                        + "<desc>&amp;</desc>")
                        .read();
        assertThat(book.usable()).isTrue();
        assertThat(AuditText.codes(book)).containsExactly("WS-BOOK-035");
    }

    @Test
    void aBillionLaughsIsRefusedBeforeAnythingGrows() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String text =
                new AuditText()
                        .with("<auditfile ", entities + "]><auditfile ")
                        .with("<desc>Bank</desc>", "<desc>&a9;</desc>")
                        .text();
        says(raw("x.xaf", text), "WS-BOOK-005", false, "x.xaf", "DOCTYPE");
        String own = new AuditText().with("<desc>Bank</desc>", "<desc>&a9;</desc>").text();
        says(raw("x.xaf", own), "WS-BOOK-005", false, "x.xaf", "entiteiten");
    }

    @Test
    void everyTruncationIsRefusedAndNothingIsTaken() {
        byte[] whole = new AuditText().bytes();
        int end = new String(whole, StandardCharsets.UTF_8).trim().length();
        for (int length = 40; length < end - 1; length += 37) {
            AuditBook book = AuditText.read("x.xaf", Arrays.copyOf(whole, length));
            assertThat(book.usable()).as("first %d bytes", length).isFalse();
            assertThat(book.findings())
                    .filteredOn(Finding::isError)
                    .isNotEmpty()
                    .allSatisfy(f -> {
                        assertThat(f.code()).isIn(List.of("WS-BOOK-001", "WS-BOOK-004"));
                        assertThat(f.place()).startsWith("x.xaf");
                        assertThat(f.cure()).isNotBlank();
                    });
        }
    }

    @Test
    void aPdfWithTheNameOfAnAuditFile() {
        says(
                raw("boek.xaf", "%PDF-1.7\n1 0 obj"),
                "WS-BOOK-001",
                false,
                "boek.xaf",
                "geen auditfile");
    }
}

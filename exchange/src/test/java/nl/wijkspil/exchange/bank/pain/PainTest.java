package nl.wijkspil.exchange.bank.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.mandate.Mandate.Scheme;
import nl.wijkspil.exchange.bank.mandate.SequenceType;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;
import org.junit.jupiter.api.Test;

class PainTest {

    private static final PaymentParty FUND =
            new PaymentParty("Fonds Café België & Zo", "NL44 RABO 0123 4567 89", "");
    private static final PaymentParty SHOP =
            new PaymentParty("Dorpswinkel <Ons>", "NL91ABNA0417164300", "ABNANL2A");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 30, 12, 0, 1);

    private static CreditTransferFile transfers(PainVersion version, LocalDate day, Money amount) {
        return new CreditTransferFile(
                version,
                "UIT-2026-1",
                NOW,
                FUND,
                day,
                List.of(
                        new CreditTransferFile.Transfer(
                                "LEN-7", amount, SHOP, "Lening 7, eerste deel"),
                        new CreditTransferFile.Transfer("LEN-8", Money.ofEuro(5), SHOP, "")));
    }

    private static Mandate mandate(LocalDate signed) {
        return new Mandate(
                "M-7",
                "NL69ZZZ123456780000",
                Scheme.CORE,
                "Dorpswinkel",
                "NL91ABNA0417164300",
                signed,
                null,
                null,
                null);
    }

    private static DirectDebitFile collections(PainVersion version, String creditorId) {
        Mandate mandate = mandate(LocalDate.of(2026, 1, 2));
        return new DirectDebitFile(
                version,
                "INC-2026-02",
                NOW,
                FUND,
                creditorId,
                Scheme.CORE,
                LocalDate.of(2026, 2, 2),
                List.of(
                        new DirectDebitFile.Collection(
                                "LEN-7-1",
                                Money.parse("460.41"),
                                mandate,
                                SequenceType.FRST,
                                "",
                                "termijn 1"),
                        new DirectDebitFile.Collection(
                                "LEN-7-2",
                                Money.parse("10.00"),
                                mandate,
                                SequenceType.RCUR,
                                "ABNANL2A",
                                "x")));
    }

    private static byte[] written(CreditTransferFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CreditTransferWriter.write(file, out);
        return out.toByteArray();
    }

    private static byte[] written(DirectDebitFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectDebitWriter.write(file, out);
        return out.toByteArray();
    }

    private static void validate(byte[] xml, String schema) throws Exception {
        Path file = Path.of("..", "..", "shared", "finance", "samples", "xsd", schema);
        assumeTrue(Files.exists(file), "skipped: shared data not present");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Test
    void paymentsAreValidAgainstTheOfficialSchema() throws Exception {
        byte[] xml =
                written(
                        transfers(
                                PainVersion.PAIN_001_001_03,
                                LocalDate.of(2026, 2, 2),
                                Money.parse("25000.00")));
        validate(xml, "pain.001.001.03.xsd");
    }

    @Test
    void collectionsAreValidAgainstTheOfficialSchema() throws Exception {
        validate(
                written(collections(PainVersion.PAIN_008_001_02, "NL69ZZZ123456780000")),
                "pain.008.001.02.xsd");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (PainVersion version :
                new PainVersion[] {PainVersion.PAIN_001_001_03, PainVersion.PAIN_001_001_09}) {
            PainReader.Result back =
                    PainReader.read(
                            new ByteArrayInputStream(
                                    written(
                                            transfers(
                                                    version,
                                                    LocalDate.of(2026, 2, 2),
                                                    Money.parse("25000.00")))),
                            "uit.xml");
            assertThat(back.namespace()).isEqualTo(version.namespace());
            assertThat(back.findings()).isEmpty();
            assertThat(back.transactions()).isEqualTo(2);
            assertThat(back.declaredSum()).isEqualTo("25005.00");
        }
        PainReader.Result debit =
                PainReader.read(
                        new ByteArrayInputStream(
                                written(
                                        collections(
                                                PainVersion.PAIN_008_001_08,
                                                "NL69ZZZ123456780000"))),
                        "in.xml");
        assertThat(debit.findings()).isEmpty();
        assertThat(debit.sum()).hasToString("470.41");
        assertThat(debit.sequenceTypes()).containsExactly("FRST", "RCUR");
        assertThat(debit.creditorIds()).containsExactly("NL69ZZZ123456780000");
    }

    @Test
    void theVersionsOf2019UseTheirOwnElements() {
        String xml =
                new String(
                        written(
                                transfers(
                                        PainVersion.PAIN_001_001_09,
                                        LocalDate.of(2026, 2, 2),
                                        Money.ofEuro(1))),
                        StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("<ReqdExctnDt><Dt>2026-02-02</Dt></ReqdExctnDt>")
                .contains("<BICFI>ABNANL2A</BICFI>")
                .contains("<Nm>Fonds Cafe Belgie + Zo</Nm>")
                .contains("<Nm>Dorpswinkel .Ons.</Nm>");
    }

    @Test
    void whatTheBankWouldRefuseIsFoundBefore() {
        CreditTransferFile sunday =
                transfers(PainVersion.PAIN_001_001_03, LocalDate.of(2026, 2, 1), Money.ofCents(-1));
        List<Finding> findings = CreditTransferWriter.check(sunday, TransferLimits.NONE);
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("WS-BANK-024", "WS-BANK-023");
        assertThat(findings.getFirst().cure()).contains("2026-02-02");
        assertThatThrownBy(() -> written(sunday)).hasMessageContaining("Maybe");
        TransferLimits limits =
                new TransferLimits(
                        Money.ofEuro(10_000),
                        Money.ofEuro(20_000),
                        Money.ofEuro(1),
                        Set.of("NL44RABO0123456789"));
        assertThat(
                        CreditTransferWriter.check(
                                transfers(
                                        PainVersion.PAIN_001_001_03,
                                        LocalDate.of(2026, 2, 2),
                                        Money.ofEuro(20_000)),
                                limits))
                .extracting(Finding::code)
                .containsExactly("WS-BANK-026", "WS-BANK-027", "WS-BANK-027", "WS-BANK-026");
    }

    @Test
    void twiceTheSameReferenceABadIbanAndAnEmptyFile() {
        PaymentParty wrong = new PaymentParty(" ", "NL91ABNA0417164301", "");
        CreditTransferFile file =
                new CreditTransferFile(
                        PainVersion.PAIN_001_001_03,
                        "a//b",
                        NOW,
                        FUND,
                        LocalDate.of(2026, 2, 2),
                        List.of(
                                new CreditTransferFile.Transfer("X", Money.ofEuro(1), wrong, ""),
                                new CreditTransferFile.Transfer("X", Money.ofEuro(1), SHOP, "")));
        assertThat(CreditTransferWriter.check(file, TransferLimits.NONE))
                .extracting(Finding::code)
                .containsExactly("WS-BANK-025", "WS-BANK-021", "WS-BANK-018", "WS-BANK-022");
        CreditTransferFile empty =
                new CreditTransferFile(
                        PainVersion.PAIN_001_001_03,
                        "A",
                        NOW,
                        FUND,
                        LocalDate.of(2026, 2, 2),
                        List.of());
        assertThat(CreditTransferWriter.check(empty, TransferLimits.NONE))
                .extracting(Finding::code)
                .containsExactly("WS-BANK-020");
    }

    @Test
    void controlSumsAreCounted() {
        String xml =
                new String(
                        written(
                                transfers(
                                        PainVersion.PAIN_001_001_03,
                                        LocalDate.of(2026, 2, 2),
                                        Money.ofEuro(1))),
                        StandardCharsets.UTF_8);
        String wrong =
                xml.replaceFirst("<CtrlSum>6.00", "<CtrlSum>7.00")
                        .replaceFirst("<NbOfTxs>2", "<NbOfTxs>3")
                        .replace("Ccy=\"EUR\">5.00", "Ccy=\"USD\">5.00");
        PainReader.Result result =
                PainReader.read(
                        new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)), "x");
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly("WS-BANK-007", "WS-BANK-013", "WS-BANK-013");
    }

    @Test
    void creditorIdentifiers() {
        assertThat(CreditorIdentifier.isValid("NL06ZZZ503992920000")).isTrue();
        assertThat(CreditorIdentifier.ofChamberOfCommerce("12345678"))
                .isEqualTo("NL69ZZZ123456780000");
        // The sample files of Dutch banks use one that fails: it should be 03.
        assertThat(CreditorIdentifier.isValid("NL89ZZZ011234567890")).isFalse();
        assertThat(CreditorIdentifier.isValid("NL03ZZZ011234567890")).isTrue();
        assertThat(CreditorIdentifier.isValid("NL03ABC011234567890")).isTrue();
        assertThat(CreditorIdentifier.isValid("DE98ZZZ09999999999")).isTrue();
        assertThat(CreditorIdentifier.isValid("NL69ZZZ12345678")).isFalse();
        assertThatThrownBy(() -> CreditorIdentifier.ofChamberOfCommerce("1234567"))
                .hasMessageContaining("Maybe");
        DirectDebitFile wrong = collections(PainVersion.PAIN_008_001_02, "NL89ZZZ011234567890");
        assertThat(DirectDebitWriter.check(wrong))
                .extracting(Finding::code)
                .contains("WS-BANK-015");
    }
}

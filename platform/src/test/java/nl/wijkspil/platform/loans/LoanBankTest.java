package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.LoanFixtures.Line;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Bank files in and out. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoanBankTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
    private static final String PAYMENT = "460.41";

    @Autowired Tenants tenants;
    @Autowired Loans loans;
    @Autowired LoanDeeds deeds;
    @Autowired LoanBank bank;

    private LoanFixtures.Parties parties;
    private Loan.Id id;

    @BeforeEach
    void draw() {
        parties = LoanFixtures.parties(tenants, deeds);
        id = LoanFixtures.drawn(parties, deeds, loans, START);
    }

    private Loan loan() {
        return CurrentTenant.call(parties.two(), () -> loans.find(id).orElseThrow());
    }

    private LoanBank.Reading read(byte[] file) {
        return CurrentTenant.call(
                parties.two(),
                () -> {
                    try {
                        return bank.read("af.xml", () -> new ByteArrayInputStream(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private UUID kept(byte[] file) {
        return ((LoanBank.Reading.Kept) read(file)).file();
    }

    private LoanBank.Confirmed confirm(UUID file) {
        return CurrentTenant.call(parties.two(), () -> bank.confirm(file));
    }

    private static LoanBank.Confirmed booked(
            int receipts, int returned, int payments, int open, int other, int known) {
        return new LoanBank.Confirmed.Booked(receipts, returned, payments, open, other, known);
    }

    @Test
    void aStatementIsShownThenBookedOnceWhicheverFileTellsOfIt() {
        var line = new Line(DUE, PAYMENT, LoanFixtures.BORROWER_IBAN, "Dorpswinkel", "");
        var first = LoanFixtures.camt("A1", "1000.00", "0", List.of(line));
        var file = kept(first);
        assertThat(loan().events()).as("reading books nothing").hasSize(1);
        assertThat(read(first)).isEqualTo(new LoanBank.Reading.Kept(file, true));
        assertThat(confirm(file)).isEqualTo(booked(1, 0, 0, 0, 0, 0));
        assertThat(confirm(file)).isEqualTo(new LoanBank.Confirmed.WasDone());
        assertThat(loan().on(DUE).orElseThrow().overdue()).isEqualTo(Money.ZERO);

        // The same booking in another file: other bytes, the bank's same references.
        var again = new String(first, java.nio.charset.StandardCharsets.UTF_8) + "\n";
        var other = kept(again.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(other).isNotEqualTo(file);
        assertThat(confirm(other)).isEqualTo(booked(0, 0, 0, 0, 0, 1));
        assertThat(loan().events()).hasSize(2);
    }

    @Test
    void aReturnOfTheBankOpensTheInstalmentAgain() {
        var line = new Line(DUE, PAYMENT, LoanFixtures.BORROWER_IBAN, "Dorpswinkel", "");
        confirm(kept(LoanFixtures.camt("R1", "1000.00", "0", List.of(line))));
        assertThat(loan().on(DUE).orElseThrow().overdue()).isEqualTo(Money.ZERO);

        var back = new Line(DUE.plusDays(3), "-" + PAYMENT, LoanFixtures.BORROWER_IBAN, "D", "");
        var file =
                new String(
                                LoanFixtures.camt("R2", "1460.41", "0", List.of(back)),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .replace("<Sts>BOOK", "<RvslInd>true</RvslInd><Sts>BOOK")
                        .replace("</TxDtls>", "<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf></TxDtls>");
        var again = kept(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(confirm(again)).isEqualTo(booked(0, 1, 0, 0, 0, 0));
        assertThat(loan().on(DUE.plusDays(3)).orElseThrow().overdue())
                .isEqualTo(Money.parse(PAYMENT));
        assertThat(loan().events().getLast().event())
                .isEqualTo(
                        new nl.wijkspil.lending.events.LoanEvent.Reversed(
                                DUE.plusDays(3), 2, "AM04"));
    }

    @Test
    void aStatementThatDoesNotAddUpBooksNothing() {
        var line = new Line(DUE, PAYMENT, LoanFixtures.BORROWER_IBAN, "Dorpswinkel", "");
        var file = kept(LoanFixtures.camt("B1", "1000.00", "0.01", List.of(line)));
        CurrentTenant.run(
                parties.two(),
                () ->
                        assertThat(bank.file(file).orElseThrow().findings())
                                .extracting(Finding::code)
                                .contains("WS-BANK-009"));
        assertThat(confirm(file))
                .isEqualTo(new LoanBank.Confirmed.Refused(Refusal.FILE_WITH_ERRORS));
        assertThat(loan().events()).hasSize(1);
    }

    @Test
    void aBrokenFileLeavesNothingBehind() {
        var whole =
                new String(
                        LoanFixtures.camt("C1", "0", "0", List.of()),
                        java.nio.charset.StandardCharsets.UTF_8);
        var broken = whole.substring(0, 400).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(read(broken)).isInstanceOf(LoanBank.Reading.Refused.class);
        assertThat(read("geen bankbestand".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        LoanBank.Reading.Refused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("WS-BANK-001"));
        CurrentTenant.run(parties.two(), () -> assertThat(bank.files(9)).isEmpty());
    }

    @Test
    void aNameIsNeverEnoughAPersonAssignsAndOnlyOnce() throws Exception {
        var line = new Line(DUE, "77.00", "", "Dorpswinkel De Proef", "");
        var file = kept(LoanFixtures.camt("D1", "0", "0", List.of(line)));
        assertThat(confirm(file)).isEqualTo(booked(0, 0, 0, 1, 0, 0));
        var open = CurrentTenant.call(parties.two(), bank::open).getFirst();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var work =
                    List.of(parties.one(), parties.two()).stream()
                            .map(tenant ->
                                    (Callable<Outcome>)
                                            () -> {
                                                together.await();
                                                return CurrentTenant.call(
                                                        tenant, () -> bank.assign(open.id(), id));
                                            })
                            .toList();
            assertThat(threads.invokeAll(work))
                    .extracting(done -> done.resultNow())
                    .containsExactlyInAnyOrder(
                            new Outcome.Done(open.id()), Outcome.refused(Refusal.LINE_TAKEN));
        }
        assertThat(loan().events()).hasSize(2);
    }

    @Test
    void drawdownsGoOutInOneFileAndAreSeenOnTheStatement() throws Exception {
        CurrentTenant.run(
                parties.one(),
                () -> {
                    var made = bank.pay(START).orThrow();
                    assertThat(bank.pay(START)).isEqualTo(Outcome.refused(Refusal.NOTHING_TO_SEND));
                    validate(bank.content(made).orElseThrow(), "pain.001.001.03.xsd");
                });
        var reference = loan().reference() + "-U1";
        var line =
                new Line(START, "-25000.00", LoanFixtures.BORROWER_IBAN, "Dorpswinkel", reference);
        var noise = new Line(START, "-12.50", "", "Bank", "");
        var file = kept(LoanFixtures.camt("E1", "30000.00", "0", List.of(line, noise)));
        assertThat(confirm(file)).isEqualTo(booked(0, 0, 1, 0, 1, 0));
        CurrentTenant.run(
                parties.one(), () -> assertThat(bank.orders(id).getFirst().confirmed()).isTrue());
    }

    @Test
    void anInstalmentIsCollectedWithAMandate() {
        CurrentTenant.run(
                parties.two(),
                () -> {
                    assertThat(bank.collect(DUE))
                            .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_SEND));
                    bank.give(id, START).orThrow();
                    var made = bank.collect(DUE).orThrow();
                    var xml = bank.content(made).orElseThrow();
                    assertThat(xml).contains(loan().reference() + "-I1").contains("FRST");
                    validate(xml, "pain.008.001.02.xsd");
                    assertThat(bank.orders(id))
                            .filteredOn(o -> o.kind() == BankOrder.Kind.COLLECTION)
                            .isNotEmpty();
                    assertThat(bank.collect(DUE))
                            .as("what is being collected is not collected again")
                            .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_SEND));
                });
    }

    @Test
    void aMandateThatWasTakenBackCollectsNothingAndANewOneMayFollow() {
        CurrentTenant.run(
                parties.two(),
                () -> {
                    var mandate = bank.give(id, START).orThrow();
                    assertThat(bank.revoke(mandate, START.minusDays(1)))
                            .isEqualTo(Outcome.refused(Refusal.MANDATE_WRONG));
                    assertThat(bank.revoke(mandate, LocalDate.of(2999, 1, 1)))
                            .isEqualTo(Outcome.refused(Refusal.IN_THE_FUTURE));
                    bank.revoke(mandate, DUE).orThrow();
                    assertThat(bank.revoke(mandate, DUE))
                            .isEqualTo(Outcome.refused(Refusal.MANDATE_WRONG));
                    assertThat(bank.collect(DUE))
                            .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_SEND));
                    bank.give(id, DUE).orThrow();
                    assertThat(bank.mandates(id)).hasSize(2);
                });
    }

    private static void validate(String xml, String schema) {
        var file = Path.of("..", "..", "shared", "finance", "samples", "xsd", schema);
        assumeTrue(Files.exists(file), "skipped: shared data not present");
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(file.toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package nl.wijkspil.platform.loans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.agreement.Repayment;
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

/** Statements and agreements as they should not be: clear words with a code, and nothing booked. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class LoanBadInputTest {

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

    private static String statement() {
        var line = new Line(DUE, PAYMENT, LoanFixtures.BORROWER_IBAN, "Dorpswinkel Café", "");
        return new String(LoanFixtures.camt("X1", "1000.00", "0", List.of(line)), UTF_8);
    }

    private LoanBank.Reading read(byte[] bytes) {
        return CurrentTenant.call(
                parties.two(),
                () -> {
                    try {
                        return bank.read("af.xml", () -> new ByteArrayInputStream(bytes));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void isRefused(byte[] bytes, String code) {
        assertThat(read(bytes))
                .isInstanceOfSatisfying(
                        LoanBank.Reading.Refused.class,
                        refused -> assertThat(codes(refused.findings())).containsExactly(code));
        CurrentTenant.run(parties.two(), () -> assertThat(bank.files(9)).isEmpty());
    }

    private void booksNothing(String statement, String code) {
        assertThat(read(statement.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        LoanBank.Reading.Kept.class,
                        kept ->
                                CurrentTenant.run(
                                        parties.two(),
                                        () -> {
                                            var file = bank.file(kept.file()).orElseThrow();
                                            assertThat(codes(file.findings()))
                                                    .containsExactly(code);
                                            assertThat(bank.confirm(kept.file()))
                                                    .isEqualTo(
                                                            new LoanBank.Confirmed.Refused(
                                                                    Refusal.FILE_WITH_ERRORS));
                                            assertThat(loans.find(id).orElseThrow().events())
                                                    .as("only the drawdown")
                                                    .hasSize(1);
                                        }));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).distinct().toList();
    }

    @Test
    void aFileThatCannotBeTrustedIsNotKept() {
        var good = statement();
        var entities = "<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><Document";
        isRefused(good.replace("<Document", entities).getBytes(UTF_8), "WS-BANK-004");
        isRefused(good.getBytes(ISO_8859_1), "WS-BANK-003");
        isRefused(good.getBytes(UTF_16LE), "WS-BANK-003");
        isRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "WS-BANK-001");
        isRefused(new byte[0], "WS-BANK-001");
    }

    @Test
    void aStatementWithOneWrongLineBooksNoLine() {
        var good = statement();
        booksNothing(good.replace("<Ntry><Amt Ccy=\"EUR", "<Ntry><Amt Ccy=\"USD"), "WS-BANK-007");
        booksNothing(good.replace("2026-02-02", "2026-02-30"), "WS-BANK-008");
        booksNothing(good.replace(">" + PAYMENT, ">-" + PAYMENT), "WS-BANK-009");
        booksNothing(good.replace(PAYMENT, "460.4111"), "WS-BANK-006");
        var sums =
                "<TxsSummry><TtlNtries><NbOfNtries>7</NbOfNtries><Sum>9.00</Sum></TtlNtries></TxsSummry>";
        booksNothing(good.replace("<Ntry>", sums + "<Ntry>"), "WS-BANK-013");
    }

    @Test
    void anAgreementThatCannotBeIsNotDrawnUp() {
        var product =
                CurrentTenant.call(
                        parties.one(),
                        () -> deeds.offer(LoanFixtures.product(Repayment.ANNUITY)).orThrow());
        Optional<LocalDate> none = Optional.empty();
        var before = Optional.of(START.minusDays(1));
        var iban = LoanFixtures.BORROWER_IBAN;
        isNot(draft(product, 25_000, 0, none, 0, iban), Refusal.TERMS_WRONG, "WS-LOAN-004");
        isNot(draft(product, 25_000, 60, before, 0, iban), Refusal.TERMS_WRONG, "WS-LOAN-005");
        isNot(draft(product, -25_000, 60, none, 0, iban), Refusal.TERMS_WRONG, "WS-LOAN-006");
        isNot(draft(product, 25_000, 60, none, 0, "NL00ABNA0123456789"), Refusal.IBAN_WRONG);
        isNot(draft(product, 25_000, 6_000, none, 0, iban), Refusal.ABOVE_PRODUCT);
        isNot(draft(product, 25_000, 60, none, 99, iban), Refusal.ABOVE_PRODUCT);
        isNot(draft(product, 999_999, 60, none, 0, iban), Refusal.ABOVE_PRODUCT);
        assertThat(CurrentTenant.call(parties.one(), () -> loans.all())).hasSize(1);
    }

    private Outcome draft(
            UUID product,
            long euro,
            int terms,
            Optional<LocalDate> firstDue,
            int grace,
            String iban) {
        var wish =
                new NewLoan(
                        product,
                        parties.borrower().organisation().id(),
                        "Keuken",
                        Money.ofEuro(euro),
                        START,
                        terms,
                        firstDue,
                        grace,
                        Set.of(),
                        iban,
                        List.of());
        return CurrentTenant.call(parties.one(), () -> deeds.draft(wish));
    }

    private static void isNot(Outcome outcome, Refusal reason, String... codes) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(codes(refused.findings())).containsExactly(codes);
                        });
    }
}

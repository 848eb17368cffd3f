package nl.wijkspil.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wijkspil.lending.money.Money;
import org.junit.jupiter.api.Test;

class BankPartsTest {

    @Test
    void ibans() {
        assertThat(Iban.isValid("NL91 ABNA 0417 1643 00")).isTrue();
        assertThat(Iban.isValid("nl91abna0417164300")).isTrue();
        assertThat(Iban.isValid("GB82WEST12345698765432")).isTrue();
        assertThat(Iban.isValid("NL91ABNA0417164301")).isFalse();
        assertThat(Iban.isValid("NL91ABNA041716430")).isFalse();
        assertThat(Iban.isValid("")).isFalse();
        assertThat(Iban.isValid("NL91ABNA04171643é0")).isFalse();
        assertThatThrownBy(() -> Mod97.of("a b")).hasMessageContaining("Maybe");
    }

    @Test
    void amountsKeepTheirDecimals() {
        AmountParser parser = new AmountParser();
        assertThat(parser.parse(" 8.850 ", '.')).isTrue();
        assertThat(parser.amount()).hasToString("8.850");
        assertThat(parser.amount().toMoney()).isEqualTo(Money.ofCents(885));
        assertThat(parser.parse("15000,", ',')).isTrue();
        assertThat(parser.amount()).hasToString("15000");
        for (String bad : new String[] {"", ".", "1.2.3", "1.123456", "1e5", "+1", "1 2"}) {
            assertThat(parser.parse(bad, '.')).as(bad).isFalse();
        }
        assertThat(BankAmount.ofWhole(2).plus(new BankAmount(100, 3))).hasToString("2.001");
        assertThatThrownBy(() -> new BankAmount(100, 3).toMoney())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void formatsAreKnownByContent() throws IOException {
        assertThat(
                        format(
                                "\uFEFF  <Document"
                                    + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">"))
                .isEqualTo(BankFormat.CAMT);
        assertThat(format("<?xml version=\"1.0\"?><D><CstmrDrctDbtInitn/></D>"))
                .isEqualTo(BankFormat.PAIN);
        assertThat(format("ABNANL2A\n940\n:20:x\n")).isEqualTo(BankFormat.MT940);
        assertThat(format("Datum;Bedrag\n2026-01-01;5")).isEqualTo(BankFormat.UNKNOWN);
        assertThat(format("")).isEqualTo(BankFormat.UNKNOWN);
    }

    private static BankFormat format(String text) throws IOException {
        return BankFormat.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBookingHasOneKeyAndAlikeBookingsHaveSeveral() {
        StatementHead head = new StatementHead(1, "S1", "NL44RABO0123456789", "", "EUR", "1", 1);
        BankEntry entry =
                new BankEntry(
                        1,
                        new BankAmount(500_000, 2),
                        "EUR",
                        "BOOK",
                        false,
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 2, 2),
                        "",
                        "",
                        10);
        BankTransaction tx =
                new BankTransaction(new BankAmount(500_000, 2), "", "", "", "koffie", "", "", "");
        BookingKey first = new BookingKey();
        String one = first.of(head, entry, tx);
        String two = first.of(head, entry, tx);
        assertThat(one).hasSize(64).isNotEqualTo(two);
        // The same statement in another file, under another name and number.
        StatementHead again = new StatementHead(7, "S9", "NL44RABO0123456789", "", "EUR", "9", 99);
        BookingKey second = new BookingKey();
        assertThat(second.of(again, entry, tx)).isEqualTo(one);
        assertThat(second.of(again, entry, tx)).isEqualTo(two);
    }

    @Test
    void aStatementIsCheckedAgainstTheBooks() {
        StatementCheck check = new StatementCheck();
        StatementTotals january = totals("S1", "2026-01-01", 0, "2026-01-31", 100);
        check.known(january);
        assertThat(check.check("x", january)).extracting("code").containsExactly("WS-BANK-011");
        assertThat(check.check("x", totals("S2", "2026-01-31", 100, "2026-02-28", 50))).isEmpty();
        assertThat(check.check("x", totals("S3", "2026-02-28", 60, "2026-03-31", 50)))
                .extracting("code")
                .containsExactly("WS-BANK-012");
        assertThat(check.check("x", totals("S0", "2025-12-01", 0, "2025-12-31", 0)))
                .extracting("code")
                .containsExactly("WS-BANK-012");
    }

    private static StatementTotals totals(
            String id, String from, long opening, String to, long closing) {
        BankAmount moved = BankAmount.ofWhole(closing - opening);
        boolean in = closing >= opening;
        return new StatementTotals(
                new StatementHead(1, id, "NL44RABO0123456789", "", "EUR", "", 1),
                1,
                1,
                in ? moved : BankAmount.ZERO,
                in ? BankAmount.ZERO : moved.negated(),
                java.util.Map.of(
                        "OPBD",
                        new BankBalance(
                                "OPBD",
                                BankAmount.ofWhole(opening),
                                "EUR",
                                LocalDate.parse(from),
                                ""),
                        "CLBD",
                        new BankBalance(
                                "CLBD",
                                BankAmount.ofWhole(closing),
                                "EUR",
                                LocalDate.parse(to),
                                "")));
    }
}

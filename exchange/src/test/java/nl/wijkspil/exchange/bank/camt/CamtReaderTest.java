package nl.wijkspil.exchange.bank.camt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.Collecting;
import nl.wijkspil.exchange.bank.StatementTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamtReaderTest {

    private static final String GOOD = CamtText.document("100.00", "560.41", CamtText.ENTRY);

    @Test
    void everythingMatchingNeedsIsRead() {
        Collecting all = Collecting.camt(GOOD);
        assertThat(all.findings).isEmpty();
        BankTransaction tx = all.transactions.getFirst();
        assertThat(tx.endToEndId()).isEqualTo("LEN-7-1");
        assertThat(tx.mandateId()).isEqualTo("M-7");
        assertThat(tx.counterpartyName()).isEqualTo("Dorpswinkel & Co");
        assertThat(tx.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
        assertThat(tx.remittance()).isEqualTo("termijn 1");
        assertThat(tx.amount()).hasToString("460.41");
        assertThat(all.entries.getFirst().booked()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(all.entries.getFirst().reference()).isEqualTo("B1");
        assertThat(all.statements.getFirst().reconciles()).isTrue();
        assertThat(all.heads.getFirst().iban()).isEqualTo("NL44RABO0123456789");
    }

    @Test
    void version08SaysTheSameInOtherElements() {
        String of08 =
                GOOD.replace("053.001.02", "053.001.08")
                        .replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>")
                        .replace("<Dbtr><Nm>", "<Dbtr><Pty><Nm>")
                        .replace("</Nm></Dbtr>", "</Nm></Pty></Dbtr>")
                        .replace(
                                "<Dt><Dt>2026-02-02</Dt></Dt>",
                                "<Dt><DtTm>2026-02-02T10:00:00</DtTm></Dt>");
        Collecting old = Collecting.camt(GOOD);
        Collecting now = Collecting.camt(of08);
        assertThat(now.transactions).isEqualTo(old.transactions);
        assertThat(now.findings).isEmpty();
        assertThat(now.statements.getFirst().closing())
                .isEqualTo(old.statements.getFirst().closing());
        assertThat(now.entries.getFirst().status()).isEqualTo("BOOK");
    }

    @Test
    void pendingEntriesDoNotCount() {
        String pending = CamtText.ENTRY.replace("BOOK", "PDNG");
        Collecting all = Collecting.camt(CamtText.document("100.00", "100.00", pending));
        assertThat(all.findings).isEmpty();
        assertThat(all.entries.getFirst().isBooked()).isFalse();
    }

    @Test
    void aReturnIsRecognised() {
        String back =
                CamtText.ENTRY
                        .replace("CRDT", "DBIT")
                        .replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")
                        .replace("<RmtInf>", "<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf><RmtInf>");
        Collecting all = Collecting.camt(CamtText.document("560.41", "100.00", back));
        assertThat(all.findings).isEmpty();
        assertThat(all.entries.getFirst().reversal()).isTrue();
        assertThat(all.transactions.getFirst().returnReason()).isEqualTo("AM04");
        assertThat(all.transactions.getFirst().amount()).hasToString("-460.41");
    }

    @ParameterizedTest
    @CsvSource({
        "560.41, 560.42, WS-BANK-009",
        "'460.41</Amt>', '460.415</Amt>', WS-BANK-006",
        "'460.41</Amt>', '460,41</Amt>', WS-BANK-006",
        "'460.41</Amt>', '99999999999999999999</Amt>', WS-BANK-006",
        "'<BookgDt><Dt>2026-02-02', '<BookgDt><Dt>2026-02-30', WS-BANK-008",
        "'<Ntry><Amt Ccy=\"EUR\">', '<Ntry><Amt Ccy=\"USD\">', WS-BANK-007",
        "'</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>', '</Amt><Sts>', WS-BANK-017",
        "BkToCstmrStmt>, BkToCstmrAcctRpt>, WS-BANK-002",
        "'</Stmt>', '', WS-BANK-003",
        "'<GrpHdr>', '<GrpHdr>&bom;', WS-BANK-004",
        "'<Stmt><Id>S1',"
            + " '<Stmt><TxsSummry><TtlCdtNtries><Sum>1.00</Sum></TtlCdtNtries></TxsSummry><Id>S1',"
            + " WS-BANK-013"
    })
    void eachFaultHasItsCode(String from, String to, String code) {
        Collecting all = Collecting.camt(GOOD.replace(from, to));
        assertThat(all.codes()).contains(code);
    }

    @Test
    void documentTypesAndEntityBombsAreRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE Document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append("]>");
        String body = GOOD.substring(GOOD.indexOf("<Document")).replace("termijn 1", "&a29;");
        assertThat(Collecting.camt(bomb + body).codes()).containsExactly("WS-BANK-004");
        String outside = "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\">";
        assertThat(Collecting.camt(outside + body).codes()).contains("WS-BANK-004");
    }

    @Test
    void aHundredThousandOrdinaryEntitiesAreFine() {
        String many = CamtText.ENTRY.replace("termijn 1", "a&amp;b ".repeat(30_000));
        Collecting all =
                Collecting.camt(CamtText.document("0.00", "1841.64", many + many + many + many));
        assertThat(all.codes()).isEmpty();
        assertThat(all.transactions.getFirst().remittance()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void depthNamesAndTextsHaveLimits() {
        String deep = GOOD.replace("<GrpHdr>", "<GrpHdr>" + "<a>".repeat(100));
        assertThat(Collecting.camt(deep).codes()).contains("WS-BANK-005");
        String name = GOOD.replace("<GrpHdr>", "<GrpHdr><" + "n".repeat(3_000_000) + "/>");
        assertThat(Collecting.camt(name).codes()).contains("WS-BANK-005");
        String text = GOOD.replace("termijn 1", "x".repeat(400_000));
        assertThat(Collecting.camt(text).codes()).contains("WS-BANK-005");
        String attribute = GOOD.replace("<GrpHdr>", "<GrpHdr a=\"" + "x".repeat(3_000_000) + "\">");
        assertThat(Collecting.camt(attribute).codes()).contains("WS-BANK-005");
    }

    @Test
    void encodings() {
        String accents = GOOD.replace("Dorpswinkel &amp; Co", "Café België");
        assertThat(Collecting.camt(accents).transactions.getFirst().counterpartyName())
                .isEqualTo("Café België");
        byte[] latin = accents.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collecting.camt(latin).transactions.getFirst().counterpartyName())
                .isEqualTo("Café België");
        byte[] utf16 = accents.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertThat(Collecting.camt(utf16).transactions.getFirst().counterpartyName())
                .isEqualTo("Café België");
        byte[] marked = ("\uFEFF" + accents).getBytes(StandardCharsets.UTF_8);
        assertThat(Collecting.camt(marked).findings).isEmpty();
        // Says UTF-8 and is not: refused whole, never guessed.
        byte[] wrong = accents.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collecting.camt(wrong).codes()).contains("WS-BANK-003");
        assertThat(Collecting.camt(new byte[0]).codes()).containsExactly("WS-BANK-003");
    }

    @Test
    void theSameStatementTwiceAndOneOutOfOrder() {
        String twice =
                GOOD.replace(
                        "</BkToCstmrStmt>",
                        GOOD.substring(GOOD.indexOf("<Stmt>"), GOOD.indexOf("</BkToCstmrStmt>"))
                                + "</BkToCstmrStmt>");
        assertThat(Collecting.camt(twice).codes()).containsExactly("WS-BANK-011");
        String gap =
                twice.substring(0, twice.lastIndexOf("<Id>S1"))
                        + "<Id>S2"
                        + twice.substring(twice.lastIndexOf("<Id>S1") + 6);
        assertThat(Collecting.camt(gap).codes()).containsExactly("WS-BANK-012");
    }

    /** Sixty thousand entries made while they are read: nothing of them is kept. */
    @Test
    void aLongStatementIsReadAsAStream() {
        long entries = 60_000;
        long[] seen = new long[2];
        CamtReader.read(
                new Endless(entries),
                "groot.xml",
                new BankHandler() {
                    @Override
                    public void transaction(BankTransaction transaction) {
                        seen[0]++;
                    }

                    @Override
                    public void totals(StatementTotals totals) {
                        seen[1] = Boolean.TRUE.equals(totals.reconciles()) ? 1 : 0;
                    }
                });
        assertThat(seen).containsExactly(entries, 1);
    }

    /** A statement of so many entries, made as it is read. */
    private static final class Endless extends InputStream {
        private final byte[] entry = CamtText.ENTRY.getBytes(StandardCharsets.UTF_8);
        private final byte[] head;
        private final byte[] tail;
        private long left;
        private boolean ended;
        private byte[] now;
        private int at;

        Endless(long entries) {
            long cents = entries * 46_041;
            String closing = "%d.%02d".formatted(cents / 100, cents % 100);
            String document = CamtText.document("0.00", closing, "@");
            head = document.substring(0, document.indexOf('@')).getBytes(StandardCharsets.UTF_8);
            tail = document.substring(document.indexOf('@') + 1).getBytes(StandardCharsets.UTF_8);
            left = entries;
            now = head;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == now.length) {
                if (ended) {
                    return -1;
                }
                ended = left == 0;
                now = ended ? tail : entry;
                left--;
                at = 0;
            }
            int count = Math.min(length, now.length - at);
            System.arraycopy(now, at, buffer, offset, count);
            at += count;
            return count;
        }
    }
}

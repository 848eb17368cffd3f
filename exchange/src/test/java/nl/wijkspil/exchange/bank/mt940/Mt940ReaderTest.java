package nl.wijkspil.exchange.bank.mt940;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import nl.wijkspil.exchange.bank.BankTransaction;
import nl.wijkspil.exchange.bank.Collecting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Mt940ReaderTest {

    private static final String GOOD =
            """
            {1:F01ABNANL2AXXXX0000000000}{2:I940}{4:
            :20:REF1
            :25:NL44RABO0123456789EUR
            :28C:5/1
            :60F:C260202EUR100,00
            :61:2602020202CR460,41NTRFEREF//BANK1
            :86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/DORPS
            WINKEL/REMI/termijn 1/EREF/LEN-7-1
            :61:260203D0,41NMSCNONREF
            :86:kosten
            :62F:C260203EUR560,00
            -}
            """;

    @Test
    void slashedWordsOfDutchBanks() {
        Collecting all = Collecting.mt940(GOOD);
        assertThat(all.findings).isEmpty();
        BankTransaction tx = all.transactions.getFirst();
        assertThat(tx.endToEndId()).isEqualTo("LEN-7-1");
        assertThat(tx.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
        assertThat(tx.counterpartyName()).isEqualTo("DORPSWINKEL");
        assertThat(tx.remittance()).isEqualTo("termijn 1");
        assertThat(all.entries.getFirst().booked()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(all.entries.get(1).amount()).hasToString("-0.41");
        assertThat(all.transactions.get(1).remittance()).isEqualTo("kosten");
        assertThat(all.heads.getFirst().iban()).isEqualTo("NL44RABO0123456789");
    }

    @Test
    void theDialectOfIng() {
        String ing =
                GOOD.replaceAll(
                        "(?s):86:/TRTP.*?LEN-7-1",
                        ":86:/EREF/LEN-7-1//CNTP/NL91ABNA0417164300/ABNANL2A/Dorpswinkel///REMI/USTD//termijn"
                            + " 1/");
        BankTransaction tx = Collecting.mt940(ing).transactions.getFirst();
        assertThat(tx.endToEndId()).isEqualTo("LEN-7-1");
        assertThat(tx.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
        assertThat(tx.counterpartyName()).isEqualTo("Dorpswinkel");
    }

    @Test
    void theDialectOfRabobankHasTheAccountOnTheSecondLine() {
        String rabo =
                GOOD.replaceAll(
                        "(?s):61:2602020202CR.*?LEN-7-1",
                        ":61:260202C000000000460,41N541EREF            \n"
                                + "NL91ABNA0417164300\n"
                                + ":86:/EREF/LEN-7-1/ORDP//NAME/Dorpswinkel/REMI/termijn"
                                + " 1/ISDT/2026-02-02");
        BankTransaction tx = Collecting.mt940(rabo).transactions.getFirst();
        assertThat(tx.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
        assertThat(tx.counterpartyName()).isEqualTo("Dorpswinkel");
        assertThat(tx.endToEndId()).isEqualTo("LEN-7-1");
    }

    @Test
    void germanQuestionMarks() {
        String german =
                GOOD.replaceAll(
                        "(?s):86:/TRTP.*?LEN-7-1",
                        ":86:166?00GUTSCHRIFT?20EREF+LEN-7-1?21SVWZ+termijn 1?30ABNANL2A"
                                + "?31NL91ABNA0417164300?32Dorpswinkel");
        BankTransaction tx = Collecting.mt940(german).transactions.getFirst();
        assertThat(tx.endToEndId()).isEqualTo("LEN-7-1");
        assertThat(tx.remittance()).isEqualTo("termijn 1");
        assertThat(tx.counterpartyName()).isEqualTo("Dorpswinkel");
        assertThat(tx.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EUR560,00; EUR560,01; WS-BANK-009",
                ":60F:C260202EUR100,00; :60F:C260230EUR100,00; WS-BANK-008",
                ":60F:C260202EUR100,00; :60F:C260202USD100,00; WS-BANK-007",
                ":60F:C260202EUR100,00; :60F:onzin; WS-BANK-016",
                ":61:260203D0,41; :61:260203X0,41; WS-BANK-016",
                ":61:260203D0,41; :61:260203D0,415; WS-BANK-006",
                ":61:260203D0,41; :61:260231D0,41; WS-BANK-008",
                ":62F:C260203EUR560,00; ''; WS-BANK-003",
                ":60F:; :13D:; WS-BANK-002"
            })
    void eachFaultHasItsCode(String from, String to, String code) {
        String text = GOOD.replace(from, to);
        assertThat(Collecting.mt940(text).codes()).contains(code);
    }

    @Test
    void oldEncodingsAreReadAndSaid() {
        byte[] bytes = GOOD.replace("kosten", "café").getBytes(Charset.forName("windows-1252"));
        Collecting all = Collecting.mt940(bytes);
        assertThat(all.transactions.get(1).remittance()).isEqualTo("café");
        assertThat(all.codes()).containsExactly("WS-BANK-014");
    }

    @Test
    void lineEndingsDoNotMatter() {
        Collecting plain = Collecting.mt940(GOOD);
        assertThat(Collecting.mt940(GOOD.replace("\n", "\r\n")).transactions)
                .isEqualTo(plain.transactions);
        assertThat(Collecting.mt940(GOOD.replace("\n", "\r")).transactions)
                .isEqualTo(plain.transactions);
    }

    @Test
    void endlessLinesAndRubbishAreRefused() {
        assertThat(Collecting.mt940(":20:" + "x".repeat(100_000)).codes()).contains("WS-BANK-005");
        assertThat(Collecting.mt940("geen bankbestand").codes()).containsExactly("WS-BANK-001");
        assertThat(Collecting.mt940("").codes()).containsExactly("WS-BANK-001");
    }
}

package nl.wijkspil.exchange.bank.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkspil.lending.money.Money;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final String SHOP_IBAN = "NL91ABNA0417164300";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);

    private static OpenInstalment instalment(String loan, int term, LocalDate due, String euro) {
        return new OpenInstalment(
                loan,
                term,
                due,
                Money.parse(euro),
                loan + "-" + term,
                "M-" + loan,
                "RF-" + loan,
                Set.of(SHOP_IBAN),
                "Dorpswinkel De Spil");
    }

    private static final List<OpenInstalment> OPEN =
            List.of(
                    instalment("7", 2, LocalDate.of(2026, 3, 2), "460.41"),
                    instalment("7", 1, FEBRUARY, "460.41"));

    private static Receipt receipt(
            String e2e, String mandate, String reference, String iban, String name, String euro) {
        return new Receipt(
                FEBRUARY, Money.parse(euro), e2e, mandate, reference, iban, name, false, "");
    }

    private static MatchRule ruleOf(Receipt receipt) {
        return ((MatchResult.Matched) Matching.match(receipt, OPEN, List.of())).rule();
    }

    @Test
    void theOrderOfTheRules() {
        assertThat(ruleOf(receipt("7-2", "M-7", "RF-7", SHOP_IBAN, "", "460.41")))
                .isEqualTo(MatchRule.END_TO_END_ID);
        assertThat(ruleOf(receipt("weg", "M-7", "RF-7", SHOP_IBAN, "", "460.41")))
                .isEqualTo(MatchRule.MANDATE_ID);
        assertThat(ruleOf(receipt("", "", "RF-7", SHOP_IBAN, "", "460.41")))
                .isEqualTo(MatchRule.STRUCTURED_REFERENCE);
        assertThat(ruleOf(receipt("", "", "", SHOP_IBAN, "", "460.41")))
                .isEqualTo(MatchRule.IBAN_AND_AMOUNT);
        assertThat(ruleOf(receipt("", "", "", SHOP_IBAN, "", "400.00")))
                .isEqualTo(MatchRule.IBAN_AND_DATE);
    }

    @Test
    void theOldestInstalmentOfTheLoanIsPaid() {
        MatchResult.Matched result =
                (MatchResult.Matched)
                        Matching.match(receipt("", "M-7", "", "", "", "400.00"), OPEN, List.of());
        assertThat(result.instalment().term()).isEqualTo(1);
        assertThat(result.exact()).isFalse();
    }

    @Test
    void aNameIsNeverEnough() {
        MatchResult result =
                Matching.match(
                        receipt("", "", "", "", "Dorpswinkel de Spil", "460.41"), OPEN, List.of());
        assertThat(result).isInstanceOf(MatchResult.Unmatched.class);
        assertThat(((MatchResult.Unmatched) result).suggestions()).hasSize(2);
        assertThat(Matching.match(receipt("", "", "", "", "", "460.41"), OPEN, List.of()))
                .isEqualTo(new MatchResult.Unmatched(List.of()));
    }

    @Test
    void twoLoansThatFitAreForAPerson() {
        List<OpenInstalment> two = List.of(OPEN.get(1), instalment("8", 1, FEBRUARY, "460.41"));
        MatchResult result =
                Matching.match(receipt("", "", "", SHOP_IBAN, "", "460.41"), two, List.of());
        assertThat(result).isInstanceOf(MatchResult.Ambiguous.class);
        assertThat(((MatchResult.Ambiguous) result).rule()).isEqualTo(MatchRule.IBAN_AND_AMOUNT);
    }

    @Test
    void anAccountOutsideTheWindowIsNotEnough() {
        Receipt late =
                new Receipt(
                        LocalDate.of(2026, 2, 15),
                        Money.ofEuro(100),
                        "",
                        "",
                        "",
                        SHOP_IBAN,
                        "",
                        false,
                        "");
        assertThat(Matching.match(late, OPEN, List.of())).isInstanceOf(MatchResult.Unmatched.class);
    }

    @Test
    void aReturnReopensWhatWasBooked() {
        BookedReceipt booked =
                new BookedReceipt(12, "7", Money.parse("460.41"), "7-1", "M-7", SHOP_IBAN);
        Receipt byReference =
                new Receipt(FEBRUARY, Money.parse("-460.41"), "7-1", "", "", "", "", true, "AM04");
        assertThat(Matching.match(byReference, OPEN, List.of(booked)))
                .isEqualTo(new MatchResult.Returned(booked, "AM04"));
        Receipt byMandate =
                new Receipt(FEBRUARY, Money.parse("-460.41"), "", "M-7", "", "", "", true, "");
        assertThat(Matching.match(byMandate, OPEN, List.of(booked)))
                .isInstanceOf(MatchResult.Returned.class);
        Receipt other =
                new Receipt(FEBRUARY, Money.parse("-460.40"), "", "M-7", "", "", "", true, "");
        assertThat(Matching.match(other, OPEN, List.of(booked)))
                .isInstanceOf(MatchResult.Unmatched.class);
    }

    @Test
    void moneyThatGoesOutIsNoReceipt() {
        assertThat(Matching.match(receipt("", "", "", SHOP_IBAN, "", "-460.41"), OPEN, List.of()))
                .isEqualTo(new MatchResult.NotAReceipt());
    }
}

package nl.wijkspil.platform.enterprises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import nl.wijkspil.platform.enterprises.AreaCodes;
import nl.wijkspil.platform.enterprises.ChamberNumber;
import nl.wijkspil.platform.enterprises.Postcodes;
import nl.wijkspil.platform.enterprises.Rsin;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void knownNumbersPassTheElevenTest() {
        assertThat(ElevenTest.passes("111222333")).isTrue();
        assertThat(ElevenTest.passes("123456782")).isTrue();
        assertThat(ElevenTest.passes("001855013")).isTrue();
        assertThat(ElevenTest.passes("111252333")).isFalse();
        assertThat(ElevenTest.passes("000000000")).isFalse();
        assertThat(ElevenTest.passes("12345678")).isFalse();
        assertThat(ElevenTest.passes("１２３４５６７８２")).isFalse();
    }

    /** The law by its other wording: the first eight weighed, modulo 11, equal the ninth digit. */
    @Test
    void everyWrongDigitAndEverySwapIsFound() {
        var random = new SplittableRandom(20260312);
        for (int round = 0; round < 2000; round++) {
            var digits = new int[9];
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                digits[i] = random.nextInt(10);
                sum += (9 - i) * digits[i];
            }
            if (sum % 11 == 10 || sum == 0) {
                continue;
            }
            digits[8] = sum % 11;
            assertThat(ElevenTest.passes(text(digits))).isTrue();
            int place = random.nextInt(9);
            var wrong = digits.clone();
            wrong[place] = (wrong[place] + 1 + random.nextInt(9)) % 10;
            assertThat(ElevenTest.passes(text(wrong))).isFalse();
            int swap = random.nextInt(7);
            if (digits[swap] != digits[swap + 1]) {
                var swapped = digits.clone();
                swapped[swap] = digits[swap + 1];
                swapped[swap + 1] = digits[swap];
                assertThat(ElevenTest.passes(text(swapped))).isFalse();
            }
        }
    }

    private static String text(int[] digits) {
        var text = new StringBuilder();
        for (int digit : digits) {
            text.append(digit);
        }
        return text.toString();
    }

    @Test
    void whatSomebodyTypedIsRead() {
        assertThat(Rsin.parse("1112.22.333")).contains(new Rsin("111222333"));
        assertThat(Rsin.parse("123456789")).isEmpty();
        assertThat(ChamberNumber.parse(" 1234 5678 ")).contains(new ChamberNumber("12345678"));
        assertThat(ChamberNumber.parse("1234567")).isEmpty();
        assertThat(Postcodes.parse("1234ab")).contains("1234 AB");
        assertThat(Postcodes.parse("0234 AB")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rsin("123456789"))
                .withMessageContaining("123456789")
                .withMessageContaining("\nMaybe");
    }

    @Test
    void areaCodesMayHoldLetters() {
        var parsed = AreaCodes.parse("bu0363aa01, WK001400;GM0363\n BU00140000 Dorp");
        assertThat(parsed.codes())
                .containsExactly("BU0363AA01", "WK001400", "GM0363", "BU00140000");
        assertThat(parsed.wrong()).containsExactly("DORP");
        assertThat(AreaCodes.parse("  ").codes()).isEmpty();
    }

    @Test
    void slugsArePlain() {
        assertThat(Slugs.of("Coöperatie 't Hoekje U.A.")).isEqualTo("cooperatie-t-hoekje-u-a");
        assertThat(Slugs.of("  ")).isEqualTo("bewonersbedrijf");
        assertThat(Slugs.of("x".repeat(200))).hasSize(70);
        assertThat(Slugs.of("../../etc/passwd")).isEqualTo("etc-passwd");
    }
}

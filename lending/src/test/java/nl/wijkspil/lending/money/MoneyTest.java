package nl.wijkspil.lending.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void readsAndWritesCents() {
        assertThat(Money.parse("25000")).isEqualTo(Money.ofEuro(25_000));
        assertThat(Money.parse("-1250.5").toString()).isEqualTo("-1250.50");
        assertThat(Money.parse("8.850")).isEqualTo(Money.ofCents(885));
        assertThat(Money.parse("0.01").plus(Money.ofCents(-1))).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesWhatIsNoAmount() {
        for (String text :
                new String[] {
                    "", "-", ".", "1,50", "€ 5", "8.855", "1e3", "99999999999999999999"
                }) {
            assertThatThrownBy(() -> Money.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void overflowIsLoud() {
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundingAgreesWithBigDecimalOnEverySize() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            long amount = random.nextLong() >> random.nextInt(1, 63);
            long top = random.nextLong(1, 1L << random.nextInt(1, 40));
            long bottom = random.nextLong(1, 1L << random.nextInt(1, 40));
            BigDecimal exact =
                    new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(top)))
                            .divide(BigDecimal.valueOf(bottom), 0, RoundingMode.HALF_UP);
            if (exact.toBigInteger().bitLength() < 63) {
                assertThat(Exact.roundHalfUp(amount, top, bottom))
                        .isEqualTo(exact.longValueExact());
                assertThat(Exact.roundHalfUp(amount, top, bottom, 1.0 / bottom))
                        .isEqualTo(exact.longValueExact());
            }
        }
    }

    @Test
    void halvesGoAwayFromZero() {
        assertThat(Exact.roundHalfUp(1, 1, 2)).isEqualTo(1);
        assertThat(Exact.roundHalfUp(-1, 1, 2)).isEqualTo(-1);
        assertThat(Exact.roundHalfUp(3, 1, 2)).isEqualTo(2);
        assertThat(Exact.roundHalfUp(Long.MAX_VALUE, 3, 4)).isEqualTo(6_917_529_027_641_081_855L);
    }

    @Test
    void ratesAreExact() {
        assertThat(Rate.ofPercent("4.250").toString()).isEqualTo("4.25");
        assertThat(Rate.ofPercent("4.25").toFraction()).isEqualTo(Fraction.of(17, 400));
        assertThat(Rate.ofPercent("0")).isEqualTo(Rate.ZERO);
        assertThatThrownBy(() -> Rate.ofPercent("0.123456789"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fractionsAreInLowestTerms() {
        assertThat(Fraction.of(30, 365)).hasToString("6/73");
        assertThat(Fraction.of(365, 365)).hasToString("1/1");
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(-2, 4).times(Fraction.of(2, 3))).isEqualTo(Fraction.of(-1, 3));
        assertThat(Fraction.of(1, -2)).isEqualTo(Fraction.of(-1, 2));
    }
}

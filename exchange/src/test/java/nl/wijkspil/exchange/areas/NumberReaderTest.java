package nl.wijkspil.exchange.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.wijkspil.exchange.areas.text.NumberReader;
import org.junit.jupiter.api.Test;

class NumberReaderTest {

    private final NumberReader reader = new NumberReader();

    private double read(String text) {
        return reader.read(text.toCharArray(), 0, text.length());
    }

    @Test
    void readsWhatDoubleReadsWithEitherSign() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            double value =
                    switch (i % 4) {
                        case 0 -> random.nextInt(-1_000_000, 1_000_000);
                        case 1 -> random.nextInt(-10_000, 10_000) / 10.0;
                        case 2 -> random.nextDouble();
                        default -> Double.longBitsToDouble(random.nextLong());
                    };
            if (!Double.isFinite(value)) {
                continue;
            }
            String text = Double.toString(value);
            assertThat(read(text)).as(text).isEqualTo(value);
            assertThat(read(text.replace('.', ','))).as(text).isEqualTo(value);
        }
    }

    @Test
    void readsNothingElse() {
        for (String text :
                new String[] {
                    "",
                    "-",
                    ".",
                    ",5",
                    "5.",
                    "1.234.567",
                    "1,2.3",
                    "1 000",
                    "abc",
                    "1e",
                    "NaN",
                    "Infinity",
                    "0x10",
                    "1d",
                    "--1",
                    "99999999999999999999.1.1"
                }) {
            assertThat(read(text)).as(text).isNaN();
        }
    }
}

package nl.wijkspil.exchange.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AuditFuzzTest {

    /** The same mutations, a hundred thousand of them and more: benchmarks.books.AuditFuzz. */
    @Test
    void damagedFilesAreReadWholeOrRefused() throws IOException {
        byte[] sound = new AuditText().bytes();
        SplittableRandom random = new SplittableRandom(2026);
        int refused = 0;
        for (int run = 0; run < 5_000; run++) {
            byte[] bytes = sound.clone();
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                int at = random.nextInt(bytes.length);
                int other = random.nextInt(bytes.length - 20);
                int length = Math.min(1 + random.nextInt(20), bytes.length - at);
                if (random.nextBoolean()) {
                    System.arraycopy(sound, other, bytes, at, length);
                } else {
                    bytes[at] = (byte) random.nextInt(256);
                }
            }
            Counting handler = new Counting();
            AuditBook book = AuditReader.read(List.of(AuditSource.of("x", bytes)), handler);
            if (!book.usable()) {
                refused++;
                continue;
            }
            assertThat(book.lines().debit()).isEqualTo(book.lines().credit());
            assertThat(handler.lines).isEqualTo(book.lines().lines());
            assertThat(handler.cents).isZero();
            assertThat(book.accounts().stream().mapToLong(AccountTotals::closing).sum()).isZero();
        }
        assertThat(refused).isBetween(1_000, 4_900);
    }

    private static final class Counting implements AuditHandler {
        long lines;
        long cents;

        @Override
        public void begin() {
            lines = 0;
            cents = 0;
        }

        @Override
        public void line(AuditLine line) {
            lines++;
            cents += line.cents();
        }
    }
}

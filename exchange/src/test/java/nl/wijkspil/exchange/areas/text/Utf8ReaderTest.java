package nl.wijkspil.exchange.areas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static String all(Utf8Reader reader, StringBuilder into) throws IOException {
        char[] buffer = new char[97];
        for (int n = reader.read(buffer, 0, 97); n >= 0; n = reader.read(buffer, 0, 97)) {
            into.append(buffer, 0, n);
        }
        return into.toString();
    }

    /** Characters of one to four bytes, however the stream cuts them. */
    @Test
    void nothingIsLostBetweenBuffers() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        String[] letters = {"a", ";", "é", "€", "\uD83D\uDE00", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var slow =
                new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return super.read(into, from, Math.min(length, 1 + random.nextInt(7)));
                    }
                };
        try (Utf8Reader reader = new Utf8Reader(slow)) {
            assertThat(all(reader, new StringBuilder())).isEqualTo(text.toString());
        }
    }

    @Test
    void whatStandsBeforeAWrongByteIsGivenFirst() throws IOException {
        byte[] latin = "regel 1\nregel 2 \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder read = new StringBuilder();
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(latin))) {
            assertThatThrownBy(() -> all(reader, read))
                    .isInstanceOf(CharacterCodingException.class);
        }
        assertThat(read).hasToString("regel 1\nregel 2 ");
    }
}

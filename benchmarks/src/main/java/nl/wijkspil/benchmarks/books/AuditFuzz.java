package nl.wijkspil.benchmarks.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.Deflater;
import nl.wijkspil.exchange.audit.AccountTotals;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.exchange.audit.AuditHandler;
import nl.wijkspil.exchange.audit.AuditLine;
import nl.wijkspil.exchange.audit.AuditReader;
import nl.wijkspil.exchange.audit.AuditSource;
import nl.wijkspil.lending.Finding;

/**
 * Damaged audit files, as many as you like: each is read whole or refused, never half, never with
 * an exception, never slowly.
 *
 * <p>Run: {@code java -Xmx256m -cp ... nl.wijkspil.benchmarks.books.AuditFuzz RUNS FILE...}. Each
 * run damages one of the files (or a made one, without files) at one to six places: bytes changed,
 * parts copied, cut, doubled, or the end lost.
 */
public final class AuditFuzz {

    private static final long SLOW = 2_000_000_000L;

    private AuditFuzz() {}

    /** Runs, and ends with an exception at the first that is wrong. */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            seeds.add(Files.readAllBytes(Path.of(args[i])));
        }
        if (seeds.isEmpty()) {
            Path made = Files.createTempFile("audit", ".xaf");
            BigAuditFile.write(made, 40_000);
            seeds.add(Files.readAllBytes(made));
            Files.delete(made);
        }
        SplittableRandom random = new SplittableRandom(20_261_123);
        Map<String, Integer> codes = new TreeMap<>();
        int usable = 0;
        long bytes = 0;
        long slowest = 0;
        long start = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            byte[] damaged = damage(seeds.get(run % seeds.size()), random);
            bytes += damaged.length;
            long before = System.nanoTime();
            AuditBook book = check(run, damaged);
            slowest = Math.max(slowest, System.nanoTime() - before);
            usable += book.usable() ? 1 : 0;
            book.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::code)
                    .distinct()
                    .forEach(code -> codes.merge(code, 1, Integer::sum));
        }
        System.out.printf(
                Locale.ROOT,
                "%d runs, %d MB, %.0f s; read whole %d, refused %d; slowest %.0f ms%n%s%n",
                runs,
                bytes / 1_000_000,
                (System.nanoTime() - start) / 1e9,
                usable,
                runs - usable,
                slowest / 1e6,
                codes);
        if (slowest > SLOW) {
            throw new IllegalStateException(
                    "slowest (" + slowest + " ns) is too slow.\nMaybe the machine was busy.");
        }
    }

    private static AuditBook check(int run, byte[] damaged) throws IOException {
        Counting handler = new Counting();
        AuditBook book;
        try {
            book = AuditReader.read(List.of(AuditSource.of("x", damaged)), handler);
        } catch (RuntimeException e) {
            Files.write(Path.of("fuzz-" + run + ".xaf"), damaged);
            throw e;
        }
        long closing = book.accounts().stream().mapToLong(AccountTotals::closing).sum();
        boolean whole =
                handler.lines == book.lines().lines()
                        && handler.cents == 0
                        && closing == 0
                        && book.lines().debit() == book.lines().credit();
        if (book.usable() && !whole) {
            Files.write(Path.of("fuzz-" + run + ".xaf"), damaged);
            throw new IllegalStateException("run (" + run + ") is half.\nMaybe see its file.");
        }
        return book;
    }

    private static byte[] damage(byte[] sound, SplittableRandom random) {
        byte[] out = sound.clone();
        for (int k = 1 + random.nextInt(6); k > 0; k--) {
            int at = random.nextInt(out.length);
            int length = Math.min(1 + random.nextInt(60), out.length - at);
            switch (random.nextInt(6)) {
                case 0 -> out[at] = (byte) random.nextInt(256);
                case 1 -> out[at] = (byte) "<>/&;!\"'= 0-.,DC".charAt(random.nextInt(16));
                case 2 -> {
                    int from = random.nextInt(out.length - length + 1);
                    System.arraycopy(sound, Math.min(from, sound.length - length), out, at, length);
                }
                case 3 -> out = splice(out, at, at + length, new byte[0]);
                case 4 -> {
                    byte[] twice = new byte[length];
                    System.arraycopy(out, at, twice, 0, length);
                    out = splice(out, at, at, twice);
                }
                default -> {
                    if (random.nextInt(20) == 0) {
                        out = splice(out, at, out.length, new byte[0]);
                    } else if (random.nextInt(20) == 0) {
                        out = gzip(out);
                    }
                }
            }
            if (out.length == 0) {
                return out;
            }
        }
        return out;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] instead) {
        byte[] out = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(instead, 0, out, from, instead.length);
        System.arraycopy(bytes, to, out, from + instead.length, bytes.length - to);
        return out;
    }

    /** A gzip without its proper end: what follows may damage it further. */
    private static byte[] gzip(byte[] bytes) {
        Deflater deflater = new Deflater(1, true);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 100];
        byte[] head = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
        System.arraycopy(head, 0, packed, 0, head.length);
        int length = deflater.deflate(packed, head.length, packed.length - head.length);
        deflater.end();
        return java.util.Arrays.copyOf(packed, head.length + length);
    }

    private static final class Counting implements AuditHandler {
        private long lines;
        private long cents;

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

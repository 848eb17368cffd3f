package nl.wijkspil.benchmarks.books;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.exchange.audit.AuditHandler;
import nl.wijkspil.exchange.audit.AuditReader;
import nl.wijkspil.exchange.audit.AuditSource;

/**
 * An audit file of half a gigabyte: read as bytes, added up with Aalto, Woodstox and the JDK's StAX
 * (per account, nothing checked), and read by our reader with every check.
 *
 * <p>Run: {@code java -Xmx256m -XX:+UseSerialGC -cp ... nl.wijkspil.benchmarks.books.AuditSpeed
 * [megabytes] [rounds]}. The file is made in the temporary folder and deleted afterwards.
 */
public final class AuditSpeed {

    private AuditSpeed() {}

    /** A way to read the file. */
    private interface Way {
        long read(Path file) throws Exception;
    }

    /** Prints seconds and MB per second of processor time, and the highest use of the heap. */
    public static void main(String[] args) throws Exception {
        long megabytes = args.length > 0 ? Long.parseLong(args[0]) : 500;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path file = Files.createTempFile("audit", ".xaf");
        try {
            long lines = BigAuditFile.write(file, megabytes * 1_000_000);
            System.out.printf(Locale.ROOT, "%d bytes, %d lines%n", Files.size(file), lines);
            for (int round = 0; round < rounds; round++) {
                measure("bytes", file, lines, f -> raw(f, lines));
                measure("reader", file, lines, AuditSpeed::reader);
                measure("Aalto", file, lines, StaxSums::aalto);
                measure("Woodstox", file, lines, StaxSums::woodstox);
                measure("JDK StAX", file, lines, StaxSums::jdk);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(String what, Path file, long lines, Way way) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long seen = way.read(file);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (seen != lines) {
            throw new IllegalStateException(
                    "lines (" + seen + ") are not all.\nMaybe the reader stopped early.");
        }
        long peak =
                pools.stream()
                        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "%-9s %6.2f s %7.0f MB/s  %5.2f million lines/s  peak heap %d MB of %d%n",
                what,
                nanos / 1e9,
                Files.size(file) / 1e6 / (nanos / 1e9),
                lines / 1e6 / (nanos / 1e9),
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long raw(Path file, long lines) throws IOException {
        byte[] buffer = new byte[1 << 18];
        long total = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                total += count;
            }
        }
        return total == Files.size(file) ? lines : -1;
    }

    private static long reader(Path file) throws IOException {
        AuditBook book = AuditReader.read(List.of(AuditSource.of(file)), new AuditHandler() {});
        return book.usable() ? book.lines().lines() : -1;
    }
}

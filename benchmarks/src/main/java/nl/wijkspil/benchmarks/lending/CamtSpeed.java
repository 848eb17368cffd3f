package nl.wijkspil.benchmarks.lending;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.StatementTotals;
import nl.wijkspil.exchange.bank.camt.CamtReader;
import nl.wijkspil.lending.Finding;

/**
 * A camt.053 file of a gigabyte read by the reader with all its checks, and by the bare parser that
 * only walks the elements. The file is made in the temporary folder and deleted afterwards.
 *
 * <p>Run: {@code java -Xmx64m -XX:+UseSerialGC -cp ... nl.wijkspil.benchmarks.lending.CamtSpeed
 * [megabytes]}.
 */
public final class CamtSpeed {

    private CamtSpeed() {}

    /** Prints MB per second of processor time for both, and the heap in use. */
    public static void main(String[] args) throws IOException, XMLStreamException {
        long megabytes = args.length > 0 ? Long.parseLong(args[0]) : 1_024;
        Path file = Files.createTempFile("camt", ".xml");
        try {
            long entries = write(file, megabytes << 20);
            System.out.printf(Locale.ROOT, "%d bytes, %d entries%n", Files.size(file), entries);
            for (int round = 0; round < 2; round++) {
                raw(file);
                bare(file);
                reader(file, entries);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, Path file, long nanos) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-8s %6.2f s, %6.0f MB/s, heap in use %d MB of %d%n",
                what,
                nanos / 1e9,
                Files.size(file) / 1e6 / (nanos / 1e9),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    private static void raw(Path file) throws IOException {
        long start = cpu();
        byte[] buffer = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(file)) {
            long total = 0;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                total += count;
            }
            if (total != Files.size(file)) {
                throw new IllegalStateException(
                        "bytes (" + total + ") are not all.\nMaybe the file is still written.");
            }
        }
        report("bytes", file, cpu() - start);
    }

    private static void bare(Path file) throws IOException, XMLStreamException {
        long start = cpu();
        long elements = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(in);
            while (xml.hasNext()) {
                elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
            }
            xml.close();
        }
        report("parser", file, cpu() - start);
        if (elements == 0) {
            throw new IllegalStateException(
                    "elements (0) were not read.\nMaybe the file is empty.");
        }
    }

    private static void reader(Path file, long entries) throws IOException {
        long[] seen = new long[2];
        long start = cpu();
        try (InputStream in = Files.newInputStream(file)) {
            CamtReader.read(
                    in,
                    "bench",
                    new BankHandler() {
                        @Override
                        public void totals(StatementTotals totals) {
                            seen[0] = totals.entries();
                            seen[1] = Boolean.TRUE.equals(totals.reconciles()) ? 1 : 0;
                        }

                        @Override
                        public void finding(Finding finding) {
                            System.out.println(finding);
                        }
                    });
        }
        report("reader", file, cpu() - start);
        if (seen[0] != entries || seen[1] != 1) {
            throw new IllegalStateException(
                    "entries (" + seen[0] + ") are not all.\nMaybe the reader stopped early.");
        }
    }

    private static long write(Path file, long size) throws IOException {
        String entry =
                """
                      <Ntry>
                        <Amt Ccy="EUR">460.41</Amt>
                        <CdtDbtInd>CRDT</CdtDbtInd>
                        <Sts>BOOK</Sts>
                        <BookgDt><Dt>2026-02-02</Dt></BookgDt>
                        <ValDt><Dt>2026-02-02</Dt></ValDt>
                        <AcctSvcrRef>%012d</AcctSvcrRef>
                        <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                        <NtryDtls><TxDtls>
                          <Refs><EndToEndId>LEN-%d</EndToEndId><MndtId>M-7</MndtId></Refs>
                          <RltdPties>
                            <Dbtr><Nm>Dorpswinkel &amp; Co</Nm></Dbtr>
                            <DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct>
                          </RltdPties>
                          <RmtInf><Ustrd>Lening 7, termijn %d</Ustrd></RmtInf>
                        </TxDtls></NtryDtls>
                      </Ntry>
                """;
        long count = size / String.format(Locale.ROOT, entry, 1L, 1L, 1L).length() + 1;
        long cents = count * 46_041;
        String closing = String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            put(
                    out,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"
                        + "<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id>"
                        + "<IBAN>NL44RABO0123456789</IBAN></Id></Acct>"
                            + balance("OPBD", "0.00")
                            + balance("CLBD", closing));
            for (long i = 0; i < count; i++) {
                put(out, String.format(Locale.ROOT, entry, i, i, i));
            }
            put(out, "</Stmt></BkToCstmrStmt></Document>");
        }
        return count;
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>"
                + code
                + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
                + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-02</Dt></Dt></Bal>";
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

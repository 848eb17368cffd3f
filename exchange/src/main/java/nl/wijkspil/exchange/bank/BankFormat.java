package nl.wijkspil.exchange.bank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Which kind of bank file a file is, by its first elements or fields; never by its name. */
public enum BankFormat {
    /** An ISO 20022 statement, or another message of the camt family. */
    CAMT,
    /** A payment or collection file. */
    PAIN,
    /** A SWIFT statement, or a file that looks like one. */
    MT940,
    /** Something else. */
    UNKNOWN;

    private static final int PEEK = 8_192;

    /** The format of a stream, which is read from; open the file anew to read it. */
    public static BankFormat of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(PEEK);
        byte[] head = buffered.readNBytes(PEEK);
        buffered.reset();
        if (looksLikeXml(head)) {
            return ofXml(buffered);
        }
        for (int i = 0; i + 3 < head.length; i++) {
            boolean lineStart =
                    i == 0 || head[i - 1] == '\n' || head[i - 1] == '\r' || head[i - 1] == 1;
            if (lineStart && head[i] == ':' && isDigit(head[i + 1]) && isDigit(head[i + 2])) {
                return MT940;
            }
        }
        return UNKNOWN;
    }

    private static boolean looksLikeXml(byte[] head) {
        for (byte b : head) {
            boolean space = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0;
            boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            boolean wide = b == (byte) 0xFE || b == (byte) 0xFF;
            if (!space && !mark && !wide) {
                return b == '<';
            }
        }
        return false;
    }

    private static BankFormat ofXml(InputStream in) {
        BankFormat[] found = {CAMT};
        BankXml.Visitor visitor =
                new BankXml.Visitor() {
                    @Override
                    public void start(BankXml xml, String name) {
                        boolean payment =
                                xml.namespace().contains(":pain.")
                                        || name.equals("CstmrCdtTrfInitn")
                                        || name.equals("CstmrDrctDbtInitn");
                        found[0] = payment ? PAIN : found[0];
                        if (xml.depth() == 2) {
                            xml.stop();
                        }
                    }

                    @Override
                    public void end(BankXml xml, String name) {}
                };
        new BankXml("").walk(in, visitor);
        return found[0];
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}

package nl.wijkspil.exchange.bank.camt;

import java.io.InputStream;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.BankXml;
import nl.wijkspil.lending.Finding;

/**
 * Reads camt.053 statements of every 001 version by their local names, as a stream: memory does not
 * depend on the size of the file. What changed between versions is taken both ways: {@code Sts} or
 * {@code Sts/Cd}, {@code Dbtr/Nm} or {@code Dbtr/Pty/Nm}, {@code Dt} or {@code DtTm}.
 */
public final class CamtReader {

    private CamtReader() {}

    /**
     * What was read.
     *
     * @param namespace the namespace of the document
     * @param statements how many statements
     * @param complete whether the document was read to its end; if not, nothing may be booked
     */
    public record Result(String namespace, int statements, boolean complete) {}

    /**
     * Reads a document and tells the handler what is in it.
     *
     * @param place the file's name, for findings
     */
    public static Result read(InputStream in, String place, BankHandler handler) {
        CamtVisitor visitor = new CamtVisitor(handler);
        Finding stopped = new BankXml(place).walk(in, visitor);
        if (stopped != null) {
            handler.finding(stopped);
        } else if (visitor.statements() == 0) {
            handler.finding(BankFindings.noStatements(place, visitor.message()));
        }
        return new Result(visitor.namespace(), visitor.statements(), stopped == null);
    }
}

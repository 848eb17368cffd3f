package nl.wijkspil.platform.loans.bank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankFormat;
import nl.wijkspil.exchange.bank.camt.CamtReader;
import nl.wijkspil.exchange.bank.mt940.Mt940Reader;
import nl.wijkspil.platform.loans.LoanBank.Bytes;
import nl.wijkspil.platform.loans.LoanBank.Reading;
import nl.wijkspil.platform.loans.deeds.Desk;
import nl.wijkspil.platform.loans.storage.LineRows;
import nl.wijkspil.platform.loans.storage.SettingsRows;
import nl.wijkspil.platform.loans.storage.StatementRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Reads a statement as a stream and keeps what is in it, in one transaction; books nothing. The
 * same content is kept once.
 */
@Component
class ReadStatement {

    private final Desk desk;
    private final StatementRows statements;
    private final LineRows lines;
    private final SettingsRows settings;

    ReadStatement(Desk desk, StatementRows statements, LineRows lines, SettingsRows settings) {
        this.desk = desk;
        this.statements = statements;
        this.lines = lines;
        this.settings = settings;
    }

    @Transactional(rollbackFor = IOException.class)
    Reading read(String name, Bytes bytes) throws IOException {
        desk.administrator();
        var hash = sha256(bytes);
        var before = statements.withContent(hash);
        if (before.isPresent()) {
            return new Reading.Kept(before.get(), true);
        }
        var format = format(bytes);
        if (format != BankFormat.CAMT && format != BankFormat.MT940) {
            return new Reading.Refused(
                    List.of(
                            format == BankFormat.PAIN
                                    ? BankFindings.noStatements(name, "pain")
                                    : BankFindings.unknownFormat(name)));
        }
        var file = statements.add(name, hash, format);
        if (file.isEmpty()) {
            return new Reading.Kept(statements.withContent(hash).orElseThrow(), true);
        }
        var staging =
                new Staging(
                        name,
                        file.get(),
                        statements,
                        lines,
                        settings.latest().map(s -> s.iban()).orElse(""));
        try (var in = bytes.open()) {
            if (format == BankFormat.CAMT) {
                CamtReader.read(in, name, staging);
            } else {
                Mt940Reader.read(in, name, staging);
            }
        }
        staging.flush();
        if (staging.statements() == 0) {
            // Nothing of a broken file stays behind, so that the whole one can come later.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Reading.Refused(staging.findings());
        }
        statements.found(file.get(), staging.findings(), staging.errors());
        desk.note("ReadStatement", name, Integer.toString(staging.lines()));
        return new Reading.Kept(file.get(), false);
    }

    private static BankFormat format(Bytes bytes) throws IOException {
        try (var in = bytes.open()) {
            return BankFormat.of(in);
        }
    }

    private static String sha256(Bytes bytes) throws IOException {
        try (InputStream in =
                new DigestInputStream(
                        new BufferedInputStream(bytes.open()),
                        MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

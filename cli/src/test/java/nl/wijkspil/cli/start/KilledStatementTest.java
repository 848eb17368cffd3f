package nl.wijkspil.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.wijkspil.cli.postgres.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bank statement is read and the server is killed before it is booked; it is started again and
 * killed when all its lines are written but nothing is committed; then it is booked, twice. Nothing
 * is lost and nothing counts twice.
 */
class KilledStatementTest {

    private static final int RECEIPTS = 200;
    private static final String PAGE = "/leningen/bank";
    private static final String FILE = "select state from loan_statement_file where name = 'k.xml'";
    private static final String STAGED =
            "select count(*) from loan_bank_line l join loan_statement_file f"
                    + " on f.id = l.file_id where f.name = 'k.xml' and l.state = '%s'";
    private static final String RECEIVED =
            "select count(*) || ' ' || coalesce(sum(amount), 0) from loan_event e"
                    + " where kind = 'RECEIVED' and amount = 101";
    private static final String AUDITED =
            "select count(*) from audit_event where deed = 'ConfirmStatement'"
                    + " and subject = 'k.xml'";
    private static final String AT_THE_LAST_STEP =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like '%audit_event%'";
    private static final String SESSIONS =
            "select count(*) from pg_stat_activity where usename like 'wijkspil%'";

    @Test
    void whatWasReadIsBookedOnceAndAsAWhole(@TempDir Path temporary) throws Exception {
        var data = TestData.folder(temporary, "data");
        var first = ServerProcess.start(data);
        try (var lines = first.inputReader();
                var visitor = new Visitor(ServerProcess.address(lines))) {
            TestData.awaitLine(lines, "Kees Termijn");
            visitor.signIn(lines.readLine().strip());
            var statement = statement(data);
            var path = visitor.upload(PAGE, "file", "k.xml", statement);
            ServerProcess.kill(first.toHandle());
            ServerProcess.await(data, SESSIONS, "0");
            nothingIsBooked(data);

            var second = ServerProcess.start(data);
            try (var again = second.inputReader()) {
                visitor.moveTo(ServerProcess.address(again));
                killAtTheLastStep(data, second, visitor, path);
            }
            nothingIsBooked(data);

            var third = ServerProcess.start(data);
            try (var again = third.inputReader()) {
                visitor.moveTo(ServerProcess.address(again));
                assertThat(visitor.press(path, path + "/boek")).isEqualTo(path);
                assertThat(visitor.press(path, path + "/boek")).isEqualTo(path);
                assertThat(visitor.upload(PAGE, "file", "k.xml", statement)).isEqualTo(path);
                everythingIsBookedOnce(data);
            } finally {
                third.toHandle().destroy();
                assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            first.destroyForcibly();
        }
    }

    /** Holds the audit trail, which is written last, and kills whoever waits for it. */
    private static void killAtTheLastStep(Path data, Process server, Visitor visitor, String path)
            throws Exception {
        try (var holder = TestData.connect(data);
                var sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.execute("lock table audit_event in exclusive mode");
            var pressing =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    visitor.press(path, path + "/boek");
                                } catch (IOException | InterruptedException killed) {
                                    // the server was killed, as meant
                                }
                            });
            ServerProcess.await(data, AT_THE_LAST_STEP, "1");
            ServerProcess.kill(server.toHandle());
            pressing.join();
            holder.rollback();
        }
        ServerProcess.await(data, SESSIONS, "0");
    }

    private static void nothingIsBooked(Path data) throws Exception {
        assertThat(TestData.ask(data, FILE)).isEqualTo("READ");
        assertThat(TestData.ask(data, STAGED.formatted("STAGED"))).isEqualTo("" + RECEIPTS);
        assertThat(TestData.ask(data, RECEIVED)).isEqualTo("0 0");
        assertThat(TestData.ask(data, AUDITED)).isEqualTo("0");
    }

    private static void everythingIsBookedOnce(Path data) throws Exception {
        assertThat(TestData.ask(data, FILE)).isEqualTo("BOOKED");
        assertThat(TestData.ask(data, STAGED.formatted("BOOKED"))).isEqualTo("" + RECEIPTS);
        assertThat(TestData.ask(data, RECEIVED)).isEqualTo(RECEIPTS + " " + RECEIPTS * 101);
        assertThat(TestData.ask(data, AUDITED)).isEqualTo("1");
    }

    /** A camt.053 with as many receipts of 1.01 euro on one running loan of the fund. */
    private static String statement(Path data) throws Exception {
        var reference =
                TestData.ask(
                        data,
                        "select reference from loan where state = 'SIGNED'"
                                + " and purpose = 'Aankoop pand'");
        var account = TestData.ask(data, "select iban from loan_settings");
        var day = LocalDate.parse(TestData.ask(data, "select current_date - 1"));
        var entries = new StringBuilder();
        for (int i = 1; i <= RECEIPTS; i++) {
            entries.append(
                    """
                    <Ntry><Amt Ccy="EUR">1.01</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                    <BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>K-%d</AcctSvcrRef><NtryDtls><TxDtls>
                    <RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf>
                    </TxDtls></NtryDtls></Ntry>
                    """
                            .formatted(day, i, reference));
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
        <GrpHdr><MsgId>K</MsgId><CreDtTm>%sT08:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>K</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s%s</Stmt>
        </BkToCstmrStmt></Document>
        """
                .formatted(
                        day,
                        account,
                        balance("OPBD", 0, day),
                        balance("CLBD", RECEIPTS * 101, day),
                        entries);
    }

    private static String balance(String code, int cents, LocalDate day) {
        return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%d.%02d</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """
                .formatted(code, cents / 100, cents % 100, day);
    }
}

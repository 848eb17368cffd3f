package nl.wijkspil.benchmarks.lending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.benchmarks.house.RunningServer;

/**
 * The end of a day for many active loans: each is read with its events, reckoned by the lending
 * library and kept, by the task that does so every night in the running product. The loans are
 * copies of the loans of the fictional fund, in equal numbers of each, with all their events.
 * Afterwards the same day is closed again.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.lending.DayEnd cli/target/wijkspil.jar 100000 -Xmx512m
 * }</pre>
 */
public final class DayEnd {

    private static final String RUN =
            "update scheduled_tasks set execution_time = now() where task_name = 'close-loan-day'";
    private static final String RUNS =
            "select coalesce(extract(epoch from last_success), 0) from scheduled_tasks"
                    + " where task_name = 'close-loan-day'";

    private DayEnd() {}

    /** Arguments: the jar, number of loans, arguments of the server's JVM. */
    public static void main(String[] args) throws Exception {
        int wanted = Integer.parseInt(args[1]);
        var jvm = List.of(args).subList(2, args.length).toArray(String[]::new);
        var data = Files.createTempDirectory("wijkspil-day-");
        try (var server = RunningServer.start(Path.of(args[0]), data, jvm);
                var database = server.database()) {
            fill(database, wanted);
            System.out.printf(
                    "%s loans, %s events, database %s MB, load %s%n",
                    one(database, "select count(*) from loan where state = 'SIGNED'"),
                    one(database, "select count(*) from loan_event"),
                    one(database, "select pg_database_size(current_database()) / 1000000"),
                    RunningServer.load());
            run(server, database, "first time");
            var sum = sum(database);
            run(server, database, "same day again, nothing changed");
            execute(database, "update loan_day set last_number = last_number - 1");
            run(server, database, "same day again, every row open");
            System.out.println("same rows: " + sum.equals(sum(database)));
            System.out.printf("most resident %d MiB%n", server.mebibytes("VmHWM"));
        }
    }

    private static void fill(Connection database, int wanted) throws SQLException {
        // Copies need no second person: the guards are for what people do.
        execute(database, "set session_replication_role = replica");
        execute(
                database,
                """
                create temporary table copied as
                select l.organisation_id, l.id as old, uuidv7() as new, 'BM-' || row_number() over () as reference
                  from (select * from loan where state = 'SIGNED'
                           and exists (select from loan_event e where e.loan_id = loan.id)) l,
                       generate_series(1, 1 + %d / 11) g
                 order by g limit %d
                """
                        .formatted(wanted, wanted));
        execute(
                database,
                """
                insert into loan (organisation_id, id, enterprise_id, product_id, reference, state,
                    purpose, terms, allocation, default_rate, default_grace_days, early_fee_percent,
                    borrower_name, borrower_iban, fund_account_name, fund_iban, fund_contact,
                    calculation_version, drafted_at, drafted_by_name, signed_on, signed_recorded_at,
                    signed_by_name)
                select l.organisation_id, c.new, enterprise_id, product_id, c.reference, state,
                    purpose, terms, allocation, default_rate, default_grace_days, early_fee_percent,
                    borrower_name, borrower_iban, fund_account_name, fund_iban, fund_contact,
                    calculation_version, drafted_at, drafted_by_name, signed_on, signed_recorded_at,
                    signed_by_name
                  from loan l join copied c on c.organisation_id = l.organisation_id and c.old = l.id
                """);
        execute(
                database,
                """
                insert into loan_event (organisation_id, loan_id, number, enterprise_id, kind,
                    value_date, amount, words, details, reverses, recorded_on, recorded_at,
                    recorded_by, recorded_by_name, calculation_version)
                select e.organisation_id, c.new, number, enterprise_id, kind, value_date, amount,
                    words, details, reverses, recorded_on, recorded_at, recorded_by,
                    recorded_by_name, calculation_version
                  from loan_event e join copied c
                    on c.organisation_id = e.organisation_id and c.old = e.loan_id
                """);
        execute(database, "set session_replication_role = origin");
        execute(database, "vacuum analyze");
    }

    /** Asks the scheduler to run now, and waits from the first kept row to the task's own end. */
    private static void run(RunningServer server, Connection database, String what)
            throws Exception {
        var before = one(database, RUNS);
        execute(database, RUN);
        while (one(
                        database,
                        "select picked::text from scheduled_tasks"
                                + " where task_name = 'close-loan-day'")
                .equals("false")) {
            Thread.sleep(2);
        }
        var began = System.nanoTime();
        while (one(database, RUNS).equals(before)) {
            Thread.sleep(20);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var kept = Integer.parseInt(one(database, "select count(*) from loan_day"));
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows, %.1f s, %.0f loans/s, load %s%n",
                what,
                kept,
                seconds,
                kept / seconds,
                RunningServer.load());
        System.out.printf("resident %d MiB%n", server.mebibytes("VmRSS"));
    }

    private static String sum(Connection database) throws SQLException {
        return one(
                database,
                "select md5(string_agg((loan_id, day, last_number, outstanding, accrued, overdue,"
                        + " days_late, restructured)::text, '' order by loan_id)) from loan_day");
    }

    private static String one(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

package nl.wijkspil.benchmarks.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * How PostgreSQL decides which figures a fund may read: the plans of a long list, of one
 * enterprise's year and of one figure, each run three times, the last one printed.
 */
final class SharingPlans {

    private static final int RUNS = 3;
    private static final String ONE = "(select id from organisation where name = 'Bedrijf 00500')";

    private SharingPlans() {}

    /** Prints the plans, as the application's role working for a fund. */
    static void print(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            var one = first(database, "select " + ONE);
            var figure =
                    first(
                            database,
                            "select id from figure where indicator = 'OUT-05' and year = 2020"
                                    + " and organisation_id = '"
                                    + one
                                    + "'");
            var member =
                    "select m.person_id, m.organisation_id from membership m join organisation o"
                            + " on o.id = m.organisation_id where o.kind = 'FUND' limit 1";
            statement.execute(
                    "select set_config('wijkspil.person', person_id::text, true),"
                            + " set_config('wijkspil.organisation', organisation_id::text, true)"
                            + " from ("
                            + member
                            + ") m");
            statement.execute("set local role wijkspil_app");
            var question = "select count(value) from figure where state = 'APPROVED' and ";
            for (var which :
                    List.of(
                            "year = 2020",
                            "organisation_id = '" + one + "' and year = 2020",
                            "organisation_id = '" + one + "' and id = '" + figure + "'")) {
                System.out.println("\n-- " + which);
                explain(database, question + which);
            }
        }
        database.rollback();
        database.setAutoCommit(true);
    }

    private static void explain(Connection database, String query) throws SQLException {
        for (int run = 1; run <= RUNS; run++) {
            try (var statement = database.createStatement();
                    var lines = statement.executeQuery("explain (analyze, buffers) " + query)) {
                while (lines.next()) {
                    if (run == RUNS) {
                        System.out.println(lines.getString(1));
                    }
                }
            }
        }
    }

    private static String first(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package nl.wijkspil.benchmarks.books;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.benchmarks.house.RunningServer;
import nl.wijkspil.benchmarks.house.Session;

/**
 * How long a typical book takes from upload to figures over real HTTP, and the fund's page of
 * ratios with 10,000 enterprises of three years in the database.
 *
 * <p>Run, after {@code ./wijkspil --version} has built:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Dmaven.test.skip=true package
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     nl.wijkspil.benchmarks.books.BookTimes cli/target/wijkspil.jar 60 300 -Xmx512m
 * }</pre>
 */
public final class BookTimes {

    private static final int BOOK = 200_000;
    private static final int WARM_UP = 20;

    private BookTimes() {}

    /** Arguments: the jar, uploads, requests of the page, arguments of the server's JVM. */
    public static void main(String[] args) throws Exception {
        var jvm = List.of(args).subList(3, args.length).toArray(String[]::new);
        var data = Files.createTempDirectory("wijkspil-books-");
        try (var server = RunningServer.start(Path.of(args[0]), data, jvm);
                var treasurer = new Session(server.origin());
                var fund = new Session(server.origin());
                var database = server.database()) {
            treasurer.signIn(server.link("Penningmeester,"));
            fund.signIn(server.link("Programmamanager,"));
            System.out.println("| step | p50 ms | p99 ms | most ms | load |");
            uploads(treasurer, Integer.parseInt(args[1]));
            fill(database);
            page(fund, "/gedeelde-boeken", Integer.parseInt(args[2]));
            page(fund, "/gedeelde-boeken?pagina=100", Integer.parseInt(args[2]));
            page(fund, "/vandaag", Integer.parseInt(args[2]));
        }
    }

    private static void uploads(Session session, int times) throws Exception {
        var file = Files.createTempFile("wijkspil-book-", ".xaf");
        var lines = BigAuditFile.write(file, BOOK);
        var text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        System.out.printf("a book of %d bytes, %d lines%n", text.length(), lines);
        var staged = new long[times];
        var confirmed = new long[times];
        for (int i = -WARM_UP; i < times; i++) {
            // Another comment is another file: the same one twice would be recognised.
            var bytes = (text + "<!-- " + i + " -->").getBytes(StandardCharsets.UTF_8);
            var began = System.nanoTime();
            var preview = session.upload("/boeken", "boek.xaf", bytes);
            var shown = session.get(preview);
            var seen = System.nanoTime();
            if (!preview.startsWith("/boeken/controle/") || shown.isEmpty()) {
                throw new IllegalStateException(
                        "upload led to (" + preview + ").\nMaybe it was refused.");
            }
            session.press(preview, preview);
            session.get("/boeken/2025");
            var done = System.nanoTime();
            if (i >= 0) {
                staged[i] = seen - began;
                confirmed[i] = done - began;
            }
        }
        print("upload to preview with findings (with the form's own page)", staged);
        print("upload, preview, confirm, figures of the year (5 requests)", confirmed);
    }

    private static void page(Session session, String path, int times) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            session.get(path);
        }
        var taken = new long[times];
        for (int i = 0; i < times; i++) {
            var began = System.nanoTime();
            session.get(path);
            taken[i] = System.nanoTime() - began;
        }
        print(path + ", " + session.get(path).length() / 1000 + " kB", taken);
    }

    private static void print(String name, long[] nanos) throws Exception {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %s |%n",
                name,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                RunningServer.load());
    }

    /** Puts 10,000 enterprises with three years of figures in, all shared with every fund. */
    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(
                    """
                    insert into organisation (kind, name, fictional, created_at)
                    select 'ENTERPRISE', 'Proefbedrijf ' || lpad(g::text, 5, '0'), true, now()
                      from generate_series(1, 10000) g
                    """);
            statement.execute(
                    """
                    insert into book_file (organisation_id, sha256, name, bytes, packed, stored_by, stored_at)
                    select id, repeat('0', 64), 'leeg.xaf', 0, '', 'iemand', now()
                      from organisation where name like 'Proefbedrijf %'
                    """);
            statement.execute(
                    """
                    insert into book_year (organisation_id, year, company, kvk, files, state, uploaded_by, uploaded_at)
                    select id, y, name, '', array[repeat('0', 64)], 'CONFIRMED', 'iemand', now()
                      from organisation, generate_series(2023, 2025) y where name like 'Proefbedrijf %'
                    """);
            statement.execute(
                    """
                    insert into book_figure (organisation_id, year, indicator, value, missing, book_id)
                    select b.organisation_id, b.year, 'FIN-' || lpad(i::text, 2, '0'),
                        round((random() * 100)::numeric, 4), '', b.id
                      from book_year b, generate_series(1, 13) i where b.company like 'Proefbedrijf %'
                    """);
            statement.execute(
                    """
                    insert into book_signal (organisation_id, year, warning, indicator, value, raised_at)
                    select organisation_id, year, 'LOW_RESERVE', indicator, value, now()
                      from book_figure where indicator = 'FIN-08' and value < 2
                        and organisation_id in (select id from organisation where name like 'Proefbedrijf %')
                    """);
            statement.execute(
                    """
                    insert into sharing_agreement (organisation_id, receiver_id, indicator, valid_from,
                        agreed_by, agreed_by_name, agreed_at)
                    select e.id, r.id, 'FIN-' || lpad(i::text, 2, '0'), date '2015-01-01', p.id, p.name, now()
                      from organisation e, organisation r, generate_series(1, 13) i,
                           (select id, name from person limit 1) p
                     where e.name like 'Proefbedrijf %' and r.kind = 'FUND'
                    """);
            statement.execute("vacuum analyze");
            try (var rows =
                    statement.executeQuery(
                            "select (select count(*) from book_year), (select count(*) from"
                                    + " book_figure), (select count(*) from sharing_agreement),"
                                    + " (select count(*) from book_signal)")) {
                rows.next();
                System.out.printf(
                        "%d books, %d figures, %d agreements, %d signals%n",
                        rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
            }
        }
    }
}

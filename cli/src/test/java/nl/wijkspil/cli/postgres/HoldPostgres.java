package nl.wijkspil.cli.postgres;

import java.nio.file.Path;

/**
 * A program for the tests: takes a data directory, starts its PostgreSQL, commits numbers one by
 * one and says each on standard output after its commit. It never stops by itself.
 */
public final class HoldPostgres {

    private HoldPostgres() {}

    /** Arguments: the data directory. */
    public static void main(String[] args) throws Exception {
        var folder = new DataFolder(Path.of(args[0]));
        folder.create();
        try (var _ = DataLock.take(folder, "proces / process " + ProcessHandle.current().pid());
                var postgres = OwnPostgres.start(folder);
                var owner = postgres.address().connect(postgres.address().owner());
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists promise (number int primary key)");
            System.out.println("holding");
            for (int number = 1; ; number++) {
                statement.execute("insert into promise values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}

package nl.wijkspil.cli.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The server process that a cluster's {@code postmaster.pid} names, when it is really there: a
 * process id alone may belong to somebody else after a restart of the machine.
 *
 * @param process the running server
 */
record Postmaster(ProcessHandle process) {

    /** The running server of this cluster, also one that a killed Wijkspil has left behind. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!first.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(process -> serves(process, cluster))
                .map(Postmaster::new);
    }

    /** The server was started as {@code .../postgres -D CLUSTER ...}. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        var info = process.info();
        var program = info.command().orElse("");
        var arguments = info.arguments().orElse(new String[0]);
        return process.isAlive()
                && program.endsWith("/postgres")
                && Arrays.asList(arguments).contains(cluster.toString());
    }
}

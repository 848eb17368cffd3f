package nl.wijkspil.cli.areas;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wijkspil import}: brings files of others in; see its subcommands. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Leest bestanden van anderen in.",
        subcommands = {ImportAreas.class})
public final class ImportCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public ImportCommand() {}

    @Override
    public void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getOut());
    }
}

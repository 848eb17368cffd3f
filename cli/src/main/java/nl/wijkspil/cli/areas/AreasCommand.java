package nl.wijkspil.cli.areas;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wijkspil areas}: questions about areas that were imported; see its subcommands. */
@Command(
        name = "areas",
        mixinStandardHelpOptions = true,
        description = "Reeksen en panels van gemeenten, wijken en buurten.",
        subcommands = {SeriesCommand.class, PanelCommand.class, FetchCommand.class})
public final class AreasCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public AreasCommand() {}

    @Override
    public void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getOut());
    }
}

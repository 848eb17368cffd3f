package nl.wijkspil.cli;

import nl.wijkspil.cli.estimate.Estimate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself; without a subcommand it shows its help. */
@Command(
        name = "wijkspil",
        mixinStandardHelpOptions = true,
        version = "wijkspil 0.1.0",
        subcommands = {Estimate.class},
        description = "Het gedeelde systeem van bewonersbedrijven, hun fonds en hun evaluatoren.")
public final class Wijkspil {

    private Wijkspil() {}

    /**
     * Runs the subcommand named by the arguments; the exit code is 0, 1 (findings) or 2 (usage).
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Wijkspil()).execute(args));
    }
}

package nl.wijkspil.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.wijkspil.cli.areas.AreasCommand;
import nl.wijkspil.cli.areas.ImportCommand;
import nl.wijkspil.cli.bank.BankCommand;
import nl.wijkspil.cli.books.BooksCommand;
import nl.wijkspil.cli.estimate.Estimate;
import nl.wijkspil.cli.evaluate.Evaluate;
import nl.wijkspil.cli.loan.LoanCommand;
import nl.wijkspil.cli.start.Start;
import nl.wijkspil.cli.start.Train;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself; without a subcommand it shows its help. */
@Command(
        name = "wijkspil",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Het gedeelde systeem van bewonersbedrijven, hun fonds en hun evaluatoren.",
            "The shared system of residents' enterprises, their fund and their evaluators."
        },
        subcommands = {
            Start.class, //
            Train.class, //
            Estimate.class, //
            Evaluate.class, //
            LoanCommand.class, //
            BankCommand.class, //
            BooksCommand.class, //
            ImportCommand.class, //
            AreasCommand.class, //
        },
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:gelukt / done",
            "1:gelukt, met bevindingen of verschillen / done, with findings or differences",
            "2:niet gelukt: verkeerd gebruik of een hindernis, op standard error / not done"
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2,
        footerHeading = "%nVoorbeelden / examples:%n",
        footer = {"  ./wijkspil start", "  ./wijkspil start --help"})
public final class Wijkspil implements Runnable {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Toon bij een fout de stack / show the stack of an error.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    private Wijkspil() {}

    /**
     * Runs the subcommand named by the arguments and ends with its exit code: 0 done, 1 done with
     * findings, 2 usage or obstacle.
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with all subcommands, writing UTF-8 whatever the locale says. */
    public static CommandLine commandLine() {
        var messages = new Messages();
        return new CommandLine(new Wijkspil())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(messages)
                .setParameterExceptionHandler(messages);
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

package nl.wijkspil.cli.loan;

import picocli.CommandLine.Command;

/** The group of commands about loans. */
@Command(
        name = "loan",
        mixinStandardHelpOptions = true,
        description = "Rekent aan leningen: aflosschema, rendement en portefeuille.",
        subcommands = {ScheduleCommand.class, XirrCommand.class, PortfolioCommand.class})
public final class LoanCommand {

    /** For picocli. */
    public LoanCommand() {}
}

package nl.wijkspil.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the command says that something went wrong: on standard error, with code and cure. */
final class Messages implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** The code of a fault in Wijkspil itself. */
    static final String FAULT = "WS-CLI-001";

    /** The code of a command line that cannot be read. */
    static final String USAGE = "WS-CLI-002";

    /** Switches stacks on from outside, for a command that is started by something else. */
    static final String DEBUG_SETTING = "WIJKSPIL_DEBUG";

    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult arguments) {
        var out = command.getErr();
        if (problem instanceof Refusal refusal) {
            out.println(refusal.code() + ": " + refusal.getMessage());
            out.println("  " + refusal.cure());
        } else {
            out.println(FAULT + ": fout in Wijkspil / fault in Wijkspil: " + oneLine(problem));
            out.println("  Draai het nog eens met --debug voor de details / for the details.");
        }
        if (wantsStack(command)) {
            problem.printStackTrace(out);
        }
        out.flush();
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var out = command.getErr();
        out.println(USAGE + ": " + words(problem));
        if (!UnmatchedArgumentException.printSuggestions(problem, out)) {
            out.println("  Hulp / help: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        out.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String words(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                    "onbekend / unknown: " + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                    "er ontbreekt iets / missing: " + missing.getMessage();
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static boolean wantsStack(CommandLine command) {
        return System.getenv(DEBUG_SETTING) != null
                || (command.getCommandSpec().root().userObject() instanceof Wijkspil wijkspil
                        && wijkspil.debug());
    }

    private static String oneLine(Throwable problem) {
        var message = problem.getMessage();
        var words = message == null ? "" : ": " + message.lines().findFirst().orElse("");
        return problem.getClass().getSimpleName() + words;
    }
}

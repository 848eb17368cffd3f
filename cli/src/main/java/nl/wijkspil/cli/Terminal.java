package nl.wijkspil.cli;

/** Whether somebody looks on. */
public final class Terminal {

    private Terminal() {}

    /**
     * Whether output goes to a terminal. Some runtimes give no console when output is redirected,
     * whatever the documentation of newer ones says.
     */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isThere() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}

package nl.wijkspil.cli.bank;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.exchange.bank.BankFindings;
import nl.wijkspil.exchange.bank.BankFormat;
import nl.wijkspil.exchange.bank.camt.CamtReader;
import nl.wijkspil.exchange.bank.mt940.Mt940Reader;
import nl.wijkspil.exchange.bank.pain.PainReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code wijkspil bank FILE [--json]}: reads a statement (camt.053, MT940) or a payment file (pain)
 * and says what is in it. Nothing is booked. Exit code 0 is in order, 1 is findings, 2 is a file
 * that could not be read.
 */
@Command(
        name = "bank",
        mixinStandardHelpOptions = true,
        description = "Leest een bankbestand en zegt of het klopt. Er wordt niets geboekt.")
public final class BankCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 18;

    @Parameters(paramLabel = "BESTAND", description = "camt.053, MT940, pain.001 of pain.008.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Geef de feiten als JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    /** For picocli. */
    public BankCommand() {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        Path path = Objects.requireNonNull(file);
        String place = String.valueOf(path.getFileName());
        BankFacts facts = new BankFacts(place);
        try {
            read(path, place, facts);
        } catch (IOException e) {
            err.println(
                    "ERROR WS-BANK-000 "
                            + place
                            + ": Het bestand kan niet worden gelezen."
                            + " Controleer of het bestand bestaat en of je het mag lezen.");
            err.flush();
            return 2;
        }
        if (json) {
            facts.writeJson(out);
        } else {
            facts.writeTable(out);
        }
        facts.findings().forEach(f -> err.println(PrintedFindings.line(f)));
        out.flush();
        err.flush();
        return facts.findings().isEmpty() ? 0 : 1;
    }

    private static void read(Path path, String place, BankFacts facts) throws IOException {
        BankFormat format;
        try (InputStream in = Files.newInputStream(path)) {
            format = BankFormat.of(in);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            switch (format) {
                case CAMT -> facts.camt(CamtReader.read(in, place, facts));
                case MT940 -> facts.mt940(Mt940Reader.read(in, place, facts));
                case PAIN -> facts.pain(PainReader.read(in, place));
                case UNKNOWN -> facts.finding(BankFindings.unknownFormat(place));
            }
        }
    }
}

package nl.wijkspil.cli.estimate;

import java.io.PrintWriter;
import nl.wijkspil.evaluation.estimate.Estimators;

/** Lists the methods with their options. */
final class PrintMethods {

    private PrintMethods() {}

    static void to(PrintWriter out) {
        for (var estimator : Estimators.all().values()) {
            out.println(estimator.method() + " (versie " + estimator.version() + ")");
            out.println("  " + estimator.explanation().nl());
            for (var role : estimator.roles()) {
                out.println("  kolom " + role.name() + ": " + role.words());
            }
            for (var option : estimator.options()) {
                var kind =
                        option.choices().isEmpty()
                                ? option.kind().name().toLowerCase(java.util.Locale.ROOT)
                                : String.join("|", option.choices());
                out.println(
                        "  "
                                + option.name()
                                + " ("
                                + kind
                                + (option.standard().isEmpty()
                                        ? ""
                                        : ", standaard " + option.standard())
                                + "): "
                                + option.words());
            }
        }
        out.flush();
    }
}

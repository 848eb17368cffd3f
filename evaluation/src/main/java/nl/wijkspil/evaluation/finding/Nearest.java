package nl.wijkspil.evaluation.finding;

import java.util.Collection;
import nl.wijkspil.evaluation.json.ClosestName;

/** The cure for a mistyped name, in words. */
public final class Nearest {

    private Nearest() {}

    /**
     * The cure for an unknown name: "Bedoelde je misschien ...?" or, when nothing is near, the
     * first known names.
     *
     * @param name the unknown name
     * @param known the names that exist
     */
    public static String cure(String name, Collection<String> known) {
        var near = ClosestName.to(name, known);
        if (near.isPresent()) {
            var best = near.get();
            return "Bedoelde je misschien \"" + best + "\"? (Maybe you meant \"" + best + "\".)";
        }
        return "Bekend zijn: "
                + String.join(", ", known.stream().limit(8).toList())
                + (known.size() > 8 ? " ..." : "");
    }
}

package nl.wijkspil.evaluation.rules;

import java.util.List;

/**
 * What one gate said of one enterprise.
 *
 * @param gate its code
 * @param holds yes, no, or cannot be told
 * @param used the known figures looked at
 * @param missing what could settle it
 */
public record GateResult(String gate, Truth holds, List<FigureKey> used, List<Missing> missing) {

    /** Copies the lists. */
    public GateResult {
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }
}

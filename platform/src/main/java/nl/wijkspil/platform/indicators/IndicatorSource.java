package nl.wijkspil.platform.indicators;

import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.words.Words;

/**
 * A fact module that can compute figures. The module offers a bean; the figures show as proposals
 * until somebody of the enterprise takes them over.
 *
 * <pre>{@code
 * @Component
 * class BoardFigures implements IndicatorSource {
 *     public Words name() { return new Words("uit het profiel", "from the profile"); }
 *     public Set<String> codes() { return Set.of("GOV-03"); }
 *     public List<DerivedFigure> derive(int year) { ... }
 * }
 * }</pre>
 */
public interface IndicatorSource {

    /** {@return where the figures come from, to show beside them: "uit het profiel"} */
    Words name();

    /** {@return the codes of the indicators that this source may give} */
    Set<String> codes();

    /**
     * Computes figures of the enterprise of {@link nl.wijkspil.platform.access.CurrentTenant}.
     * Called within a transaction; must not write.
     *
     * @param year calendar year
     * @return what can be said; a figure that the facts do not carry is left out
     */
    List<DerivedFigure> derive(int year);
}

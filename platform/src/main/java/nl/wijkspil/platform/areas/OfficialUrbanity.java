package nl.wijkspil.platform.areas;

import java.util.List;
import java.util.Optional;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What official figures say of how urban a catchment is, and what follows from it by the setting.
 * Frozen with a study: components are only ever added.
 *
 * @param codes the areas it is of
 * @param density addresses per square kilometre in the surroundings; null when unknown
 * @param urbanityClass 1 (very strongly urban) to 5 (not urban); null when unknown
 * @param year the year of the figure; 0 when both are unknown
 * @param words how the density was put together, or why there is none; may be empty
 * @param source the source line; empty when both are unknown
 * @param proposal countryside or town; unknown when it cannot be told
 * @param townFrom from how many addresses per square kilometre it is proposed as town
 */
public record OfficialUrbanity(
        List<String> codes,
        @Nullable Double density,
        @Nullable Integer urbanityClass,
        int year,
        Words words,
        Words source,
        Urbanity proposal,
        int townFrom) {

    /** Copies the list. */
    public OfficialUrbanity {
        codes = List.copyOf(codes);
    }

    /** {@return that nothing is known, and why} */
    public static OfficialUrbanity unknown(Words why, int townFrom) {
        return new OfficialUrbanity(
                List.of(), null, null, 0, why, new Words("", ""), Urbanity.UNKNOWN, townFrom);
    }

    /** {@return the page that says where the density of one of the areas comes from, by code} */
    public Optional<String> sourcePath(String code) {
        return density == null
                ? Optional.empty()
                : Optional.of(
                        "/buurten/%s/bron?cijfer=%s&jaar=%d"
                                .formatted(code, Surroundings.DENSITY, year));
    }

    /** {@return whether a density or a class is known} */
    public boolean known() {
        return density != null || urbanityClass != null;
    }
}

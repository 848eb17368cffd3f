package nl.wijkspil.platform.areas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * The form for a panel, as it was filled in.
 *
 * @param keuze how areas are chosen: {@code niveau}, {@code codes} or {@code bedrijf}
 * @param niveau a level
 * @param gemeente the code of a municipality, or empty for all
 * @param codes codes that were typed or pasted
 * @param bedrijf the public address of an enterprise, or empty for all of them
 * @param jaar the years
 * @param cijfer the keys of the indicators; none is all
 * @param grens the year whose boundaries count, or empty
 * @param zwakst the least certainty in percent
 */
record PanelForm(
        String keuze,
        String niveau,
        String gemeente,
        String codes,
        String bedrijf,
        List<String> jaar,
        List<String> cijfer,
        String grens,
        String zwakst) {

    private static final int LONGEST = 400_000;

    PanelForm(
            @Nullable String keuze,
            @Nullable String niveau,
            @Nullable String gemeente,
            @Nullable String codes,
            @Nullable String bedrijf,
            @Nullable List<String> jaar,
            @Nullable List<String> cijfer,
            @Nullable String grens,
            @Nullable String zwakst) {
        this.keuze = Objects.requireNonNullElse(keuze, "niveau");
        this.niveau = Objects.requireNonNullElse(niveau, AreaLevel.NEIGHBOURHOOD.name());
        this.gemeente = Objects.requireNonNullElse(gemeente, "");
        String text = Objects.requireNonNullElse(codes, "");
        this.codes = text.substring(0, Math.min(LONGEST, text.length()));
        this.bedrijf = Objects.requireNonNullElse(bedrijf, "");
        this.jaar = jaar == null ? List.of() : List.copyOf(jaar);
        this.cijfer = cijfer == null ? List.of() : List.copyOf(cijfer);
        this.grens = Objects.requireNonNullElse(grens, "");
        this.zwakst = Objects.requireNonNullElse(zwakst, "50");
    }

    /** A form with these years and nothing else chosen. */
    static PanelForm with(List<Integer> years) {
        return new PanelForm(
                null,
                null,
                null,
                null,
                null,
                years.stream().map(String::valueOf).toList(),
                null,
                null,
                null);
    }

    List<Integer> years() {
        return jaar.stream().filter(PanelForm::isYear).map(Integer::valueOf).toList();
    }

    @Nullable Integer boundary() {
        return isYear(grens) ? Integer.valueOf(grens) : null;
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)[0-9]{2}");
    }

    /** The level, or null when it is none. */
    @Nullable AreaLevel level() {
        for (AreaLevel each : AreaLevel.values()) {
            if (each.name().equals(niveau)) {
                return each;
            }
        }
        return null;
    }

    /** The least certainty as a share, NaN when it is none. */
    double weakest() {
        String text = zwakst.strip().replace("%", "").replace(',', '.');
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?") && Double.parseDouble(text) <= 100
                ? Double.parseDouble(text) / 100
                : Double.NaN;
    }

    /** What was typed, taken apart: codes, and words that are none. */
    Typed typed() {
        List<AreaCode> found = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (String each : codes.split("[\\s,;\"']+", -1)) {
            if (!each.isEmpty()) {
                AreaCode.parse(each).ifPresentOrElse(found::add, () -> strange.add(each));
            }
        }
        return new Typed(found, strange);
    }

    /** Codes, and words that are none. */
    record Typed(List<AreaCode> codes, List<String> strange) {}
}

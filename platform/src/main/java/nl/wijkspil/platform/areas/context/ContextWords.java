package nl.wijkspil.platform.areas.context;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;

/** What a reader must know of figures that were put together, in both languages. */
final class ContextWords {

    static final Words NONE = new Words("", "");
    private static final int NAMED = 3;

    private ContextWords() {}

    static Words noTotal() {
        return new Words("Het totaal is onbekend of 0.", "The total is unknown or 0.");
    }

    static Words noYear() {
        return new Words(
                "Geen bestand heeft dit cijfer van dat jaar.",
                "No file has this figure of that year.");
    }

    static Words noBase(int year) {
        return new Words(
                "Er is geen cijfer van " + year + ", het jaar dat op 100 staat.",
                "There is no figure of " + year + ", the year that is put at 100.");
    }

    static Words noWeight() {
        return new Words(
                "Dit cijfer kan niet over gebieden samen worden genomen. Kijk per gebied.",
                "This figure cannot be put together over areas. Look at each area.");
    }

    static Words weightUnknown(Words weight) {
        return new Words(
                "Geen gewogen gemiddelde: onbekend is " + lower(weight.nl()) + ".",
                "No weighted mean: unknown is " + lower(weight.en()) + ".");
    }

    /** Says by which year the mean was weighted, when it is another. */
    static Words weighted(Words before, Words weight, int from, int year) {
        if (from == year) {
            return before;
        }
        Words more =
                new Words(
                        "Gewogen met " + lower(weight.nl()) + " van " + from + ".",
                        "Weighted by " + lower(weight.en()) + " of " + from + ".");
        return before.nl().isEmpty()
                ? more
                : new Words(before.nl() + " " + more.nl(), before.en() + " " + more.en());
    }

    static Words known(int known, int all) {
        return known == all
                ? NONE
                : new Words(known + " van " + all + " bekend.", known + " of " + all + " known.");
    }

    static Words of(AreaCode area, Words words) {
        return new Words(area + ": " + words.nl(), area + ": " + words.en());
    }

    /** The first few, and how many more there are. */
    static Words together(List<Words> each) {
        int more = each.size() - NAMED;
        return new Words(
                each.stream().limit(NAMED).map(Words::nl).collect(Collectors.joining(" "))
                        + (more > 0 ? " En nog " + more + "." : ""),
                each.stream().limit(NAMED).map(Words::en).collect(Collectors.joining(" "))
                        + (more > 0 ? " And " + more + " more." : ""));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}

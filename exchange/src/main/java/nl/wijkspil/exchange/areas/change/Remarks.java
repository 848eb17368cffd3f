package nl.wijkspil.exchange.areas.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.words.Language;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.Nothing;

/** What a reader must know of a point of a series, in both languages. */
final class Remarks {

    static final Words NONE = new Words("", "");
    private static final int NAMED = 6;

    private Remarks() {}

    static Words unchecked() {
        return new Words(
                "Zelfde code; of de grens gelijk bleef is niet nagegaan.",
                "Same code; whether the boundary stayed the same was not checked.");
    }

    static Words renamed(AreaCode code) {
        return new Words("Toen met code " + code + ".", "Then with code " + code + ".");
    }

    static Words noLink(AreaCode area) {
        return new Words(
                "Geen gebied van dat jaar hoort bij " + area + ".",
                "No area of that year belongs to " + area + ".");
    }

    static Words notInFiles(AreaCode code) {
        return new Words(
                code + " staat niet in de bestanden van dat jaar.",
                code + " is not in the files of that year.");
    }

    static Words missing(Nothing why) {
        return new Words(capital(why.words().nl()) + ".", capital(why.words().en()) + ".");
    }

    static Words partNotInFiles(AreaCode part) {
        return new Words(
                "Van " + part + " is er geen cijfer: niet in de bestanden.",
                "There is no figure of " + part + ": not in the files.");
    }

    static Words partMissing(AreaCode part, Nothing why) {
        return new Words(
                "Van " + part + " is er geen cijfer: " + why.words().nl() + ".",
                "There is no figure of " + part + ": " + why.words().en() + ".");
    }

    static Words classNotCarried() {
        return new Words(
                "Een klasse of code kan niet over een grens heen worden gedragen.",
                "A class or code cannot be carried over a boundary.");
    }

    static Words bridged(Bridge.Parts bridge) {
        return new Words(
                "Overbrugd voor "
                        + percent(bridge.bridged(), Language.DUTCH)
                        + " van de adressen. "
                        + made(bridge, Language.DUTCH),
                "Bridged for "
                        + percent(bridge.bridged(), Language.ENGLISH)
                        + " of the addresses. "
                        + made(bridge, Language.ENGLISH));
    }

    static Words tooWeak(Bridge.Parts bridge, double weakest) {
        return new Words(
                "De verbinding is te zwak: "
                        + percent(bridge.certainty(), Language.DUTCH)
                        + " zekerheid, nodig is "
                        + percent(weakest, Language.DUTCH)
                        + ". "
                        + made(bridge, Language.DUTCH),
                "The link is too weak: "
                        + percent(bridge.certainty(), Language.ENGLISH)
                        + " certain, "
                        + percent(weakest, Language.ENGLISH)
                        + " is needed. "
                        + made(bridge, Language.ENGLISH));
    }

    /** The largest parts with their addresses, how many more there are, and the years between. */
    private static String made(Bridge.Parts bridge, Language language) {
        boolean dutch = language == Language.DUTCH;
        List<Part> parts = bridge.parts();
        String named =
                parts.stream()
                        .limit(NAMED)
                        .map(part ->
                                part.code()
                                        + " ("
                                        + part.addresses()
                                        + (dutch ? " adressen, " : " addresses, ")
                                        + percent(part.ofPart(), language)
                                        + (dutch ? " daarvan)" : " of it)"))
                        .collect(Collectors.joining(", "));
        String more =
                parts.size() <= NAMED
                        ? ""
                        : (dutch ? " en nog " : " and ")
                                + (parts.size() - NAMED)
                                + (dutch ? "" : " more");
        String via =
                bridge.via().isEmpty()
                        ? ""
                        : (dutch ? " Via de grenzen van " : " By the boundaries of ")
                                + bridge.via().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + ".";
        return (dutch ? "Delen: " : "Parts: ") + named + more + "." + via;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Locale locale(Language language) {
        return language == Language.DUTCH ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }

    private static String percent(double share, Language language) {
        return String.format(locale(language), "%.1f%%", 100 * share);
    }
}

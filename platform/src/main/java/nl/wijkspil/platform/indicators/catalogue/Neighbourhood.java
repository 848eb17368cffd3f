package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.MEASUREMENT;
import static nl.wijkspil.platform.indicators.ValueKind.CHANGE;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.INDEX;
import static nl.wijkspil.platform.indicators.ValueKind.SCORE;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** What changes in the neighbourhood: COH, PAR, LON, LIV and DIF. */
public final class Neighbourhood {

    private static final Words SCORE_UNIT = new Words("score", "score");

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    entry("COH-01", "schaalscore sociale cohesie", "social cohesion score")
                            .means(
                                    "Hoe hecht bewoners de buurt vinden, op een schaal van 0 tot"
                                            + " 10. Vergelijk alleen scores van hetzelfde"
                                            + " instrument.",
                                    "How close-knit residents find the neighbourhood, from 0 to 10."
                                            + " Compare only scores of the same instrument.")
                            .formula(
                                    "gemiddelde score van de antwoorders",
                                    "mean score of respondents")
                            .in(SCORE, "0–10", "0–10")
                            .from(
                                    "vijf stellingen van gemeenten (VM-COH-5)",
                                    "five municipal statements (VM-COH-5)")
                            .build(),
                    entry("COH-02", "huissleutel", "house key")
                            .means(
                                    "Deel dat de huissleutel aan de buren zou geven bij vakantie.",
                                    "Share who would give the neighbours their house key when"
                                            + " away.")
                            .formula("(helemaal) mee eens ÷ antwoorders", "agree ÷ respondents")
                            .percent()
                            .from("CBS Veiligheidsmonitor", "CBS Safety Monitor")
                            .build(),
                    entry("COH-03", "sfeer", "atmosphere")
                            .means(
                                    "Deel dat vindt dat mensen op een prettige manier met elkaar"
                                            + " omgaan.",
                                    "Share who find that people get on in a pleasant way.")
                            .formula("(helemaal) mee eens ÷ antwoorders", "agree ÷ respondents")
                            .percent()
                            .from("CBS Veiligheidsmonitor", "CBS Safety Monitor")
                            .build(),
                    entry("COH-04", "verbinding", "connection")
                            .means(
                                    "Deel van de bewoners dat via het bedrijf ten minste één nieuwe"
                                            + " buur leerde kennen.",
                                    "Share of residents who got to know a new neighbour through the"
                                            + " enterprise.")
                            .formula("zegt ja ÷ antwoorders", "says yes ÷ respondents")
                            .percent()
                            .build(),
                    entry("PAR-01", "buurtparticipatie", "participation")
                            .means(
                                    "Deel van de bewoners dat in 12 maanden iets deed voor de eigen"
                                            + " buurt.",
                                    "Share of residents active for their own neighbourhood in 12"
                                            + " months.")
                            .formula("was actief ÷ antwoorders", "was active ÷ respondents")
                            .percent()
                            .from("Motivaction", "Motivaction")
                            .build(),
                    entry("LON-01", "eenzaamheid", "loneliness")
                            .means(
                                    "Deel dat sterk eenzaam is volgens zes vragen. Alleen in"
                                            + " onderzoek waar mensen vrijwillig aan meedoen.",
                                    "Share strongly lonely by six questions. Only in studies that"
                                            + " people join voluntarily.")
                            .formula("som van 5 of 6 ÷ antwoorders", "sum of 5 or 6 ÷ respondents")
                            .percent()
                            .from(
                                    "De Jong Gierveld, 6 vragen (CBS 2023)",
                                    "De Jong Gierveld, 6 items (CBS 2023)")
                            .build(),
                    entry("LIV-01", "Leefbaarometer", "Leefbaarometer")
                            .means(
                                    "Leefbaarheid van de buurt. Alleen achtergrond: het bedrijf"
                                            + " verklaart dit niet.",
                                    "Liveability of the neighbourhood. Context only: the enterprise"
                                            + " does not explain it.")
                            .formula(
                                    "afwijking van het landelijk gemiddelde",
                                    "deviation from the national mean")
                            .in(INDEX, "score", "score")
                            .over(MEASUREMENT)
                            .part("FYSIEK", "fysieke omgeving", "physical", INDEX, SCORE_UNIT)
                            .part("OVERLAST", "overlast", "nuisance", INDEX, SCORE_UNIT)
                            .part("COHESIE", "sociale samenhang", "cohesion", INDEX, SCORE_UNIT)
                            .part("VOORZIENINGEN", "voorzieningen", "amenities", INDEX, SCORE_UNIT)
                            .part("WONINGEN", "woningvoorraad", "housing", INDEX, SCORE_UNIT)
                            .from("Leefbaarometer 3.0", "Leefbaarometer 3.0")
                            .build(),
                    entry("DIF-01", "verschil in verschillen", "difference in differences")
                            .means(
                                    "Hoeveel meer de buurt veranderde dan een buurt die erop"
                                            + " lijkt.",
                                    "How much more the neighbourhood changed than one like it.")
                            .formula(
                                    "(bedrijf na − vergelijking na) − (bedrijf voor − vergelijking"
                                            + " voor)",
                                    "(enterprise after − comparison after) − (enterprise before −"
                                            + " comparison before)")
                            .in(CHANGE, "punten", "points")
                            .part(
                                    "VERGELIJKING",
                                    "vergelijkingsbuurten",
                                    "comparison areas",
                                    COUNT,
                                    new Words("buurten", "areas"))
                            .build());

    private Neighbourhood() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.NEIGHBOURHOOD, code, nl, en);
    }
}

package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.MEASUREMENT;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.PERCENT;
import static nl.wijkspil.platform.indicators.ValueKind.QUANTITY;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** What the enterprise offers and whom it reaches: OUT-01 to OUT-12. */
public final class Reach {

    private static final Words KM = new Words("km", "km");
    private static final Words MONTHS = new Words("maanden", "months");
    private static final Words SHARE = new Words("%", "%");

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    Functions.each(entry("OUT-01", "functies", "functions"), QUANTITY, MONTHS)
                            .means(
                                    "De functies die in het jaar echt open waren. Een functie telt"
                                            + " als zij 40 weken of meer open was, 8 uur per week"
                                            + " of meer; een winkel 15 uur.",
                                    "The functions that were really open in the year. A function"
                                            + " counts if it was open for 40 weeks or more, 8 hours"
                                            + " a week or more; a shop 15 hours.")
                            .formula(
                                    "aantal functies dat telt; per functie: maanden dat zij al open"
                                            + " is aan het eind van het jaar",
                                    "number of functions that count; per function: months it has"
                                            + " been open at the end of the year")
                            .in(COUNT, "functies", "functions")
                            .from(
                                    "artikel van 13 maart 2020; drempels: voorstel van Wijkspil",
                                    "article of 13 March 2020; thresholds: proposal of Wijkspil")
                            .build(),
                    entry("OUT-02", "openingsuren", "opening hours")
                            .means(
                                    "Uren in het jaar dat het bedrijf open was voor iedereen.",
                                    "Hours in the year that the enterprise was open to everybody.")
                            .formula("som van de openingsuren", "sum of opening hours")
                            .in(QUANTITY, "uren", "hours")
                            .build(),
                    entry("OUT-03", "bezoeken", "visits")
                            .means(
                                    "Bezoeken in het jaar: geturfd, geteld door een sensor of"
                                            + " kassabonnen. Zeg altijd hoe er geteld is.",
                                    "Visits in the year: tallied, counted by a sensor or till"
                                            + " receipts. Always say how they were counted.")
                            .formula("som van de bezoeken", "sum of visits")
                            .in(COUNT, "bezoeken", "visits")
                            .build(),
                    entry("OUT-04", "unieke gebruikers", "distinct users")
                            .means(
                                    "Verschillende mensen die het bedrijf gebruikten.",
                                    "Different people who used the enterprise.")
                            .formula(
                                    "verschillende geregistreerde gebruikers, of deel dat in de"
                                            + " enquête zegt te komen × bewoners van 15 jaar en"
                                            + " ouder",
                                    "distinct registered users, or share that says so in the survey"
                                            + " × inhabitants aged 15 and over")
                            .in(COUNT, "personen", "persons")
                            .same("PI4060", "Client Individuals: Total")
                            .build(),
                    entry("OUT-05", "bereik", "reach")
                            .means(
                                    "Deel van de bewoners van 15 jaar en ouder in het"
                                            + " verzorgingsgebied dat in 12 maanden ten minste een"
                                            + " functie gebruikte.",
                                    "Share of inhabitants aged 15 and over in the catchment who"
                                            + " used at least one function in 12 months.")
                            .formula(
                                    "gebruikers ÷ bewoners van 15 jaar en ouder in het"
                                            + " verzorgingsgebied",
                                    "users ÷ inhabitants aged 15 and over in the catchment")
                            .percent()
                            .build(),
                    entry("OUT-06", "nieuwe toegang", "new access")
                            .means(
                                    "Gebruikers die nu toegang hebben tot een functie die er eerder"
                                            + " niet was binnen bereik.",
                                    "Users who now have access to a function they had no access to"
                                            + " before.")
                            .formula(
                                    "gebruikers zonder eerder alternatief binnen de afgesproken"
                                            + " afstand",
                                    "users without an earlier alternative within the agreed"
                                            + " distance")
                            .in(COUNT, "personen", "persons")
                            .same("PI2822", "Provided New Access")
                            .build(),
                    entry("OUT-07", "activiteiten", "activities")
                            .means(
                                    "Verschillende bijeenkomsten in het jaar.",
                                    "Distinct sessions in the year.")
                            .formula("aantal bijeenkomsten", "number of sessions")
                            .in(COUNT, "bijeenkomsten", "sessions")
                            .build(),
                    entry("OUT-08", "bezetting", "occupancy")
                            .means(
                                    "Deel van de uren dat ruimten verhuurd of gebruikt waren.",
                                    "Share of hours that rooms were let or used.")
                            .formula("geboekte uren ÷ uren te boeken", "booked ÷ bookable hours")
                            .percent()
                            .part(
                                    "VERHUURUREN",
                                    "verhuururen",
                                    "hours let",
                                    QUANTITY,
                                    new Words("uren", "hours"))
                            .build(),
                    entry("OUT-09", "gemengd gebruik", "mixed use")
                            .means(
                                    "Deel van de bijeenkomsten waar twee of meer groepen samen"
                                            + " kwamen.",
                                    "Share of sessions with two or more user groups.")
                            .formula(
                                    "bijeenkomsten met 2 of meer groepen ÷ alle bijeenkomsten",
                                    "sessions with 2 or more groups ÷ all sessions")
                            .percent()
                            .build(),
                    entry("OUT-10", "loketvragen", "desk questions")
                            .means(
                                    "Vragen aan het sociaal loket. Zonder namen.",
                                    "Questions at the social desk. Without names.")
                            .formula("aantal vragen", "number of questions")
                            .in(COUNT, "vragen", "questions")
                            .part("BEANTWOORD", "beantwoord", "answered", PERCENT, SHARE)
                            .part("DOORVERWEZEN", "doorverwezen", "referred", PERCENT, SHARE)
                            .part("VERVOLG", "met vervolg", "with follow-up", PERCENT, SHARE)
                            .build(),
                    entry("OUT-11", "doorverwijzing", "referrals")
                            .means(
                                    "Mensen die naar een andere organisatie zijn verwezen.",
                                    "People who were referred to another organisation.")
                            .formula("aantal verwijzingen", "number of referrals")
                            .in(COUNT, "verwijzingen", "referrals")
                            .part("WARM", "warm overgedragen", "warm transfer", PERCENT, SHARE)
                            .build(),
                    Functions.each(
                                    entry(
                                            "OUT-12",
                                            "afstand tot alternatief",
                                            "distance to alternative"),
                                    QUANTITY,
                                    KM)
                            .means(
                                    "Afstand over de weg van het midden van het verzorgingsgebied"
                                            + " naar de dichtstbijzijnde plek die hetzelfde biedt,"
                                            + " het bedrijf zelf niet meegeteld.",
                                    "Road distance from the centre of the catchment to the nearest"
                                            + " comparable place, the enterprise excluded.")
                            .formula(
                                    "kortste afstand over de weg; per functie",
                                    "shortest road distance; per function")
                            .in(QUANTITY, "km", "km")
                            .over(MEASUREMENT)
                            .build());

    private Reach() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.REACH, code, nl, en);
    }
}

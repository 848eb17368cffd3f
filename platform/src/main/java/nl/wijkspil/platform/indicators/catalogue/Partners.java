package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.END_OF_YEAR;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.LEVEL;
import static nl.wijkspil.platform.indicators.ValueKind.PERCENT;
import static nl.wijkspil.platform.indicators.ValueKind.POSITION;
import static nl.wijkspil.platform.indicators.ValueKind.QUANTITY;
import static nl.wijkspil.platform.indicators.ValueKind.YES_NO;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** Partners, place in the network and independence: REL-01 to REL-04 and SUS-01. */
public final class Partners {

    private static final Words STEP = new Words("niveau 0–5", "level 0–5");
    private static final Words YES = new Words("1 = ja", "1 = yes");

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    entry("REL-01", "partnerschapsniveau", "level of partnership")
                            .means(
                                    "Per partner: 0 geen, 1 bekend, 2 uitwisselen en verwijzen, 3"
                                            + " afspraak op papier, 4 betaalde opdracht, 5 samen"
                                            + " beslissen. Vanaf 3 is een document nodig.",
                                    "Per partner: 0 none, 1 acquainted, 2 exchange and referral, 3"
                                            + " written agreement, 4 paid assignment, 5"
                                            + " co-decision. From 3 a document is needed.")
                            .formula(
                                    "aantal partners; per partner het niveau",
                                    "number of partners; the level per partner")
                            .in(COUNT, "partners", "partners")
                            .over(END_OF_YEAR)
                            .part("GEMEENTE", "gemeente", "municipality", LEVEL, STEP)
                            .part("ZORG", "zorg", "care", LEVEL, STEP)
                            .part("WELZIJN", "welzijn", "welfare", LEVEL, STEP)
                            .part("CORPORATIE", "corporatie", "housing association", LEVEL, STEP)
                            .openParts()
                            .build(),
                    entry("REL-02", "volwaardige partner", "full partner")
                            .means(
                                    "Soorten partners (gemeente, zorg, welzijn, corporatie) die het"
                                            + " bedrijf als volwaardig zien.",
                                    "Types of partners (municipality, care, welfare, housing) that"
                                            + " treat the enterprise as a full partner.")
                            .formula(
                                    "aantal soorten op niveau 4 of hoger; zijn er geen, dan 1 als 3"
                                            + " of meer soorten op niveau 3 of hoger staan, anders"
                                            + " 0",
                                    "number of types at level 4 or higher; if none, then 1 when 3"
                                            + " or more types are at level 3 or higher, else 0")
                            .in(COUNT, "soorten partners", "types of partners")
                            .over(END_OF_YEAR)
                            .from("artikel van 13 maart 2020", "article of 13 March 2020")
                            .build(),
                    entry("REL-03", "netwerkpositie", "network position")
                            .means(
                                    "Hoe vaak andere organisaties in de buurt het bedrijf noemen"
                                            + " als iemand met wie zij samenwerken.",
                                    "How often other organisations in the neighbourhood name the"
                                            + " enterprise as one they work with.")
                            .formula(
                                    "noemingen ÷ mogelijke noemingen",
                                    "nominations ÷ possible nominations")
                            .in(POSITION, "0–1", "0–1")
                            .part(
                                    "TUSSENPOSITIE",
                                    "tussenpositie",
                                    "betweenness",
                                    POSITION,
                                    new Words("0–1", "0–1"))
                            .build(),
                    entry("REL-04", "spontane noeming", "unprompted naming")
                            .means(
                                    "Deel van de bewoners dat het bedrijf uit zichzelf noemt bij de"
                                            + " vraag waar je in de buurt heen gaat.",
                                    "Share of residents who name the enterprise unprompted when"
                                            + " asked where to go in the neighbourhood.")
                            .formula("noemt het bedrijf ÷ antwoorders", "names it ÷ respondents")
                            .percent()
                            .part(
                                    "PARTNERS",
                                    "door partners",
                                    "by partners",
                                    PERCENT,
                                    new Words("%", "%"))
                            .build(),
                    entry("SUS-01", "eigen benen", "own feet")
                            .means(
                                    "Of het bedrijf zonder hulp verder kan. De uitkomst volgt uit"
                                            + " een regelset; hier staan de feiten die nergens"
                                            + " anders staan.",
                                    "Whether the enterprise can go on without help. The outcome"
                                            + " follows from a rule set; here are the facts that"
                                            + " are nowhere else.")
                            .formula("zie regelset BENEN-1", "see rule set BENEN-1")
                            .in(YES_NO, "1 = ja", "1 = yes")
                            .over(END_OF_YEAR)
                            .part("OPVOLGING", "opvolging geregeld", "succession", YES_NO, YES)
                            .part(
                                    "STEUNUREN",
                                    "uren hulp in 12 maanden",
                                    "support hours in 12 months",
                                    QUANTITY,
                                    new Words("uren", "hours"))
                            .part(
                                    "SCENARIO",
                                    "draait door zonder grootste subsidie",
                                    "continues without largest subsidy",
                                    YES_NO,
                                    YES)
                            .from("artikel van 13 maart 2020", "article of 13 March 2020")
                            .build());

    private Partners() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.PARTNERS, code, nl, en);
    }
}

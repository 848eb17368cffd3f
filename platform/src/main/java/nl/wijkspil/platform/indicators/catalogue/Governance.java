package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.END_OF_YEAR;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.LEVEL;
import static nl.wijkspil.platform.indicators.ValueKind.PERCENT;
import static nl.wijkspil.platform.indicators.ValueKind.YES_NO;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** Members, board and rules: GOV-01 to GOV-05. */
public final class Governance {

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    entry("GOV-01", "leden", "members")
                            .means(
                                    "Leden van de vereniging of coöperatie.",
                                    "Members of the association or cooperative.")
                            .formula("aantal leden", "number of members")
                            .in(COUNT, "leden", "members")
                            .over(END_OF_YEAR)
                            .part(
                                    "DICHTHEID",
                                    "deel van de bewoners",
                                    "share of inhabitants",
                                    PERCENT,
                                    new Words("%", "%"))
                            .build(),
                    entry("GOV-02", "opkomst ledenvergadering", "assembly attendance")
                            .means(
                                    "Deel van de leden dat er was of een geldige volmacht gaf.",
                                    "Share of members who were present or gave a valid proxy.")
                            .formula(
                                    "(aanwezig + geldige volmachten) ÷ leden",
                                    "(present + valid proxies) ÷ members")
                            .percent()
                            .build(),
                    entry("GOV-03", "bewonersbestuur", "residents on the board")
                            .means(
                                    "Deel van de bestuursplaatsen van mensen uit het"
                                            + " verzorgingsgebied.",
                                    "Share of board seats held by residents of the catchment.")
                            .formula(
                                    "bestuursleden uit het gebied ÷ bestuursleden",
                                    "board members from the catchment ÷ board members")
                            .percent()
                            .over(END_OF_YEAR)
                            .from(
                                    "LSA, principe 3; Power to Change, toets 2",
                                    "LSA principle 3; Power to Change test 2")
                            .build(),
                    entry("GOV-04", "statutencheck WBTR", "articles checked (WBTR)")
                            .means(
                                    "Hoeveel van de vier punten geregeld zijn: belet en"
                                            + " ontstentenis, tegenstrijdig belang, meervoudig"
                                            + " stemrecht, aansprakelijkheid.",
                                    "How many of four points are arranged: absence, conflict of"
                                            + " interest, plural voting, liability.")
                            .formula("aantal punten, 0 tot 4", "number of points, 0 to 4")
                            .in(LEVEL, "van 4 punten", "of 4 points")
                            .over(END_OF_YEAR)
                            .from("WBTR, 1 juli 2021", "WBTR act, 1 July 2021")
                            .build(),
                    entry("GOV-05", "tijdigheid", "timeliness")
                            .means(
                                    "Deel van de verslagen en opgaven dat op tijd was.",
                                    "Share of reports and returns that were on time.")
                            .formula("op tijd ÷ afgesproken", "on time ÷ due")
                            .percent()
                            .part(
                                    "JAARREKENING",
                                    "jaarrekening op tijd vastgesteld",
                                    "accounts adopted in time",
                                    YES_NO,
                                    new Words("1 = ja", "1 = yes"))
                            .build());

    private Governance() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.GOVERNANCE, code, nl, en);
    }
}

package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.END_OF_YEAR;
import static nl.wijkspil.platform.indicators.ValueKind.CHANGE;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.QUANTITY;
import static nl.wijkspil.platform.indicators.ValueKind.RATIO;
import static nl.wijkspil.platform.indicators.ValueKind.YES_NO;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** Income, costs and reserves: FIN-01 to FIN-13. */
public final class Money {

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    entry("FIN-01", "omzet", "revenue")
                            .means("Alle inkomsten samen.", "Total income.")
                            .formula("som van de inkomsten", "sum of income")
                            .euros()
                            .same("FP6510", "Total Revenue")
                            .build(),
                    entry("FIN-02", "eigen verdiencapaciteit", "earned income")
                            .means(
                                    "Deel van de omzet uit verkoop, opdrachten, huur en"
                                            + " contributie.",
                                    "Share of revenue from trading, contracts, rent and"
                                            + " membership.")
                            .formula(
                                    "(verkoop + opdrachten + huur + contributie) ÷ FIN-01",
                                    "(trading + contracts + rent + membership) ÷ FIN-01")
                            .percent()
                            .from(
                                    "Power to Change: traded income",
                                    "Power to Change: traded income")
                            .build(),
                    entry("FIN-03", "grootste financier", "largest funder")
                            .means(
                                    "Deel van de omzet dat van één gever of klant komt.",
                                    "Share of revenue from the largest single funder.")
                            .formula("grootste financier ÷ FIN-01", "largest funder ÷ FIN-01")
                            .percent()
                            .build(),
                    entry("FIN-04", "exploitatieresultaat zonder giften", "result before donations")
                            .means(
                                    "Wat overblijft als giften en subsidies niet meetellen.",
                                    "What is left without donations and subsidies.")
                            .formula(
                                    "inkomsten zonder giften en subsidies − kosten",
                                    "income without donations and subsidies − costs")
                            .euros()
                            .same("FP3274", "Net Income Before Donations")
                            .build(),
                    entry("FIN-05", "resultaat", "net result")
                            .means("Wat onder de streep overblijft.", "The bottom line.")
                            .formula("alle inkomsten − alle kosten", "all income − all costs")
                            .euros()
                            .same("FP1301", "")
                            .build(),
                    entry("FIN-06", "exploitatiekosten", "operating costs")
                            .means("Kosten van het gewone werk.", "Costs of ordinary work.")
                            .formula("som van de kosten", "sum of costs")
                            .euros()
                            .same("FP1001", "")
                            .build(),
                    entry("FIN-07", "kostendekking", "cost coverage")
                            .means(
                                    "Of de gewone inkomsten de kosten dekken. Eén of meer is"
                                            + " gedekt.",
                                    "Whether ordinary income covers costs. One or more is covered.")
                            .formula(
                                    "(FIN-01 − incidentele subsidies) ÷ FIN-06",
                                    "(FIN-01 − incidental grants) ÷ FIN-06")
                            .in(RATIO, "keer", "times")
                            .build(),
                    entry("FIN-08", "weerstandsvermogen", "reserve months")
                            .means(
                                    "Hoeveel maanden het bedrijf kan draaien van vrij geld.",
                                    "How many months the enterprise can run on free money.")
                            .formula(
                                    "vrij opneembare reserves ÷ (FIN-06 ÷ 12)",
                                    "unrestricted liquid reserves ÷ (FIN-06 ÷ 12)")
                            .in(RATIO, "maanden", "months")
                            .over(END_OF_YEAR)
                            .build(),
                    entry("FIN-09", "solvabiliteit", "solvency")
                            .means(
                                    "Deel van de bezittingen dat met eigen geld betaald is.",
                                    "Share of assets paid for with own money.")
                            .formula("eigen vermogen ÷ balanstotaal", "equity ÷ total assets")
                            .in(CHANGE, "%", "%")
                            .over(END_OF_YEAR)
                            .uses("FP5317", "")
                            .uses("FP5293", "")
                            .build(),
                    entry("FIN-10", "aflosruimte (DSCR)", "debt service coverage")
                            .means(
                                    "Hoe vaak rente en aflossing uit het gewone werk betaald kunnen"
                                            + " worden.",
                                    "How often interest and principal can be paid from ordinary"
                                            + " work.")
                            .formula(
                                    "kasstroom vóór rente en aflossing ÷ (rente + aflossing in het"
                                            + " jaar)",
                                    "operating cash flow before debt service ÷ (interest +"
                                            + " principal due in the year)")
                            .in(RATIO, "keer", "times")
                            .part(
                                    "SCHULD",
                                    "heeft schuld",
                                    "has debt",
                                    YES_NO,
                                    new Words("1 = ja", "1 = yes"))
                            .part(
                                    "ACHTERSTAND",
                                    "langste achterstand",
                                    "longest arrears",
                                    COUNT,
                                    new Words("dagen", "days"))
                            .build(),
                    entry("FIN-11", "lokale besteding", "local spending")
                            .means(
                                    "Deel van de betalingen aan leveranciers in het gebied en de"
                                            + " gemeente.",
                                    "Share of payments to suppliers in the catchment and"
                                            + " municipality.")
                            .formula(
                                    "betaald aan leveranciers dichtbij ÷ betaald aan alle"
                                            + " leveranciers",
                                    "paid to local suppliers ÷ paid to all suppliers")
                            .percent()
                            .uses("PI1849", "")
                            .build(),
                    entry("FIN-12", "waarde vrijwilligersinzet", "value of volunteering")
                            .means(
                                    "Wat de uren van vrijwilligers waard zijn. Staat apart en telt"
                                            + " nooit mee in de omzet.",
                                    "What volunteer hours are worth. Shown apart and never part of"
                                            + " revenue.")
                            .formula("VOL-02 × bedrag per uur", "VOL-02 × amount per hour")
                            .euros()
                            .build(),
                    entry("FIN-13", "multiplier", "multiplier")
                            .means(
                                    "Hoeveel geld van anderen op elke euro van het fonds kwam.",
                                    "How much money of others came with each euro of the fund.")
                            .formula(
                                    "geld van anderen ÷ geld van het fonds",
                                    "external money raised ÷ money of the fund")
                            .in(RATIO, "keer", "times")
                            .part(
                                    "OPGEHAALD",
                                    "geld van anderen",
                                    "money of others",
                                    QUANTITY,
                                    new Words("€", "€"))
                            .build());

    private Money() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.MONEY, code, nl, en);
    }
}

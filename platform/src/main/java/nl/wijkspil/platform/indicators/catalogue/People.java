package nl.wijkspil.platform.indicators.catalogue;

import static nl.wijkspil.platform.indicators.PeriodKind.END_OF_YEAR;
import static nl.wijkspil.platform.indicators.PeriodKind.MEASUREMENT;
import static nl.wijkspil.platform.indicators.ValueKind.CHANGE;
import static nl.wijkspil.platform.indicators.ValueKind.COUNT;
import static nl.wijkspil.platform.indicators.ValueKind.PERCENT;
import static nl.wijkspil.platform.indicators.ValueKind.QUANTITY;
import static nl.wijkspil.platform.indicators.ValueKind.RATIO;

import java.util.List;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.platform.indicators.Indicator;
import nl.wijkspil.platform.indicators.Theme;

/** Volunteers and paid staff: VOL-01 to VOL-08 and EMP-01. */
public final class People {

    private static final Words PERSONS = new Words("personen", "persons");
    private static final Words SHARE = new Words("%", "%");

    /** The entries. */
    public static final List<Indicator> LIST =
            List.of(
                    entry("VOL-01", "vrijwilligers actief", "active volunteers")
                            .means(
                                    "Verschillende vrijwilligers met ten minste een bevestigd uur.",
                                    "Distinct volunteers with at least one confirmed hour.")
                            .formula("aantal vrijwilligers", "number of volunteers")
                            .in(COUNT, "personen", "persons")
                            .build(),
                    entry("VOL-02", "vrijwilligersuren", "volunteer hours")
                            .means(
                                    "Bevestigde uren van vrijwilligers, geregistreerd en geschat."
                                            + " De methode zegt welk van de twee.",
                                    "Confirmed hours of volunteers, registered and estimated. The"
                                            + " method says which.")
                            .formula("som van de uren", "sum of hours")
                            .in(QUANTITY, "uren", "hours")
                            .same("OI1166", "Volunteer Hours")
                            .build(),
                    entry(
                                    "VOL-03",
                                    "vrijwilligers per 100 inwoners",
                                    "volunteers per 100 inhabitants")
                            .means(
                                    "Actieve vrijwilligers op elke 100 bewoners van 15 jaar en"
                                            + " ouder.",
                                    "Active volunteers per 100 inhabitants aged 15 and over.")
                            .formula("100 × VOL-01 ÷ bewoners", "100 × VOL-01 ÷ inhabitants")
                            .in(RATIO, "per 100 inwoners", "per 100 inhabitants")
                            .build(),
                    entry("VOL-04", "vrijwilligers aan het eind", "volunteers at the end")
                            .means(
                                    "Vrijwilligers aan het eind van het jaar, met wie erbij kwam,"
                                            + " wie wegging en wie bleef.",
                                    "Volunteers at the end of the year, with who joined, who left"
                                            + " and who stayed.")
                            .formula(
                                    "behoud = 1 − uitstroom ÷ vrijwilligers aan het begin",
                                    "retention = 1 − outflow ÷ volunteers at the start")
                            .in(COUNT, "personen", "persons")
                            .part("INSTROOM", "instroom", "inflow", COUNT, PERSONS)
                            .part("UITSTROOM", "uitstroom", "outflow", COUNT, PERSONS)
                            .part("BEHOUD", "behoud", "retention", PERCENT, SHARE)
                            .build(),
                    entry("VOL-05", "concentratie", "concentration")
                            .means(
                                    "Deel van de uren dat de drie actiefste vrijwilligers draaien."
                                            + " Hoog is kwetsbaar.",
                                    "Share of hours worked by the three most active volunteers."
                                            + " High is fragile.")
                            .formula("uren van de top 3 ÷ VOL-02", "hours of the top 3 ÷ VOL-02")
                            .percent()
                            .build(),
                    entry("VOL-06", "buiten arbeidsproces", "outside regular work")
                            .means(
                                    "Deel van de vrijwilligers dat zelf zegt geen gewone baan te"
                                            + " hebben. Vrijwillig gevraagd; alleen getoond bij 5"
                                            + " of meer.",
                                    "Share of volunteers who say they are not in regular work."
                                            + " Asked voluntarily; shown only for 5 or more.")
                            .formula("zegt geen baan te hebben ÷ VOL-01", "says so ÷ VOL-01")
                            .percent()
                            .from("artikel van 13 maart 2020", "article of 13 March 2020")
                            .build(),
                    entry("VOL-07", "stap op participatieladder", "participation ladder")
                            .means(
                                    "Vrijwilligers die twee keer gemeten zijn op de ladder met zes"
                                            + " treden, ten minste 5 maanden uit elkaar.",
                                    "Volunteers measured twice on the ladder of six steps, at least"
                                            + " 5 months apart.")
                            .formula(
                                    "stap = (omhoog − omlaag) ÷ gemeten",
                                    "net climb = (up − down) ÷ measured")
                            .in(COUNT, "personen", "persons")
                            .over(MEASUREMENT)
                            .part("STAP", "netto stap", "net climb", CHANGE, SHARE)
                            .from("VNG participatieladder", "VNG participation ladder")
                            .build(),
                    entry("VOL-08", "doorstroom", "moved on")
                            .means(
                                    "Vrijwilligers die in het jaar betaald werk of een opleiding"
                                            + " vonden.",
                                    "Volunteers who moved to paid work or education in the year.")
                            .formula("aantal vrijwilligers", "number of volunteers")
                            .in(COUNT, "personen", "persons")
                            .build(),
                    entry("EMP-01", "betaalde krachten", "paid staff")
                            .means(
                                    "Betaald personeel in voltijdbanen.",
                                    "Paid staff in full-time" + " equivalents.")
                            .formula("som van de aanstellingen", "sum of appointments")
                            .in(QUANTITY, "fte", "FTE")
                            .over(END_OF_YEAR)
                            .part("VOLTIJD", "voltijders", "full-timers", COUNT, PERSONS)
                            .part("DEELTIJD", "deeltijders", "part-timers", COUNT, PERSONS)
                            .uses("OI3160", "")
                            .uses("OI8864", "")
                            .build());

    private People() {}

    private static Entry entry(String code, String nl, String en) {
        return Entry.entry(Theme.PEOPLE, code, nl, en);
    }
}

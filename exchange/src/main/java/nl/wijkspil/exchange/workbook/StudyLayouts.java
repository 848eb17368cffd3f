package nl.wijkspil.exchange.workbook;

import java.util.List;

/** The sheets of a study workbook beside the figures. */
final class StudyLayouts {

    static final Layout ENTERPRISES =
            new Layout(
                    "Bedrijven",
                    List.of(
                            new Column("id", "Bedrijf", true),
                            new Column("name", "Naam", true),
                            new Column("place", "Plaats", true),
                            new Column("urbanity", "Platteland of stad", true),
                            new Column("fictional", "Verzonnen", false)));

    static final Layout EVIDENCE =
            new Layout(
                    "Bewijs",
                    List.of(
                            new Column("id", "Bewijs", true),
                            new Column("enterprise", "Bedrijf", true),
                            new Column("criterion", "Criterium", false),
                            new Column("type", "Soort", true),
                            new Column("date", "Datum", false),
                            new Column("who", "Wie", false),
                            new Column("title", "Titel", false),
                            new Column("locator", "Vindplaats", false),
                            new Column("sha256", "Controlegetal", false),
                            new Column("grade", "Graad", true)));

    static final Layout RATERS =
            new Layout(
                    "Beoordelaars",
                    List.of(
                            new Column("id", "Beoordelaar", true),
                            new Column("name", "Naam", true),
                            new Column("ties", "Banden", false)));

    static final Layout CODINGS =
            new Layout(
                    "Beoordelingen",
                    List.of(
                            new Column("enterprise", "Bedrijf", true),
                            new Column("criterion", "Criterium", true),
                            new Column("rater", "Beoordelaar", true),
                            new Column("round", "Ronde", true),
                            new Column("score", "Punten", true),
                            new Column("reason", "Waarom", false),
                            new Column("evidence", "Bewijs", false)));

    static final Layout SETTINGS =
            new Layout(
                    "Instellingen",
                    List.of(
                            new Column("key", "Instelling", true),
                            new Column("value", "Waarde", true)));

    /** The settings, in the order they are written. */
    static final List<String> KEYS =
            List.of(
                    "studie",
                    "titel",
                    "titel_en",
                    "vraag",
                    "vraag_en",
                    "van_jaar",
                    "tot_jaar",
                    "vastgelegd_op",
                    "hoofdregelset",
                    "regelsets",
                    "interval",
                    "niveau",
                    "kleinste_groep",
                    "zaad",
                    "trekkingen");

    private StudyLayouts() {}
}

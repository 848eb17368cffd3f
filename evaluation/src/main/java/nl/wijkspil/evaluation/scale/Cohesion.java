package nl.wijkspil.evaluation.scale;

import static nl.wijkspil.evaluation.scale.Item.plain;
import static nl.wijkspil.evaluation.scale.Item.reversed;

import java.util.List;
import java.util.Map;

/**
 * The four Dutch instruments that share the name "social cohesion". They differ in items and range;
 * a score of one says nothing about a score of another.
 */
public final class Cohesion {
    private static final List<String> AGREEMENT =
            List.of(
                    "helemaal mee eens",
                    "mee eens",
                    "niet eens, niet oneens",
                    "mee oneens",
                    "helemaal mee oneens");

    private Cohesion() {}

    /**
     * The municipal five statements; the scoring is our published proposal (CBS's was not seen).
     */
    public static Instrument municipal() {
        return municipal(3);
    }

    /** The same with another number of statements that must be answered (1 to 5). */
    public static Instrument municipal(int least) {
        return new Instrument(
                InstrumentId.VM_COH_5,
                "Schaalscore sociale cohesie (gemeenten)",
                "Gemeentelijke Veiligheidsmonitor; scoring: voorstel, gemiddelde van 0-4 keer 2,5",
                AGREEMENT,
                List.of(
                        reversed("De mensen kennen elkaar in deze buurt nauwelijks"),
                        plain("De mensen gaan in deze buurt op een prettige manier met elkaar om"),
                        plain("Ik woon in een gezellige buurt waar veel saamhorigheid is"),
                        plain("Ik voel mij thuis bij de mensen die in deze buurt wonen"),
                        plain(
                                "Ik woon in een buurt waar mensen elkaar helpen en dingen samen"
                                        + " doen")),
                new Scoring.Mean(2.5, 0, least),
                List.of(),
                Map.of(),
                false);
    }

    /** CBS Veiligheidsmonitor since 2021: six statements of which one was not found. */
    public static Instrument safetyMonitor() {
        return new Instrument(
                InstrumentId.VM_2021,
                "Sociale cohesie (Veiligheidsmonitor 2021 en later)",
                "CBS Veiligheidsmonitor 2021, 2023; reeksbreuk in 2021",
                AGREEMENT,
                List.of(
                        reversed("De mensen kennen elkaar in deze buurt nauwelijks"),
                        plain("De mensen gaan in deze buurt op een prettige manier met elkaar om"),
                        plain("Ik woon in een gezellige buurt, waar veel saamhorigheid is"),
                        plain("Ik voel mij thuis bij de mensen die in deze buurt wonen"),
                        plain(
                                "Als ik langere tijd afwezig zou zijn, zou ik mijn huissleutel aan"
                                        + " de buren durven te geven"),
                        plain("(de zesde stelling is niet openbaar gevonden)")),
                new Scoring.Unknown(
                        "Eén stelling en de formule van het CBS zijn niet bekend. Gebruik de"
                                + " gepubliceerde cijfers, of meet met een ander instrument."),
                List.of(),
                Map.of(),
                false);
    }

    /** CBS 2018, bond with the neighbourhood: mean of six statements, 1 to 5. */
    public static Instrument bond() {
        return new Instrument(
                InstrumentId.CBS_2018,
                "Binding met de buurt (CBS 2018)",
                "CBS 2018; score = gemiddelde van de zes stellingen, 1-5",
                AGREEMENT,
                List.of(
                        plain("Veel contact met andere buurtbewoners"),
                        plain("Men gaat prettig met elkaar om"),
                        plain("Gezellige buurt waar mensen elkaar helpen en samen dingen doen"),
                        reversed("Mensen kennen elkaar nauwelijks"),
                        plain("Tevreden met de bevolkingssamenstelling"),
                        plain("Voel mij thuis bij de mensen in de buurt")),
                new Scoring.Mean(1, 1, 6),
                List.of(
                        new Band(1, "heel laag"),
                        new Band(1.5, "laag"),
                        new Band(2.5, "niet laag, niet hoog"),
                        new Band(3.5, "hoog"),
                        new Band(4.5, "heel hoog")),
                Map.of(),
                false);
    }

    /** Utrecht's own wording and report mark: only published marks can be used. */
    public static Instrument utrecht() {
        return new Instrument(
                InstrumentId.UTRECHT,
                "Sociale cohesie (Utrecht)",
                "Gemeente Utrecht, rapportcijfer met eigen vragen",
                List.of(),
                List.of(),
                new Scoring.Unknown("De formule van het Utrechtse rapportcijfer is niet bekend."),
                List.of(),
                Map.of(),
                false);
    }
}

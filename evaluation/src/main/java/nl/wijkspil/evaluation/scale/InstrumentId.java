package nl.wijkspil.evaluation.scale;

/** The instruments; four of them call themselves "social cohesion" and do not measure the same. */
public enum InstrumentId {
    /** Municipal scale score of social cohesion: five statements, 0-10. */
    VM_COH_5,
    /** CBS Veiligheidsmonitor 2021 and 2023: six statements, 0-10; one statement is not public. */
    VM_2021,
    /** CBS 2018, bond with the neighbourhood: six statements, 1-5. */
    CBS_2018,
    /** Utrecht: own wording, a report mark. */
    UTRECHT,
    /** De Jong Gierveld loneliness, six items, 0-6. */
    DE_JONG_GIERVELD_6,
    /** De Jong Gierveld loneliness, eleven items, 0-11. */
    DE_JONG_GIERVELD_11,
    /** CBS's selection from the UCLA loneliness scale, six items, 0-12. */
    UCLA_CBS
}

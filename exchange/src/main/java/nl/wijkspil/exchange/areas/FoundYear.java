package nl.wijkspil.exchange.areas;

import nl.wijkspil.evaluation.words.Words;

/**
 * The year a file is about and how that is known.
 *
 * @param year the year
 * @param evidence what says so
 */
public record FoundYear(int year, Evidence evidence) {

    /** What says which year it is, the strongest first. */
    public enum Evidence {
        /** A column or a heading of the file. */
        CONTENT("staat in het bestand", "stands in the file"),
        /** The population of the country is the published one of that year. */
        POPULATION(
                "volgt uit het inwonertal van Nederland",
                "follows from the population of the Netherlands"),
        /** The reader of the file said so. */
        GIVEN("door jou opgegeven", "given by you"),
        /** Only the file's name. */
        FILE_NAME("alleen uit de bestandsnaam", "only by the name of the file");

        private final String nl;
        private final String en;

        Evidence(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        /** The words, in lower case. */
        public Words words() {
            return new Words(nl, en);
        }
    }
}

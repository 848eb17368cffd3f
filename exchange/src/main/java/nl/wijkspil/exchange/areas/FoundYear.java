package nl.wijkspil.exchange.areas;

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
        CONTENT("staat in het bestand"),
        /** The population of the country is the published one of that year. */
        POPULATION("volgt uit het inwonertal van Nederland"),
        /** The reader of the file said so. */
        GIVEN("door jou opgegeven"),
        /** Only the file's name. */
        FILE_NAME("alleen uit de bestandsnaam");

        private final String words;

        Evidence(String words) {
            this.words = words;
        }

        /** The Dutch words. */
        public String words() {
            return words;
        }
    }
}

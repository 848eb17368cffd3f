package nl.wijkspil.evaluation.rules;

/** Which threshold a condition compares with, by name. */
public sealed interface Cut {

    /**
     * The same threshold everywhere.
     *
     * @param threshold its name
     */
    record Fixed(String threshold) implements Cut {}

    /**
     * One threshold in the countryside, another in town.
     *
     * @param rural name of the rural threshold
     * @param urban name of the urban threshold
     */
    record ByUrbanity(String rural, String urban) implements Cut {}
}

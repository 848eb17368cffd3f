package nl.wijkspil.evaluation.scale;

/** How answers become a score. An answer is the position of the chosen option, from 0. */
public sealed interface Scoring {
    /**
     * The mean of the answered items, times a factor, plus an offset.
     *
     * @param factor such as 2.5 to bring 0-4 to 0-10
     * @param offset such as 1 to bring 0-4 to 1-5
     * @param least number of items that must be answered
     */
    record Mean(double factor, double offset, int least) implements Scoring {}

    /** The sum of the item scores; every item must be answered. */
    record Sum() implements Scoring {}

    /** The number of items whose score is above zero; every item must be answered. */
    record Count() implements Scoring {}

    /**
     * No scoring can be given.
     *
     * @param why the reason, for the reader
     */
    record Unknown(String why) implements Scoring {}
}

package nl.wijkspil.evaluation.scale;

/**
 * One question or statement.
 *
 * @param words the Dutch words; a label where the words are not public
 * @param reversed whether agreeing means less of what the scale measures
 */
public record Item(String words, boolean reversed) {
    static Item plain(String words) {
        return new Item(words, false);
    }

    static Item reversed(String words) {
        return new Item(words, true);
    }
}

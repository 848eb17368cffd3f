package nl.wijkspil.evaluation.words;

/**
 * One text in both languages.
 *
 * @param nl Dutch, shown first
 * @param en English
 */
public record Words(String nl, String en) {

    /** The text in the language asked for. */
    public String in(Language language) {
        return switch (language) {
            case DUTCH -> nl;
            case ENGLISH -> en;
        };
    }
}

package nl.wijkspil.exchange.books;

/**
 * The group an account probably belongs to.
 *
 * @param group the group, or {@link FigureGroup#UNKNOWN}
 * @param basis why
 */
public record GroupProposal(FigureGroup group, Basis basis) {

    /** Why a group was chosen; from sure to a guess. */
    public enum Basis {
        /** The treasurer said so. */
        CONFIRMED,
        /** The file has a code of the reference chart of accounts. */
        RGS,
        /** By words in the description. */
        WORDS,
        /** By the first digits of the number, as Dutch charts of accounts are mostly numbered. */
        NUMBER,
        /** Nothing to go by. */
        NONE
    }

    /** Whether a person should look at it before it counts. */
    public boolean proposal() {
        return basis != Basis.CONFIRMED && basis != Basis.RGS;
    }
}

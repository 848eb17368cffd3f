package nl.wijkspil.exchange.bank.match;

import java.util.List;

/** What a receipt turned out to be. */
public sealed interface MatchResult {

    /**
     * One instalment, without doubt.
     *
     * @param instalment the oldest open instalment of the loan that fits
     * @param rule by which rule
     * @param exact whether the amount is exactly what is open
     */
    record Matched(OpenInstalment instalment, MatchRule rule, boolean exact)
            implements MatchResult {}

    /**
     * The bank takes a booked receipt back: it is reversed, and its instalment is open again.
     *
     * @param booked the receipt that is taken back
     * @param reason the bank's reason, or empty
     */
    record Returned(BookedReceipt booked, String reason) implements MatchResult {}

    /**
     * A person must choose.
     *
     * @param candidates loans that fit equally well
     * @param rule by which rule they fit
     */
    record Ambiguous(List<OpenInstalment> candidates, MatchRule rule) implements MatchResult {}

    /**
     * Nothing fits. A name that looks right is only a suggestion, never a match.
     *
     * @param suggestions instalments of borrowers with that name
     */
    record Unmatched(List<OpenInstalment> suggestions) implements MatchResult {}

    /** Money that went out and is no return: not a receipt. */
    record NotAReceipt() implements MatchResult {}
}

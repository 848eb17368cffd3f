package nl.wijkspil.platform.indicators.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the bearer of a link may do; nothing here asks who it is. */
public interface SheetStore {

    /** {@return the round that the link opens, if it works} */
    Optional<RoundSheet> sheet(SecretLink link, Instant at);

    /** Keeps answers; false if the link does not work or all was handed in. */
    boolean save(SecretLink link, List<RoundAnswer> answers, Instant at);

    /** Hands in; false if the link does not work or all was handed in. */
    boolean handIn(SecretLink link, String by, Instant at);
}

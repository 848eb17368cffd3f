package nl.wijkspil.platform.indicators.rounds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import org.springframework.stereotype.Service;

/**
 * Answers a round by a link. It always works for nobody, also when somebody is signed in: what the
 * link opens does not depend on who holds it.
 */
@Service
public class AnswerRound {

    private final SheetStore store;
    private final Clock clock;

    AnswerRound(SheetStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** {@return the round that the link opens, if it works} */
    public Optional<RoundSheet> sheet(SecretLink link) {
        return CurrentTenant.call(null, () -> store.sheet(link, clock.instant()));
    }

    /** Keeps answers; false if the link does not work or all was handed in. */
    public boolean save(SecretLink link, List<RoundAnswer> answers) {
        return CurrentTenant.call(null, () -> store.save(link, answers, clock.instant()));
    }

    /** Hands in under this name; false if the link does not work or all was handed in. */
    public boolean handIn(SecretLink link, String by) {
        return CurrentTenant.call(null, () -> store.handIn(link, by, clock.instant()));
    }
}

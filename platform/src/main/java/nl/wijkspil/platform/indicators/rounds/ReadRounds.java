package nl.wijkspil.platform.indicators.rounds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds: the asker its own, the enterprise those in which it is asked. */
@Service
public class ReadRounds {

    private final RoundStore store;

    ReadRounds(RoundStore store) {
        this.store = store;
    }

    /** {@return the rounds of the current asker, latest due date first} */
    @Transactional(readOnly = true)
    public List<Round> rounds() {
        OpenRound.asker();
        return store.rounds();
    }

    /** {@return one round of the current asker} */
    @Transactional(readOnly = true)
    public Optional<Round> round(UUID id) {
        return rounds().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** {@return the rounds in which the current enterprise is asked, earliest due date first} */
    @Transactional(readOnly = true)
    public List<AskedRound> asked() {
        Rights.recorder();
        return store.asked();
    }

    /** {@return the round in which the current enterprise is asked} */
    @Transactional(readOnly = true)
    public Optional<AskedRound> asked(Organisation.Id asker, UUID id) {
        return asked().stream()
                .filter(r -> r.asker().equals(asker) && r.id().equals(id))
                .findFirst();
    }

    /** {@return whether the current person gets reminders} */
    @Transactional(readOnly = true)
    public boolean reminded() {
        Rights.recorder();
        return store.reminded();
    }
}

package nl.wijkspil.platform.indicators.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.NewRound;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a reporting round for enterprises that share figures with the asker. */
@Service
public class OpenRound {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final RoundStore store;
    private final Sharing sharing;
    private final AuditTrail trail;
    private final Clock clock;

    OpenRound(RoundStore store, Sharing sharing, AuditTrail trail, Clock clock) {
        this.store = store;
        this.sharing = sharing;
        this.trail = trail;
        this.clock = clock;
    }

    /** How opening went. */
    public sealed interface Outcome {
        /** It is open, under this id. */
        record Opened(UUID id) implements Outcome {}

        /** It is not, because of these. */
        record Refused(Set<RoundRules.Problem> problems) implements Outcome {
            /** Copies the problems. */
            public Refused {
                problems = Set.copyOf(problems);
            }
        }
    }

    /**
     * Opens the round. Enterprises that share nothing with the asker today are left out.
     *
     * @throws IllegalArgumentException if a code is not in the catalogue or is there twice, or
     *     there are more questions than {@link RoundRules#MOST_QUESTIONS}
     * @throws NotAllowedException unless a programme manager or evaluator
     */
    @Transactional
    public Outcome open(NewRound wanted) {
        var tenant = asker();
        checkCodes(wanted);
        var sharers = sharing.owners().stream().map(Organisation::id).collect(Collectors.toSet());
        sharers.retainAll(wanted.enterprises());
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var problems =
                RoundRules.problems(
                        wanted.title(),
                        wanted.year(),
                        wanted.codes().size(),
                        wanted.questions().size(),
                        sharers.size(),
                        wanted.due(),
                        today);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        var round =
                new NewRound(
                        wanted.title().strip(),
                        wanted.year(),
                        wanted.due(),
                        wanted.codes(),
                        wanted.questions(),
                        sharers);
        var id =
                store.add(
                        tenant.organisation().id(), round, tenant.person().name(), clock.instant());
        trail.write("OpenRound", round.title(), Integer.toString(sharers.size()));
        return new Outcome.Opened(id);
    }

    /** {@return the tenant, who may ask} */
    static Tenant asker() {
        var tenant = CurrentTenant.get();
        if (tenant.roles().stream().noneMatch(Rights.APPROVERS::contains)) {
            throw new NotAllowedException("evaluator or programme manager opens a round");
        }
        return tenant;
    }

    private static void checkCodes(NewRound wanted) {
        var seen = new HashSet<String>();
        for (var code : wanted.codes()) {
            if (Catalogue.define(FigureKey.of(code, wanted.year())).isEmpty() || !seen.add(code)) {
                throw new IllegalArgumentException(
                        code
                                + " is not in the catalogue, or is there twice\nMaybe see"
                                + " Catalogue.all().");
            }
        }
        if (wanted.questions().size() > RoundRules.MOST_QUESTIONS) {
            throw new IllegalArgumentException(
                    wanted.questions().size() + " questions\nMaybe leave out the empty ones.");
        }
    }
}

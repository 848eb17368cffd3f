package nl.wijkspil.platform.indicators.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.indicators.figures.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and withdraws links by which a volunteer answers a round. What the sources can derive is
 * recorded first, as drafts with their facts, so that the volunteer finds it filled in.
 */
@Service
public class PassOnRound {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final RoundStore store;
    private final Indicators indicators;
    private final AuditTrail trail;
    private final Clock clock;

    PassOnRound(RoundStore store, Indicators indicators, AuditTrail trail, Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a link for somebody.
     *
     * @param label for whom; empty for the current person, whose earlier own link then stops
     * @return the link, the only time that it is known; nothing when there is no such open round
     * @throws nl.wijkspil.platform.access.NotAllowedException unless a coordinator, board member or
     *     treasurer of an enterprise
     */
    @Transactional
    public Optional<SecretLink> makeLink(Organisation.Id asker, UUID round, String label) {
        var tenant = Rights.recorder();
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var asked =
                store.asked().stream()
                        .filter(r -> r.asker().equals(asker) && r.id().equals(round))
                        .filter(r -> r.open(today))
                        .findFirst();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        fillIn(tenant.organisation().id(), asked.get());
        var link = SecretLink.fresh();
        var own = label.isBlank();
        var name = own ? tenant.person().name() : label.strip();
        store.addLink(tenant, asker, round, link, name, own, clock.instant());
        trail.write("MakeRoundLink", asked.get().title(), name);
        return Optional.of(link);
    }

    /** Stops a link at once; false if there is none that works. */
    @Transactional
    public boolean withdraw(UUID link) {
        var tenant = Rights.recorder();
        var done = store.withdraw(tenant.organisation().id(), link, clock.instant());
        if (done) {
            trail.write("WithdrawRoundLink", "", "");
        }
        return done;
    }

    /** Switches reminders on or off for the current person. */
    @Transactional
    public void remind(boolean on) {
        store.remind(Rights.recorder(), on, clock.instant());
    }

    private void fillIn(Organisation.Id enterprise, AskedRound round) {
        var codes = new HashSet<>(store.codes(round.asker(), round.id()));
        var recorded =
                indicators
                        .figures(
                                new Indicators.Question(
                                        List.of(enterprise),
                                        round.year(),
                                        round.year(),
                                        Set.of(),
                                        Indicators.Standing.LATEST,
                                        round.title()))
                        .stream()
                        .map(f -> f.key().code())
                        .collect(Collectors.toSet());
        for (var proposal : indicators.proposals(round.year())) {
            var figure = proposal.figure();
            var code = figure.key().code();
            if (codes.contains(code) && recorded.add(code)) {
                var draft =
                        new NewFigure(
                                figure.key(),
                                figure.measurement(),
                                figure.grade(),
                                figure.collectedBy(),
                                "",
                                figure.evidence(),
                                figure.facts(),
                                "");
                indicators.record(List.of(draft), Origin.SOURCE, proposal.source().nl());
            }
        }
    }
}

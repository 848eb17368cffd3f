package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Person;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of a member of the audit committee: opened by the link, for one year of one enterprise,
 * and nothing else.
 */
@Service
public class CommitteeDesk {

    private static final int LONGEST_REMARK = 4_000;

    private final CommitteeStore store;
    private final ReadBooks reading;
    private final CommitteeRules rules;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    CommitteeDesk(
            CommitteeStore store,
            ReadBooks reading,
            CommitteeRules rules,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.rules = rules;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param enterprise whose books
     * @param member who looks
     * @param entry which files
     * @param book what they say
     * @param signatures what was said so far
     * @param own what this member said
     */
    public record Desk(
            String enterprise,
            String member,
            BookEntry entry,
            BookYear book,
            List<Signature> signatures,
            Optional<Signature> own) {}

    /** What came of signing. */
    public enum Result {
        /** Written down. */
        SIGNED,
        /** Came on the board since. */
        ON_BOARD,
        /** Signed before. */
        TWICE,
        /** Said neither yes nor no. */
        NO_VERDICT
    }

    /** {@return the desk, if the link works and the books still count} */
    @Transactional(readOnly = true)
    public Optional<Desk> open(String token) {
        return at(token, opened -> desk(opened));
    }

    /** {@return the lines of an account, at most 2,000} */
    @Transactional(readOnly = true)
    public Optional<List<ReadBooks.Line>> lines(String token, String account) {
        return at(
                token,
                opened -> entry(opened).map(e -> reading.lines(opened.organisation(), e, account)));
    }

    /** Does work as the member, such as printing. */
    @Transactional(readOnly = true)
    public <T> Optional<T> read(String token, Function<Desk, T> work) {
        return at(token, opened -> desk(opened).map(work));
    }

    /** Writes down what the member says; nothing when the link does not work. */
    @Transactional
    public Optional<Result> sign(String token, String verdict, String remarks) {
        return at(token, opened -> entry(opened).map(e -> sign(opened, e, verdict, remarks)));
    }

    private Result sign(
            CommitteeStore.Opened opened, BookEntry entry, String verdict, String remarks) {
        if (!verdict.equals("goed") && !verdict.equals("niet")) {
            return Result.NO_VERDICT;
        }
        if (rules.onBoard(opened.name(), opened.email())) {
            return Result.ON_BOARD;
        }
        var text = remarks.strip();
        var signature =
                new Signature(
                        opened.name(),
                        verdict.equals("goed"),
                        text.substring(0, Math.min(LONGEST_REMARK, text.length())),
                        clock.instant(),
                        true);
        if (!store.sign(opened.organisation(), entry.id(), opened.link(), signature)) {
            return Result.TWICE;
        }
        trail.write("SignBooks", Integer.toString(entry.year()), opened.name());
        return Result.SIGNED;
    }

    private Optional<Desk> desk(CommitteeStore.Opened opened) {
        return entry(opened)
                .map(e -> {
                    var signatures = store.signatures(opened.organisation(), e.id());
                    return new Desk(
                            CurrentTenant.get().organisation().name(),
                            opened.name(),
                            e,
                            reading.read(opened.organisation(), e),
                            signatures,
                            signatures.stream()
                                    .filter(s -> s.name().equalsIgnoreCase(opened.name()))
                                    .findFirst());
                });
    }

    private Optional<BookEntry> entry(CommitteeStore.Opened opened) {
        return reading.find(opened.organisation(), opened.book())
                .filter(e -> e.state() == BookEntry.State.CONFIRMED);
    }

    private <T> Optional<T> at(String token, Function<CommitteeStore.Opened, Optional<T>> work) {
        return CurrentTenant.call(null, () -> store.open(AskCommittee.hash(token), clock.instant()))
                .flatMap(opened ->
                        access.organisation(new Organisation.Id(opened.organisation()))
                                .flatMap(o ->
                                        CurrentTenant.call(
                                                member(opened, o), () -> work.apply(opened))));
    }

    /** A member has no account and no role: only the identity of the link. */
    private static Tenant member(CommitteeStore.Opened opened, Organisation organisation) {
        UUID id = opened.link();
        return new Tenant(
                new Person(
                        new Person.Id(id),
                        opened.email(),
                        opened.name(),
                        "nl",
                        organisation.fictional()),
                organisation,
                Set.of());
    }
}

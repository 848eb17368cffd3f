package nl.wijkspil.platform.books.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkspil.platform.access.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a member to look at confirmed books, by a link of 256 random bits of which only the SHA-256
 * is kept. The link goes to the member's address and is shown to nobody else.
 */
@Service
public class AskCommittee {

    private static final int BYTES = 32;
    private static final int LONGEST = 100;
    private static final int LONGEST_EMAIL = 320;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CommitteeStore store;
    private final CommitteeRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    AskCommittee(CommitteeStore store, CommitteeRules rules, AuditTrail trail, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /**
         * Ready to send.
         *
         * @param token what opens the books, for this member only
         */
        record Ready(String token) implements Result {
            @Override
            public String toString() {
                return "Ready";
            }
        }

        /** Not asked. */
        record Refused(Why why) implements Result {}
    }

    /** Why a member is not asked. */
    public enum Why {
        /** There is no name. */
        NO_NAME,
        /** There is no address. */
        NO_EMAIL,
        /** Sits on the board or keeps the money. */
        ON_BOARD,
        /** Was asked before, by this name or this address. */
        TWICE
    }

    /** Makes a link for a member. */
    @Transactional
    public Result ask(BookEntry book, String typedName, String typedEmail) {
        var tenant = Rights.reader();
        var name = typedName.strip();
        var email = typedEmail.strip();
        if (name.length() < 2 || name.length() > LONGEST) {
            return new Result.Refused(Why.NO_NAME);
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            return new Result.Refused(Why.NO_EMAIL);
        }
        if (rules.onBoard(name, email)) {
            return new Result.Refused(Why.ON_BOARD);
        }
        var owner = tenant.organisation().id().value();
        var token = token();
        var link =
                new CommitteeLink(
                        UUID.randomUUID(),
                        book.id(),
                        name,
                        email,
                        tenant.person().name(),
                        clock.instant(),
                        Optional.empty());
        if (!store.add(owner, link, hash(token))) {
            return new Result.Refused(Why.TWICE);
        }
        trail.write("AskCommittee", Integer.toString(book.year()), name + ", " + email);
        return new Result.Ready(token);
    }

    /** Withdraws a link by which nobody signed; false when there is none. */
    @Transactional
    public boolean withdraw(BookEntry book, UUID link) {
        var owner = Rights.reader().organisation().id().value();
        var done = store.withdraw(owner, link, clock.instant());
        if (done) {
            trail.write("AskCommittee", Integer.toString(book.year()), "");
        }
        return done;
    }

    /** {@return who was asked} */
    @Transactional(readOnly = true)
    public List<CommitteeLink> asked(BookEntry book) {
        return store.links(Rights.reader().organisation().id().value(), book.id());
    }

    private static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package nl.wijkspil.platform.books.files;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkspil.platform.access.AuditTrail;
import nl.wijkspil.platform.enterprises.Enterprises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a member of the audit committee said. Two members who are not on the board look
 * at the books of an association each year (article 2:48 of the civil code).
 */
@Service
public class SignBooks {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST = 100;
    private static final int LONGEST_REMARK = 4_000;
    private static final int MOST_SIGNAL = 1_000_000;

    private final BookStore store;
    private final Enterprises enterprises;
    private final AuditTrail trail;
    private final Clock clock;

    SignBooks(BookStore store, Enterprises enterprises, AuditTrail trail, Clock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        /** Written down. */
        SIGNED,
        /** There is no name. */
        NO_NAME,
        /** Sits on the board. */
        ON_BOARD,
        /** Signed before. */
        TWICE
    }

    /** Writes down what a member said about confirmed books. */
    @Transactional
    public Result sign(BookEntry book, String typed, boolean agrees, String remarks) {
        var tenant = Rights.reader();
        var owner = tenant.organisation().id().value();
        var name = typed.strip();
        if (name.length() < 2 || name.length() > LONGEST) {
            return Result.NO_NAME;
        }
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var onBoard =
                enterprises.profile(today).stream()
                        .flatMap(p -> p.boardOn(today).stream())
                        .anyMatch(m -> m.name().strip().equalsIgnoreCase(name));
        if (onBoard) {
            return Result.ON_BOARD;
        }
        var text = remarks.strip();
        var signature =
                new Signature(
                        name,
                        agrees,
                        text.substring(0, Math.min(LONGEST_REMARK, text.length())),
                        clock.instant());
        if (!store.sign(owner, book.id(), signature, tenant.person().name())) {
            return Result.TWICE;
        }
        trail.write("SignBooks", Integer.toString(book.year()), name);
        return Result.SIGNED;
    }

    /** Changes a signal of the own enterprise; false when it is no number or has no source. */
    @Transactional
    public boolean signal(String indicator, String least, String source) {
        var tenant = Rights.keeper();
        if (!Norm.DEFAULTS.containsKey(indicator) || source.isBlank() || source.length() > 200) {
            return false;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(least.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return false;
        }
        if (value.abs().compareTo(BigDecimal.valueOf(MOST_SIGNAL)) > 0 || value.scale() > 6) {
            return false;
        }
        store.norm(
                tenant.organisation().id().value(),
                indicator,
                new Norm(value, source.strip()),
                tenant.person().name(),
                clock.instant());
        trail.write("SignBooks", indicator, least.strip());
        return true;
    }
}

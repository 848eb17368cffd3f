package nl.wijkspil.platform.access.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.wijkspil.platform.access.signin.FirstStart;
import nl.wijkspil.platform.access.signin.OneTimeLinks;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class TokensInPostgres implements OneTimeLinks.TokenStore, FirstStart.FictionalAccounts {

    private final DSLContext database;

    TokensInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    public boolean issue(String email, String hash, Instant at, Instant until) {
        var issued =
                DSL.function(
                        "issue_sign_in_token",
                        Boolean.class,
                        DSL.val(email.strip()),
                        DSL.val(hash),
                        time(at),
                        time(until));
        return Boolean.TRUE.equals(database.select(issued).fetchSingle().value1());
    }

    @Override
    public Optional<String> redeem(String hash, Instant at) {
        var redeemed = DSL.function("redeem_sign_in_token", String.class, DSL.val(hash), time(at));
        return Optional.ofNullable(database.select(redeemed).fetchSingle().value1());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> emails() {
        return database.select(DSL.field("email", String.class))
                .from("fictional_accounts()")
                .fetch(Record1::value1);
    }

    private static Field<OffsetDateTime> time(Instant instant) {
        return DSL.val(instant.atOffset(ZoneOffset.UTC));
    }
}

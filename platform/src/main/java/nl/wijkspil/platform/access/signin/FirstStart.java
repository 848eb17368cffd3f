package nl.wijkspil.platform.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.ConsoleSignIn;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.stereotype.Component;

/** The console's part of signing in: links for fictional people, and the code of an empty start. */
@Component
public class FirstStart implements ConsoleSignIn {

    private final Access access;
    private final OneTimeLinks links;
    private final FictionalAccounts accounts;
    private final SignInSettings settings;
    private final MessageSource messages;
    private final String code = newCode();

    FirstStart(
            Access access,
            OneTimeLinks links,
            FictionalAccounts accounts,
            SignInSettings settings,
            MessageSource messages) {
        this.access = access;
        this.links = links;
        this.accounts = accounts;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<Link> links() {
        return accounts.emails().stream()
                .flatMap(email -> access.person(email).stream())
                .flatMap(person -> access.tenantsOf(person).stream().limit(1))
                .sorted(
                        Comparator.comparing((Tenant t) -> t.organisation().kind())
                                .thenComparing(t -> t.organisation().name())
                                .thenComparing(t -> t.person().name()))
                .map(this::link)
                .toList();
    }

    @Override
    public List<Link> setUp() {
        if (!empty()) {
            return List.of();
        }
        return List.of(new Link("", "", "", settings.origin() + "/eerste-begin?code=" + code));
    }

    /** {@return whether this is the console's code and there is still no organisation} */
    public boolean accepts(String given) {
        return empty()
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a path with a fresh one-time link for the person just registered} */
    public String linkFor(String email) {
        return "/inloggen/link?token="
                + links.issue(email).map(OneTimeToken::getTokenValue).orElse("");
    }

    private Link link(Tenant tenant) {
        var role =
                Arrays.stream(Role.values())
                        .filter(tenant.roles()::contains)
                        .findFirst()
                        .orElseThrow();
        return new Link(
                tenant.person().name(),
                messages.getMessage("role." + role, null, java.util.Locale.of("nl")),
                tenant.organisation().name(),
                settings.link(links.issue(tenant.person().email()).orElseThrow().getTokenValue()));
    }

    private boolean empty() {
        return CurrentTenant.call(
                null,
                () ->
                        Stream.of(OrganisationKind.values())
                                .map(access::organisations)
                                .map(List<Organisation>::size)
                                .allMatch(n -> n == 0));
    }

    private static String newCode() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Who of the fictional portfolio has an account. */
    public interface FictionalAccounts {

        /** {@return the addresses of all fictional people} */
        List<String> emails();
    }
}

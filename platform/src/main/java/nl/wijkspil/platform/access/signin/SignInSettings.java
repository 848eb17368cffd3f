package nl.wijkspil.platform.access.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in.
 *
 * @param origin address that people type, such as {@code https://wijkspil.example}; links and
 *     passkeys hold only for it
 * @param consoleLinks print links on the console when there is no mail server; local use only
 * @param mailFrom sender of sign-in mail
 * @param attemptsPerAddress links that one e-mail address can ask for in 15 minutes
 * @param attemptsPerSource sign-in attempts that one network address can make in 15 minutes
 */
@ConfigurationProperties("wijkspil.access")
public record SignInSettings(
        @DefaultValue("http://localhost:8080") URI origin,
        @DefaultValue("false") boolean consoleLinks,
        @DefaultValue("noreply@localhost") String mailFrom,
        @DefaultValue("5") int attemptsPerAddress,
        @DefaultValue("60") int attemptsPerSource) {

    /** {@return the address of the page that redeems this token} */
    public String link(String token) {
        return origin + "/inloggen/link?token=" + token;
    }
}

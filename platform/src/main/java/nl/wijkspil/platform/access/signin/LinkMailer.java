package nl.wijkspil.platform.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;

/**
 * Sends the one-time link by mail to an address that has an account. Without a mail server a local
 * start prints it on the console; the page says the same in every case.
 */
final class LinkMailer implements OneTimeTokenGenerationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMailer.class);

    private final SignInSettings settings;
    private final Access access;
    private final MessageSource messages;
    private final Optional<JavaMailSender> mail;

    LinkMailer(
            SignInSettings settings,
            Access access,
            MessageSource messages,
            Optional<JavaMailSender> mail) {
        this.settings = settings;
        this.access = access;
        this.messages = messages;
        this.mail = mail;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        var person = access.person(token.getUsername());
        if (person.isPresent()) {
            deliver(person.get().email(), Locale.of(person.get().language()), token);
        }
        response.sendRedirect("/inloggen?verstuurd");
    }

    private void deliver(String email, Locale language, OneTimeToken token) {
        var link = settings.link(token.getTokenValue());
        if (mail.isPresent()) {
            send(mail.get(), email, language, link);
        } else if (settings.consoleLinks()) {
            System.out.printf("Inloglink voor %s (15 minuten): %s%n", email, link);
        } else {
            LOG.error("WS-ACCESS-001 no mail server is set: the sign-in link cannot be sent");
        }
    }

    private void send(JavaMailSender sender, String email, Locale language, String link) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(email);
        message.setSubject(messages.getMessage("signin.mail.subject", null, language));
        message.setText(messages.getMessage("signin.mail.text", new Object[] {link}, language));
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.error("WS-ACCESS-002 the mail server refused a sign-in mail", e);
        }
    }
}

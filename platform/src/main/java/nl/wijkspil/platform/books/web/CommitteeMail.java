package nl.wijkspil.platform.books.web;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a member of the audit committee the link that opens the books. */
@Component
class CommitteeMail {

    private static final Logger LOG = LoggerFactory.getLogger(CommitteeMail.class);

    private final Optional<JavaMailSender> mail;
    private final MessageSource messages;
    private final String origin;
    private final String from;
    private final boolean console;

    CommitteeMail(
            Optional<JavaMailSender> mail,
            MessageSource messages,
            @Value("${wijkspil.access.origin:http://localhost:8080}") String origin,
            @Value("${wijkspil.access.mail-from:noreply@localhost}") String from,
            @Value("${wijkspil.access.console-links:false}") boolean console) {
        this.mail = mail;
        this.messages = messages;
        this.origin = origin;
        this.from = from;
        this.console = console;
    }

    /**
     * What the mail says.
     *
     * @param email to whom
     * @param member name of the member
     * @param enterprise whose books
     * @param year of which year
     * @param by who asks
     */
    record Letter(String email, String member, String enterprise, int year, String by) {}

    /** Sends; false when there is no mail server or it refused. */
    boolean send(Letter letter, String token, Locale language) {
        var link = origin + "/kascommissie/" + token;
        if (mail.isEmpty()) {
            if (console) {
                System.out.printf("Link van de kascommissie voor %s: %s%n", letter.email(), link);
            }
            return console;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.email());
        var year = Integer.toString(letter.year());
        message.setSubject(
                words("books.committee.mail.subject", language, letter.enterprise(), year));
        message.setText(
                words(
                        "books.committee.mail.text",
                        language,
                        letter.member(),
                        letter.by(),
                        letter.enterprise(),
                        year,
                        link));
        try {
            mail.get().send(message);
            return true;
        } catch (MailException e) {
            LOG.error("WS-BOOK-120 the mail server refused the mail to an audit committee", e);
            return false;
        }
    }

    private String words(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}

package nl.wijkspil.platform.indicators.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends each enterprise at most one mail a day about all rounds that are near or past their due
 * date. A mail that the server refused goes with the next run.
 */
@Service
public class RemindOfRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfRounds.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ReminderStore store;
    private final MessageSource messages;
    private final Optional<JavaMailSender> mail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String origin;
    private final String from;

    RemindOfRounds(
            ReminderStore store,
            MessageSource messages,
            Optional<JavaMailSender> mail,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${wijkspil.access.origin:http://localhost:8080}") String origin,
            @Value("${wijkspil.access.mail-from:noreply@localhost}") String from) {
        this.store = store;
        this.messages = messages;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
        this.origin = origin;
        this.from = from;
    }

    /** Sends what has to be sent today; returns how many mails went out. Without a server none. */
    public int remind() {
        return mail.map(sender -> CurrentTenant.call(null, () -> remind(sender))).orElse(0);
    }

    private int remind(JavaMailSender sender) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var sent = 0;
        for (var enterprise : store.due(today)) {
            try {
                var count = transaction.execute(_ -> remind(sender, enterprise, today));
                sent += count == null ? 0 : count;
            } catch (MailException e) {
                LOG.error("WS-ROUND-001 the mail server refused a reminder", e);
            }
        }
        return sent;
    }

    private int remind(JavaMailSender sender, Organisation.Id enterprise, LocalDate today) {
        var receivers = store.claim(enterprise, today, clock.instant());
        for (var receiver : receivers) {
            var off = SecretLink.fresh();
            store.keepLink(off, enterprise, receiver.id(), clock.instant());
            sender.send(digest(enterprise, receiver, off, today));
        }
        return receivers.size();
    }

    private SimpleMailMessage digest(
            Organisation.Id enterprise,
            ReminderStore.Receiver receiver,
            SecretLink off,
            LocalDate today) {
        var language = Locale.of(receiver.language());
        var waiting = store.waiting(enterprise, today);
        var lines =
                waiting.stream()
                        .map(w -> line(w, today, language))
                        .collect(Collectors.joining("\n"));
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(receiver.email());
        message.setSubject(words("rounds.mail.subject", language, waiting.size()));
        message.setText(
                words(
                        "rounds.mail.text",
                        language,
                        receiver.name(),
                        lines,
                        origin + "/mijn-rondes",
                        origin + "/herinneringen/" + off.token()));
        return message;
    }

    private String line(ReminderStore.Waiting round, LocalDate today, Locale language) {
        var left = RoundRules.daysLeft(round.due(), today);
        return words(
                left < 0 ? "rounds.mail.late" : "rounds.mail.open",
                language,
                round.title(),
                round.asker(),
                Math.abs(left),
                round.ready(),
                round.total());
    }

    private String words(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** {@return what a link in a mail is about, if it is one} */
    public Optional<ReminderStore.OffLink> offLink(SecretLink link) {
        return CurrentTenant.call(null, () -> store.offLink(link));
    }

    /** Switches the mail off for whom the link was made; false if there is no such link. */
    public boolean stop(SecretLink link) {
        return CurrentTenant.call(null, () -> store.stop(link, clock.instant()));
    }
}

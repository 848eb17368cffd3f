package nl.wijkspil.platform.books.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.books.files.BookSignal;
import nl.wijkspil.platform.books.files.ReadSignals;
import nl.wijkspil.platform.books.files.Rights;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Early warnings on the start pages of the enterprise and of who it shares them with. */
@Component
class SignalsToday implements TodayPart {

    private static final int MOST = 5;

    private final ReadSignals reading;
    private final FigureText text;
    private final MessageSource messages;

    SignalsToday(ReadSignals reading, FigureText text, MessageSource messages) {
        this.reading = reading;
        this.text = text;
        this.messages = messages;
    }

    @Override
    public List<AttentionItem> attention(LocalDate today, Locale language) {
        var tenant = CurrentTenant.get();
        if (tenant.is(OrganisationKind.ENTERPRISE)) {
            return tenant.roles().stream().anyMatch(Rights.READERS::contains)
                    ? reading.own().stream().map(s -> own(s, language)).toList()
                    : List.of();
        }
        var shared = reading.shared();
        var shown = shared.subList(0, Math.min(MOST, shared.size()));
        reading.looked(shown, "vandaag");
        var items = new ArrayList<AttentionItem>();
        for (var named : shown) {
            items.add(
                    item(
                            "books.signal.of",
                            new Object[] {named.owner().name(), words(named.signal(), language)},
                            "/gedeelde-boeken/"
                                    + named.owner().id().value()
                                    + "?jaar="
                                    + named.signal().year(),
                            "books.signal.look",
                            new Object[] {named.owner().name()},
                            language));
        }
        if (shared.size() > MOST) {
            items.add(
                    item(
                            "books.signal.more",
                            new Object[] {shared.size() - MOST},
                            "/gedeelde-boeken",
                            "books.signal.all",
                            new Object[0],
                            language));
        }
        return items;
    }

    private AttentionItem own(BookSignal signal, Locale language) {
        return item(
                "books.signal.own",
                new Object[] {words(signal, language)},
                "/boeken/" + signal.year() + "/getal/" + signal.warning().indicator(),
                "books.signal.figure",
                new Object[0],
                language);
    }

    /** {@return the warning in words, with its value and year} */
    private String words(BookSignal signal, Locale language) {
        return messages.getMessage(
                "books.warning." + signal.warning(), new Object[] {text.of(signal)}, language);
    }

    private AttentionItem item(
            String key, Object[] words, String path, String go, Object[] goWords, Locale language) {
        return new AttentionItem(
                messages.getMessage(key, words, language),
                messages.getMessage("books.signal.hint", null, language),
                Optional.empty(),
                path,
                messages.getMessage(go, goWords, language));
    }
}

package nl.wijkspil.platform.indicators.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.indicators.figures.Rights;
import nl.wijkspil.platform.indicators.rounds.AskedRound;
import nl.wijkspil.platform.indicators.rounds.ReadRounds;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Open rounds on the start page of the enterprise. */
@Component
class RoundToday implements TodayPart {

    private final ReadRounds rounds;
    private final MessageSource messages;

    RoundToday(ReadRounds rounds, MessageSource messages) {
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public List<AttentionItem> attention(LocalDate today, Locale language) {
        var tenant = CurrentTenant.get();
        if (!Rights.mayRecord(tenant)) {
            return List.of();
        }
        return rounds.asked().stream()
                .filter(round -> round.open(today))
                .map(round -> item(round, today, language))
                .toList();
    }

    private AttentionItem item(AskedRound round, LocalDate today, Locale language) {
        var left = round.daysLeft(today);
        var key = left < 0 ? "attention.round.late" : "attention.round.open";
        return new AttentionItem(
                messages.getMessage(key, new Object[] {round.title(), Math.abs(left)}, language),
                messages.getMessage(
                        "attention.round.ready",
                        new Object[] {round.ready(), round.total()},
                        language),
                Optional.of(round.due()),
                "/mijn-rondes",
                messages.getMessage("attention.round.go", null, language));
    }
}

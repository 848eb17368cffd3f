package nl.wijkspil.platform.indicators.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.figures.FigureStore;
import nl.wijkspil.platform.indicators.figures.Rights;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures that came back or were never handed in, on the start page of the enterprise. */
@Component
class FiguresToday implements TodayPart {

    private final FigureStore store;
    private final MessageSource messages;

    FiguresToday(FigureStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public List<AttentionItem> attention(LocalDate today, Locale language) {
        var tenant = CurrentTenant.get();
        if (!Rights.mayRecord(tenant)) {
            return List.of();
        }
        return store.pending(tenant.organisation().id()).stream()
                .map(pending -> item(pending, language))
                .toList();
    }

    private AttentionItem item(FigureStore.Pending pending, Locale language) {
        var returned = pending.state() == FigureState.Name.RETURNED;
        var year = Integer.toString(pending.year());
        return new AttentionItem(
                messages.getMessage(
                        returned ? "attention.figures.returned" : "attention.figures.draft",
                        new Object[] {pending.count(), year},
                        language),
                messages.getMessage(
                        returned ? "attention.figures.note" : "attention.figures.unseen",
                        null,
                        language),
                Optional.empty(),
                "/cijfers?jaar=" + year,
                messages.getMessage("attention.figures.go", new Object[] {year}, language));
    }
}

package nl.wijkspil.platform.enterprises.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.domain.BoardResidency;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.QuickAction;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the profile asks of coordinator and board: only what is missing or old, one line each. */
@Component
class ProfileToday implements TodayPart {

    private static final int STALE_MONTHS = 13;

    private final Enterprises enterprises;
    private final MessageSource messages;

    ProfileToday(Enterprises enterprises, MessageSource messages) {
        this.enterprises = enterprises;
        this.messages = messages;
    }

    @Override
    public List<AttentionItem> attention(LocalDate today, Locale language) {
        if (!edits()) {
            return List.of();
        }
        return enterprises
                .profile(today)
                .map(profile -> gaps(profile, today, language))
                .orElseGet(() -> List.of(item("first", "/profiel/gegevens", language)));
    }

    @Override
    public List<QuickAction> actions(LocalDate today, Locale language) {
        if (!CurrentTenant.get().is(OrganisationKind.ENTERPRISE)) {
            return List.of();
        }
        var actions = new ArrayList<QuickAction>();
        if (edits()) {
            actions.add(action(60, "hours", "/profiel/openingstijden", language));
            actions.add(action(70, "profile", "/profiel", language));
        }
        enterprises
                .profile(today)
                .filter(profile -> profile.open().published())
                .ifPresent(profile ->
                        actions.add(
                                action(
                                        80,
                                        "public",
                                        "/bedrijven/" + profile.open().slug(),
                                        language)));
        return actions;
    }

    private List<AttentionItem> gaps(Profile profile, LocalDate today, Locale language) {
        var items = new ArrayList<AttentionItem>();
        var open = profile.open();
        var running = open.functionsOn(today);
        if (running.isEmpty()) {
            items.add(item("functions", "/profiel/functies", language));
        }
        for (var function : running) {
            if (function.hoursOn(today).isEmpty()) {
                var name = messages.getMessage("function." + function.function(), null, language);
                items.add(
                        item(
                                "hours",
                                "/profiel/openingstijden?functie=" + function.function(),
                                language,
                                name));
            }
        }
        var board = BoardResidency.of(profile.boardOn(today));
        if (board.seats() == 0) {
            items.add(item("board", "/profiel/bestuur", language));
        } else if (board.unknown() > 0) {
            items.add(item("residency", "/profiel/bestuur", language, board.unknown()));
        }
        if (open.catchmentOn(today).isEmpty()) {
            items.add(item("catchment", "/profiel/verzorgingsgebied", language));
        }
        if (open.details().legalForm().filter(LegalForm::hasMembers).isPresent()
                && profile.membersOn(today)
                        .filter(c -> c.countedOn().isAfter(today.minusMonths(STALE_MONTHS)))
                        .isEmpty()) {
            items.add(item("members", "/profiel/leden", language));
        }
        if (!open.published()) {
            items.add(item("publish", "/profiel", language));
        }
        return items;
    }

    private static boolean edits() {
        return CurrentTenant.get().hasAny(Role.COORDINATOR, Role.BOARD);
    }

    private AttentionItem item(String what, String path, Locale language, Object... arguments) {
        return new AttentionItem(
                messages.getMessage("attention." + what, arguments, language),
                "",
                Optional.empty(),
                path,
                messages.getMessage("attention.go." + what, arguments, language));
    }

    private QuickAction action(int order, String what, String path, Locale language) {
        return new QuickAction(
                order, messages.getMessage("action." + what, null, language), "", path);
    }
}

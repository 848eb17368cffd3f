package nl.wijkspil.platform.enterprises.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.domain.OpenTime;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.QuickAction;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The enterprise's start page: is it open, what asks for attention, what people do most. */
@Controller
class TodayPage {

    private final Desk desk;
    private final List<TodayPart> parts;

    TodayPage(Desk desk, List<TodayPart> parts) {
        this.desk = desk;
        this.parts = parts;
    }

    /** How the doors stand. */
    enum Doors {
        UNKNOWN,
        CLOSED_TODAY,
        OPEN,
        OPENS_LATER,
        CLOSED_AGAIN
    }

    @GetMapping("/vandaag")
    String show(Model model, Locale language) {
        var now = desk.now();
        var today = now.toLocalDate();
        model.addAttribute("greeting", greeting(now.toLocalTime()));
        model.addAttribute(
                "date", DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(today));
        model.addAttribute("name", CurrentTenant.get().organisation().name());
        model.addAttribute("enterprise", CurrentTenant.get().is(OrganisationKind.ENTERPRISE));
        model.addAttribute("attention", attention(language));
        model.addAttribute("actions", actions(language));
        var ranges = desk.profile().map(this::rangesToday).orElse(List.of());
        var known = desk.profile().filter(this::hoursKnown).isPresent();
        model.addAttribute("ranges", ranges);
        model.addAttribute("doors", known ? doors(ranges, now.toLocalTime()) : Doors.UNKNOWN);
        return "enterprises/today";
    }

    /** {@return MORNING from 5:00, AFTERNOON from 12:00, EVENING from 18:00, else NIGHT} */
    static String greeting(LocalTime now) {
        int hour = now.getHour();
        if (hour < 5) {
            return "NIGHT";
        }
        if (hour < 12) {
            return "MORNING";
        }
        return hour < 18 ? "AFTERNOON" : "EVENING";
    }

    /** {@return how the doors stand at this time, with these opening hours today} */
    static Doors doors(List<OpeningRange> ranges, LocalTime now) {
        if (ranges.isEmpty()) {
            return Doors.CLOSED_TODAY;
        }
        int minute = 60 * now.getHour() + now.getMinute();
        if (ranges.stream().anyMatch(r -> r.firstMinute() <= minute && minute < r.lastMinute())) {
            return Doors.OPEN;
        }
        return ranges.stream().anyMatch(r -> r.firstMinute() > minute)
                ? Doors.OPENS_LATER
                : Doors.CLOSED_AGAIN;
    }

    private List<OpeningRange> rangesToday(Profile profile) {
        return new OpenTime(profile.open().closures())
                .ranges(profile.open().functions(), desk.today());
    }

    private boolean hoursKnown(Profile profile) {
        return profile.open().functionsOn(desk.today()).stream()
                .anyMatch(function -> function.hoursOn(desk.today()).isPresent());
    }

    private List<AttentionItem> attention(Locale language) {
        return parts.stream()
                .flatMap(part -> part.attention(desk.today(), language).stream())
                .sorted(Comparator.comparing(item -> item.due().orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    private List<QuickAction> actions(Locale language) {
        return parts.stream()
                .flatMap(part -> part.actions(desk.today(), language).stream())
                .sorted(Comparator.comparingInt(QuickAction::order))
                .toList();
    }
}

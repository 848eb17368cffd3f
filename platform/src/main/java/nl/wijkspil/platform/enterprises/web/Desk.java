package nl.wijkspil.platform.enterprises.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages under {@code /profiel} share: the profile at hand and the answer to a deed. */
@Component
class Desk {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Enterprises enterprises;
    private final Clock clock;

    Desk(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), HERE);
    }

    Optional<Profile> profile() {
        return enterprises.profile(today());
    }

    /** {@return the page with the profile on it, or the first step when there is no profile} */
    String page(Model model, String template) {
        var profile = profile();
        if (profile.isEmpty()) {
            return "redirect:/profiel/gegevens?eerst";
        }
        model.addAttribute("profile", profile.get());
        model.addAttribute("open", profile.get().open());
        model.addAttribute("today", today());
        return template;
    }

    /** {@return the page anew after a deed that was done, or with why it was refused} */
    String answer(Outcome outcome, Model model, String path, String template) {
        return switch (outcome) {
            case Outcome.Done done -> "redirect:" + path + "?bewaard";
            case Outcome.Refused refused -> {
                model.addAttribute("refusal", refused.reason());
                yield page(model, template);
            }
        };
    }
}

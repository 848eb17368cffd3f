package nl.wijkspil.platform.indicators.web;

import nl.wijkspil.platform.indicators.rounds.RemindOfRounds;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Switches reminders off by the link in the mail, without signing in. A click does it, not the mere
 * opening of the page: mail scanners open every link.
 */
@Controller
class ReminderPages {

    private final RemindOfRounds reminding;

    ReminderPages(RemindOfRounds reminding) {
        this.reminding = reminding;
    }

    @GetMapping("/herinneringen/{token}")
    String show(@PathVariable String token, Model model) {
        var link = reminding.offLink(new SecretLink(token)).orElseThrow(NotThereException::new);
        model.addAttribute("link", link);
        model.addAttribute("token", token);
        return "indicators/reminders";
    }

    @PostMapping("/herinneringen/{token}")
    String stop(@PathVariable String token) {
        if (!reminding.stop(new SecretLink(token))) {
            throw new NotThereException();
        }
        return "redirect:/herinneringen/" + token;
    }
}

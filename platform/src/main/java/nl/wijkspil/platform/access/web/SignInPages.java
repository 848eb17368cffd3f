package nl.wijkspil.platform.access.web;

import java.util.Comparator;
import java.util.List;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NavigationItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and where a person lands afterwards. */
@Controller
class SignInPages {

    private final List<NavigationItem> items;

    SignInPages(List<NavigationItem> items) {
        this.items = items.stream().sorted(Comparator.comparingInt(NavigationItem::order)).toList();
    }

    @GetMapping("/inloggen")
    String signIn() {
        return "access/sign-in";
    }

    @GetMapping("/inloggen/link")
    String link(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "access/link";
    }

    @GetMapping("/begin")
    String begin() {
        var tenant = CurrentTenant.find();
        return items.stream()
                .filter(item -> item.audience().admits(tenant))
                .findFirst()
                .map(item -> "redirect:" + item.path())
                .orElse("redirect:/account");
    }
}

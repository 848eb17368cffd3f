package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** My account: name, language, passkeys, and the places where I am signed in. */
@Controller
class AccountPage {

    private final Access access;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final LocaleResolver languages;

    AccountPage(
            Access access,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            LocaleResolver languages) {
        this.access = access;
        this.sessions = sessions;
        this.owners = owners;
        this.passkeys = passkeys;
        this.languages = languages;
    }

    /** What the form holds. */
    record Form(
            @NotBlank @Size(max = 200) String name, @Pattern(regexp = "nl|en") String language) {}

    /** A place where the person is signed in. */
    record Place(String id, Instant since, Instant lastSeen, boolean here) {}

    /** A passkey of the person. */
    record Passkey(String id, String label, Instant made, Instant used) {}

    @GetMapping("/account")
    String show(HttpServletRequest request, Model model) {
        var me = CurrentTenant.get().person();
        model.addAttribute("form", new Form(me.name(), me.language()));
        return page(request, model);
    }

    @PostMapping("/account")
    String change(
            @Validated @ModelAttribute("form") Form form,
            BindingResult wrong,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (wrong.hasErrors()) {
            return page(request, model);
        }
        access.change(form.name(), form.language());
        languages.setLocale(request, response, Locale.of(form.language()));
        return "redirect:/account?bewaard";
    }

    @PostMapping("/account/sessies/beeindig")
    String end(@RequestParam String session) {
        if (mine().stream().anyMatch(place -> place.getId().equals(session))) {
            sessions.deleteById(session);
        }
        return "redirect:/account?beeindigd";
    }

    @PostMapping("/account/passkeys/verwijder")
    String forget(@RequestParam String passkey) {
        var owner = owners.findByUsername(email());
        var id = Bytes.fromBase64(passkey);
        if (owner != null
                && passkeys.findByUserId(owner.getId()).stream()
                        .anyMatch(mine -> mine.getCredentialId().equals(id))) {
            passkeys.delete(id);
        }
        return "redirect:/account?passkeyweg";
    }

    private String page(HttpServletRequest request, Model model) {
        var session = request.getSession(false);
        var current = session == null ? "" : session.getId();
        model.addAttribute(
                "places",
                mine().stream()
                        .map(s ->
                                new Place(
                                        s.getId(),
                                        s.getCreationTime(),
                                        s.getLastAccessedTime(),
                                        s.getId().equals(current)))
                        .sorted(Comparator.comparing(Place::lastSeen).reversed())
                        .toList());
        model.addAttribute("passkeys", myPasskeys());
        return "access/account";
    }

    private List<? extends Session> mine() {
        return List.copyOf(sessions.findByPrincipalName(email()).values());
    }

    private List<Passkey> myPasskeys() {
        var owner = owners.findByUsername(email());
        if (owner == null) {
            return List.of();
        }
        return passkeys.findByUserId(owner.getId()).stream()
                .map(key ->
                        new Passkey(
                                key.getCredentialId().toBase64UrlString(),
                                key.getLabel(),
                                key.getCreated(),
                                key.getLastUsed()))
                .toList();
    }

    private static String email() {
        return CurrentTenant.get().person().email();
    }
}

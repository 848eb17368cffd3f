package nl.wijkspil.platform.indicators.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.indicators.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** With whom we share which figures, and who looked at them. */
@Controller
class SharingPages {

    private static final Set<OrganisationKind> RECEIVERS =
            Set.of(
                    OrganisationKind.FUND,
                    OrganisationKind.EVALUATOR,
                    OrganisationKind.NETWORK,
                    OrganisationKind.PARTNER);
    private static final int READINGS = 200;

    private final Sharing sharing;
    private final Access access;
    private final Years years;

    SharingPages(Sharing sharing, Access access, Years years) {
        this.sharing = sharing;
        this.access = access;
        this.years = years;
    }

    /** What one organisation may see now. */
    record Running(Organisation receiver, List<Sharing.Agreement> agreements) {}

    @GetMapping("/delen")
    String show(Model model) {
        var all = sharing.agreements();
        var today = years.today();
        Map<Organisation, List<Sharing.Agreement>> running = new LinkedHashMap<>();
        all.stream()
                .filter(a -> a.withdrawn().isEmpty())
                .filter(a -> a.until().map(u -> !u.isBefore(today)).orElse(true))
                .forEach(a ->
                        running.computeIfAbsent(a.receiver(), _ -> new java.util.ArrayList<>())
                                .add(a));
        model.addAttribute(
                "running",
                running.entrySet().stream()
                        .map(e -> new Running(e.getKey(), List.copyOf(e.getValue())))
                        .toList());
        model.addAttribute("ended", all.stream().filter(a -> a.withdrawn().isPresent()).toList());
        model.addAttribute("receivers", receivers());
        model.addAttribute("themes", CataloguePages.byTheme());
        model.addAttribute("today", today);
        return "indicators/sharing";
    }

    @PostMapping("/delen")
    String agree(
            @RequestParam UUID ontvanger,
            @RequestParam(defaultValue = "") Set<String> cijfer,
            @RequestParam @Nullable LocalDate vanaf,
            @RequestParam @Nullable LocalDate tot) {
        var receiver = receivers().stream().filter(o -> o.id().value().equals(ontvanger)).findAny();
        var known = cijfer.stream().filter(c -> Catalogue.find(c).isPresent()).toList();
        var from = vanaf == null ? years.today() : vanaf;
        if (receiver.isEmpty() || known.isEmpty()) {
            return "redirect:/delen?leeg";
        }
        if (tot != null && tot.isBefore(from)) {
            return "redirect:/delen?omgekeerd";
        }
        var added = sharing.agree(receiver.get().id(), known, from, Optional.ofNullable(tot));
        return "redirect:/delen?gedeeld=" + added;
    }

    @PostMapping("/delen/intrekken")
    String withdraw(@RequestParam List<UUID> afspraak) {
        var withdrawn = afspraak.stream().filter(sharing::withdraw).count();
        return "redirect:/delen?ingetrokken=" + withdrawn;
    }

    @GetMapping("/inzage")
    String readings(Model model) {
        model.addAttribute("readings", sharing.readings(READINGS));
        return "indicators/readings";
    }

    private List<Organisation> receivers() {
        var here = CurrentTenant.get().organisation().id();
        return Arrays.stream(OrganisationKind.values())
                .filter(RECEIVERS::contains)
                .flatMap(kind -> access.organisations(kind).stream())
                .filter(o -> !o.id().equals(here))
                .toList();
    }
}

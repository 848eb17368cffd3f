package nl.wijkspil.platform.areas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkspil.exchange.areas.AreaCode;
import nl.wijkspil.exchange.areas.panel.PanelTally;
import nl.wijkspil.platform.areas.panel.AskPanel;
import nl.wijkspil.platform.areas.panel.AskPanel.Answer;
import nl.wijkspil.platform.areas.panel.PanelChoice;
import nl.wijkspil.platform.areas.panel.PanelChoice.Which;
import nl.wijkspil.platform.areas.panel.PanelTurns;
import nl.wijkspil.platform.areas.panel.PublicCatchments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A panel for the evaluator: choose, see what it will be, take it. */
@Controller
class PanelPage {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /**
     * So many cells are counted while the reader waits; more are counted when the page is there.
     */
    private static final long AT_ONCE = 200_000;

    private static final int NAMED = 5;

    private final AskPanel asking;
    private final PanelTurns turns;
    private final PublicCatchments catchments;
    private final PanelOffer offer;
    private final SendPanel sending;
    private final Clock clock;

    PanelPage(
            AskPanel asking,
            PanelTurns turns,
            PublicCatchments catchments,
            PanelOffer offer,
            SendPanel sending,
            Clock clock) {
        this.asking = asking;
        this.turns = turns;
        this.catchments = catchments;
        this.offer = offer;
        this.sending = sending;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    @GetMapping("/gebiedspanel")
    String form(Model model) {
        return page(PanelForm.with(asking.years()), null, model);
    }

    @PostMapping("/gebiedspanel")
    String look(
            @ModelAttribute PanelForm form,
            @RequestParam(defaultValue = "") String tel,
            Model model)
            throws IOException {
        Answer.Ready ready = ready(form, model);
        if (ready != null && (ready.cells() <= AT_ONCE || !tel.isEmpty())) {
            count(ready, model);
        }
        return page(form, ready, model);
    }

    /** The cells by kind, for a page that is there already. */
    @PostMapping("/gebiedspanel/telling")
    String counts(@ModelAttribute PanelForm form, Model model) throws IOException {
        Answer.Ready ready = ready(form, model);
        if (ready != null) {
            count(ready, model);
        }
        return "areas/parts :: panelcounts";
    }

    @PostMapping("/gebiedspanel/cijfers.zip")
    @Nullable String download(
            @ModelAttribute PanelForm form, Model model, HttpServletResponse response)
            throws IOException {
        Answer.Ready ready = ready(form, model);
        if (ready == null) {
            return page(form, null, model);
        }
        try (var turn = turns.take().orElse(null)) {
            if (turn == null) {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("busy", true);
                return page(form, ready, model);
            }
            String name = name(form, ready);
            sending.send(response, "panel-" + name, name, ready.spec(), ready.panel());
            return null;
        }
    }

    /** What it is of, in words fit for a file name. */
    private static String name(PanelForm form, Answer.Ready ready) {
        String areas =
                switch (ready.spec().level()) {
                    case null -> form.keuze().equals("bedrijf") ? "verzorgingsgebied" : "gebieden";
                    case COUNTRY -> "land";
                    case PROVINCE -> "provincies";
                    case MUNICIPALITY -> "gemeenten";
                    case DISTRICT -> "wijken";
                    case NEIGHBOURHOOD -> "buurten";
                    case POSTCODE -> "postcodes";
                };
        List<Integer> years = ready.spec().years();
        String within =
                ready.spec().level() != null && AreaCode.parse(form.gemeente()).isPresent()
                        ? "-" + form.gemeente()
                        : "";
        return areas
                + within
                + "-"
                + years.getFirst()
                + (years.size() > 1 ? "-" + years.getLast() : "");
    }

    private void count(Answer.Ready ready, Model model) throws IOException {
        try (var turn = turns.take().orElse(null)) {
            if (turn == null) {
                model.addAttribute("busy", true);
                return;
            }
            PanelTally tally = new PanelTally(ready.panel().columns());
            ready.panel().forEachRow(tally::add);
            model.addAttribute("totals", tally.totals());
            model.addAttribute("counts", tally.counts());
        }
    }

    private Answer.@Nullable Ready ready(PanelForm form, Model model) {
        Which areas = areas(form, model);
        if (Double.isNaN(form.weakest())) {
            model.addAttribute("wrong", "WEAKEST");
            return null;
        }
        if (areas == null) {
            return null;
        }
        PanelChoice choice =
                new PanelChoice(
                        areas, form.years(), form.cijfer(), form.boundary(), form.weakest());
        return switch (asking.ask(choice)) {
            case Answer.Ready ready -> ready;
            case Answer.Refused refused -> {
                model.addAttribute("wrong", refused.why().name());
                model.addAttribute(
                        "strange",
                        refused.unknown().stream().map(AreaCode::text).limit(NAMED).toList());
                model.addAttribute("cells", refused.cells());
                model.addAttribute("most", AskPanel.MOST_CELLS);
                yield null;
            }
        };
    }

    private @Nullable Which areas(PanelForm form, Model model) {
        return switch (form.keuze()) {
            case "codes" -> typed(form.typed(), model);
            case "bedrijf" -> served(form.bedrijf());
            default -> {
                var level = form.level();
                if (level == null) {
                    model.addAttribute("wrong", "NO_AREAS");
                    yield null;
                }
                yield new Which.OfLevel(
                        level, AreaCode.parse(form.gemeente()).map(AreaCode::text).orElse(""));
            }
        };
    }

    private static @Nullable Which typed(PanelForm.Typed typed, Model model) {
        if (!typed.strange().isEmpty()) {
            model.addAttribute("wrong", "NO_CODES");
            model.addAttribute("strange", typed.strange().stream().limit(NAMED).toList());
            return null;
        }
        return new Which.Named(typed.codes(), true);
    }

    private Which served(String enterprise) {
        return new Which.Named(
                catchments.on(today()).stream()
                        .filter(each -> enterprise.isEmpty() || each.slug().equals(enterprise))
                        .flatMap(each -> each.codes().stream())
                        .sorted()
                        .toList(),
                false);
    }

    private String page(PanelForm form, Answer.@Nullable Ready ready, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("ready", ready);
        model.addAttribute("years", asking.years());
        model.addAttribute("groups", offer.groups(form.cijfer()));
        model.addAttribute("levels", offer.levels());
        model.addAttribute("municipalities", offer.municipalities());
        model.addAttribute("served", catchments.on(today()));
        return "areas/panel";
    }
}

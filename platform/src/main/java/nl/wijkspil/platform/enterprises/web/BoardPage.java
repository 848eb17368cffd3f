package nl.wijkspil.platform.enterprises.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.platform.enterprises.BoardFunction;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.Residency;
import nl.wijkspil.platform.enterprises.domain.BoardResidency;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is on the board, on any day; taking and leaving a seat. */
@Controller
class BoardPage {

    private static final String PATH = "/profiel/bestuur";
    private static final String TEMPLATE = "enterprises/board";

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    BoardPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds. */
    record Form(
            @Nullable String name,
            @Nullable String function,
            @Nullable String resident,
            @Nullable String since,
            @Nullable String until) {

        static final Form EMPTY = new Form("", "", "UNKNOWN", "", "");
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate op,
            Model model) {
        model.addAttribute("form", Form.EMPTY);
        return page(model, op == null ? desk.today() : op);
    }

    @PostMapping(PATH)
    String seat(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var name = Typed.text(form.name());
        Typed.require(name, wrong, "name");
        Typed.atMost(200, name, wrong, "name");
        var function =
                Typed.oneOf(BoardFunction.class, Typed.text(form.function()), wrong, "function");
        var resident = Typed.oneOf(Residency.class, Typed.text(form.resident()), wrong, "resident");
        var since = Typed.requiredDay(Typed.text(form.since()), wrong, "since");
        var until = Typed.day(Typed.text(form.until()), wrong, "until");
        var shown = page(model, desk.today());
        if (wrong.hasErrors() || function.isEmpty() || resident.isEmpty() || since.isEmpty()) {
            return shown;
        }
        return desk.answer(
                deeds.seat(name, function.get(), resident.get(), since.get(), until),
                model,
                PATH,
                TEMPLATE);
    }

    @PostMapping(PATH + "/weg")
    String unseat(
            @RequestParam UUID seat,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            Model model) {
        model.addAttribute("form", Form.EMPTY);
        page(model, desk.today());
        return desk.answer(deeds.unseat(seat, lastDay), model, PATH, TEMPLATE);
    }

    private String page(Model model, LocalDate day) {
        model.addAttribute("boardFunctions", BoardFunction.values());
        model.addAttribute("residencies", Residency.values());
        model.addAttribute("day", day);
        desk.profile()
                .ifPresent(profile -> {
                    var seats = profile.boardOn(day);
                    model.addAttribute("seats", seats);
                    model.addAttribute(
                            "former",
                            profile.board().stream().filter(s -> !seats.contains(s)).toList());
                    model.addAttribute("residency", BoardResidency.of(seats));
                });
        return desk.page(model, TEMPLATE);
    }
}

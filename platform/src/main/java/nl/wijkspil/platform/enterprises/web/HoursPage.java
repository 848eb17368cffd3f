package nl.wijkspil.platform.enterprises.web;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening hours of one function at a time, a text per weekday; and days closed. */
@Controller
class HoursPage {

    private static final String PATH = "/profiel/openingstijden";
    private static final String TEMPLATE = "enterprises/hours";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    HoursPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds: per weekday a text such as {@code 9:00-12:00, 13:00-17:00}. */
    record Form(@Nullable String function, @Nullable String since, @Nullable List<String> days) {

        /** {@return the text of a day, 1 is Monday} */
        public String day(int number) {
            return days == null || days.size() < number ? "" : Typed.text(days.get(number - 1));
        }
    }

    /** What the form for closed days holds. */
    record ClosedForm(
            @Nullable String firstDay, @Nullable String lastDay, @Nullable String reason) {}

    @GetMapping(PATH)
    String show(@RequestParam(required = false) @Nullable EnterpriseFunction functie, Model model) {
        var running = desk.profile().map(p -> p.open().functionsOn(desk.today())).orElse(List.of());
        var chosen =
                running.stream()
                        .filter(f -> functie == null || f.function() == functie)
                        .findFirst();
        var days = new ArrayList<String>();
        chosen.flatMap(f -> f.hoursOn(desk.today()))
                .ifPresent(hours -> {
                    for (var day : DayOfWeek.values()) {
                        days.add(words(hours.on(day)));
                    }
                });
        model.addAttribute(
                "form",
                new Form(
                        chosen.map(f -> f.function().name()).orElse(""),
                        desk.today().toString(),
                        days));
        return page(model);
    }

    @PostMapping(PATH)
    String set(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var function =
                Typed.oneOf(
                        EnterpriseFunction.class, Typed.text(form.function()), wrong, "function");
        var since = Typed.requiredDay(Typed.text(form.since()), wrong, "since");
        var wrongDays = new ArrayList<Integer>();
        var hours = hours(form, wrongDays);
        model.addAttribute("wrongDays", wrongDays);
        if (wrong.hasErrors() || function.isEmpty() || since.isEmpty() || hours.isEmpty()) {
            return page(model);
        }
        addForms(model);
        return desk.answer(
                deeds.setHours(function.get(), since.get(), hours.get()), model, PATH, TEMPLATE);
    }

    @PostMapping(PATH + "/dicht")
    String close(@ModelAttribute("closed") ClosedForm form, BindingResult wrong, Model model) {
        var first = Typed.requiredDay(Typed.text(form.firstDay()), wrong, "firstDay");
        var last = Typed.requiredDay(Typed.text(form.lastDay()), wrong, "lastDay");
        model.addAttribute("form", new Form("", desk.today().toString(), List.of()));
        if (wrong.hasErrors() || first.isEmpty() || last.isEmpty()) {
            return page(model);
        }
        addForms(model);
        return desk.answer(
                deeds.close(first.get(), last.get(), Typed.text(form.reason())),
                model,
                PATH,
                TEMPLATE);
    }

    private String page(Model model) {
        addForms(model);
        return desk.page(model, TEMPLATE);
    }

    private static void addForms(Model model) {
        model.addAttribute("weekdays", List.of(1, 2, 3, 4, 5, 6, 7));
        if (!model.containsAttribute("closed")) {
            model.addAttribute("closed", new ClosedForm("", "", ""));
        }
        if (!model.containsAttribute("wrongDays")) {
            model.addAttribute("wrongDays", List.of());
        }
    }

    private static Optional<WeeklyHours> hours(Form form, List<Integer> wrongDays) {
        var ranges = new ArrayList<OpeningRange>();
        for (var day : DayOfWeek.values()) {
            var read = ranges(day, form.day(day.getValue()));
            if (read.isEmpty()) {
                wrongDays.add(day.getValue());
            } else {
                ranges.addAll(read.get());
            }
        }
        return wrongDays.isEmpty() ? Optional.of(new WeeklyHours(ranges)) : Optional.empty();
    }

    /** {@return the ranges in the text; nothing when it cannot be read or they overlap} */
    static Optional<List<OpeningRange>> ranges(DayOfWeek day, String typed) {
        try {
            var ranges =
                    Arrays.stream(typed.split("[,;]|\\ben\\b"))
                            .map(String::strip)
                            .filter(piece -> !piece.isEmpty())
                            .map(piece -> range(day, piece))
                            .toList();
            return Optional.of(new WeeklyHours(ranges).ranges());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OpeningRange range(DayOfWeek day, String piece) {
        var ends = piece.split("\\s*(?:-|–|tot)\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(piece);
        }
        var opens = Typed.time(ends[0]).orElseThrow(() -> new IllegalArgumentException(piece));
        var closes = Typed.time(ends[1]).orElseThrow(() -> new IllegalArgumentException(piece));
        return new OpeningRange(day, opens, closes);
    }

    private static String words(List<OpeningRange> ranges) {
        return ranges.stream()
                .map(range -> TIME.format(range.opens()) + "-" + range.closesText())
                .collect(Collectors.joining(", "));
    }
}

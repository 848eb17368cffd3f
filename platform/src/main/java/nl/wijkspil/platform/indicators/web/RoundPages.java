package nl.wijkspil.platform.indicators.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.OrganisationKind;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.Definition;
import nl.wijkspil.platform.indicators.NewRound;
import nl.wijkspil.platform.indicators.Theme;
import nl.wijkspil.platform.indicators.domain.RoundRules;
import nl.wijkspil.platform.indicators.rounds.OpenRound;
import nl.wijkspil.platform.indicators.rounds.ReadRounds;
import nl.wijkspil.platform.indicators.rounds.Round;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reporting rounds for who asks: the list, a new one, and who is late. */
@Controller
class RoundPages {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUESTION = 300;
    private static final int USUAL_DAYS = 28;

    private final ReadRounds rounds;
    private final OpenRound opening;
    private final Sharing sharing;
    private final Years years;

    RoundPages(ReadRounds rounds, OpenRound opening, Sharing sharing, Years years) {
        this.rounds = rounds;
        this.opening = opening;
        this.sharing = sharing;
        this.years = years;
    }

    /** What was typed into the form of a new round. */
    record Typed(
            String title,
            int year,
            String due,
            Set<String> codes,
            List<String> questions,
            Set<UUID> enterprises) {}

    /** One enterprise in a round, with the words and colour of its standing. */
    record Row(Round.Participant participant, RoundRules.Standing standing) {
        /** {@return the name of the standing, as in message keys} */
        public String name() {
            return standing.getClass().getSimpleName();
        }

        /** {@return class of the tag} */
        public String tag() {
            return switch (standing) {
                case RoundRules.Standing.HandedIn _ -> "strong";
                case RoundRules.Standing.Begun _ -> "soft";
                case RoundRules.Standing.NotBegun _ -> "open";
                case RoundRules.Standing.Late _ -> "late";
            };
        }

        /** {@return how many days late, or 0} */
        public long daysLate() {
            return standing instanceof RoundRules.Standing.Late late ? late.days() : 0;
        }

        private int order() {
            return switch (standing) {
                case RoundRules.Standing.Late _ -> 0;
                case RoundRules.Standing.NotBegun _ -> 1;
                case RoundRules.Standing.Begun _ -> 2;
                case RoundRules.Standing.HandedIn _ -> 3;
            };
        }
    }

    @GetMapping("/rondes")
    String list(Model model) {
        model.addAttribute("rounds", rounds.rounds());
        return "indicators/rounds";
    }

    @GetMapping("/rondes/nieuw")
    String create(Model model) {
        var all = owners().stream().map(o -> o.id().value()).collect(Collectors.toSet());
        var due = years.today().plusDays(USUAL_DAYS).toString();
        var typed = new Typed("", years.lastClosed(), due, Set.of(), List.of(), all);
        return form(typed, EnumSet.noneOf(RoundRules.Problem.class), model);
    }

    @PostMapping("/rondes")
    String open(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "0") int jaar,
            @RequestParam(defaultValue = "") String tot,
            @RequestParam(defaultValue = "") Set<String> cijfer,
            @RequestParam(required = false) Optional<List<String>> vraag,
            @RequestParam(defaultValue = "") Set<UUID> bedrijf,
            Model model) {
        var codes =
                offered().values().stream()
                        .flatMap(List::stream)
                        .map(Definition::code)
                        .filter(cijfer::contains)
                        .toList();
        var questions =
                vraag.orElse(List.of()).stream()
                        .map(String::strip)
                        .filter(q -> !q.isEmpty())
                        .map(q -> q.substring(0, Math.min(q.length(), LONGEST_QUESTION)))
                        .limit(RoundRules.MOST_QUESTIONS)
                        .toList();
        var title = naam.substring(0, Math.min(naam.length(), LONGEST_TITLE));
        var outcome =
                opening.open(
                        new NewRound(
                                title,
                                jaar,
                                day(tot),
                                codes,
                                questions,
                                bedrijf.stream()
                                        .map(Organisation.Id::new)
                                        .collect(Collectors.toSet())));
        return switch (outcome) {
            case OpenRound.Outcome.Opened(var id) -> "redirect:/rondes/" + id + "?geopend";
            case OpenRound.Outcome.Refused(var problems) ->
                    form(new Typed(title, jaar, tot, cijfer, questions, bedrijf), problems, model);
        };
    }

    @GetMapping("/rondes/{id}")
    String show(@PathVariable UUID id, Model model) {
        var round = rounds.round(id).orElseThrow(NotThereException::new);
        var today = years.today();
        var rows =
                round.participants().stream()
                        .map(p -> new Row(p, p.standing(round.due(), today)))
                        .sorted(Comparator.comparingInt(Row::order))
                        .toList();
        model.addAttribute("round", round);
        model.addAttribute("rows", rows);
        model.addAttribute("late", rows.stream().filter(r -> r.daysLate() > 0).count());
        model.addAttribute(
                "told", rows.stream().filter(r -> !r.participant().told().isEmpty()).toList());
        model.addAttribute("figures", figures(round));
        model.addAttribute(
                "questions",
                round.items().stream().filter(Round.Item.Question.class::isInstance).toList());
        return "indicators/round";
    }

    private static List<Definition> figures(Round round) {
        return round.items().stream()
                .flatMap(item ->
                        item instanceof Round.Item.Figure(_, var code)
                                ? Catalogue.define(FigureKey.of(code, round.year())).stream()
                                : java.util.stream.Stream.empty())
                .toList();
    }

    private String form(Typed typed, Set<RoundRules.Problem> problems, Model model) {
        var three = new ArrayList<>(typed.questions());
        while (three.size() < RoundRules.MOST_QUESTIONS) {
            three.add("");
        }
        model.addAttribute("typed", typed);
        model.addAttribute("three", three);
        model.addAttribute("problems", problems.stream().sorted().toList());
        model.addAttribute("themes", offered());
        model.addAttribute("owners", owners());
        model.addAttribute("years", years.offered());
        return "indicators/round-form";
    }

    private static Map<Theme, List<Definition>> offered() {
        Map<Theme, List<Definition>> themes = new LinkedHashMap<>();
        CataloguePages.byTheme()
                .forEach((theme, indicators) -> {
                    var definitions = new ArrayList<Definition>();
                    for (var indicator : indicators) {
                        Definition.of(indicator, "").ifPresent(definitions::add);
                        indicator
                                .parts()
                                .forEach(part ->
                                        Definition.of(indicator, part.code())
                                                .ifPresent(definitions::add));
                    }
                    themes.put(theme, definitions);
                });
        return themes;
    }

    private List<Organisation> owners() {
        return sharing.owners().stream()
                .filter(o -> o.kind() == OrganisationKind.ENTERPRISE)
                .toList();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return LocalDate.MIN;
        }
    }
}

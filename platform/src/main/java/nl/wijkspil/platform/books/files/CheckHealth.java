package nl.wijkspil.platform.books.files;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.rules.Condition;
import nl.wijkspil.evaluation.rules.CriterionResult;
import nl.wijkspil.evaluation.rules.Evaluator;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Missing;
import nl.wijkspil.evaluation.rules.RuleSet;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.rules.Subject;
import nl.wijkspil.evaluation.rules.Urbanity;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.RecordedFigure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies GEZOND-1 and BENEN-1 to approved figures of one enterprise, the own or one that shares.
 */
@Service
public class CheckHealth {

    private static final List<String> RULES = List.of("GEZOND-1", "BENEN-1");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int YEARS_BACK = 6;

    private final Indicators indicators;
    private final Sharing sharing;
    private final Clock clock;
    private final RuleSets rules = RuleSets.builtIn();

    CheckHealth(Indicators indicators, Sharing sharing, Clock clock) {
        this.indicators = indicators;
        this.sharing = sharing;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param owner of whom
     * @param year last closed year
     * @param years years that can be asked for, latest first
     * @param checks GEZOND-1, then BENEN-1
     */
    public record Health(
            Organisation owner, int year, List<Integer> years, List<RuleCheck> checks) {
        /** Copies the lists. */
        public Health {
            years = List.copyOf(years);
            checks = List.copyOf(checks);
        }
    }

    /** Of the current enterprise; without a year, the latest with an approved figure on money. */
    @Transactional
    public Health own(OptionalInt year) {
        return check(Rights.reader().organisation(), year, true);
    }

    /** Of an enterprise that shares something with the current organisation; nothing otherwise. */
    @Transactional
    public Optional<Health> shared(Organisation.Id owner, OptionalInt year) {
        if (CurrentTenant.get().roles().stream().noneMatch(Rights.LOOKERS::contains)) {
            return Optional.empty();
        }
        return sharing.owners().stream()
                .filter(o -> o.id().equals(owner))
                .findFirst()
                .map(o -> check(o, year, false));
    }

    private Health check(Organisation owner, OptionalInt wanted, boolean own) {
        var thisYear = LocalDate.ofInstant(clock.instant(), HERE).getYear();
        var codes = new TreeSet<String>();
        RULES.forEach(code -> codes(rules.get(code), codes));
        var approved = read(owner, thisYear, codes, Indicators.Standing.APPROVED);
        var latest = read(owner, thisYear, codes, Indicators.Standing.LATEST);
        var years =
                approved.keySet().stream()
                        .filter(key -> key.indicator().startsWith("FIN-"))
                        .map(FigureKey::year)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .descendingSet();
        var year = wanted.orElse(years.isEmpty() ? thisYear - 1 : years.first());
        Set<FigureKey> proposed =
                own
                        ? indicators.proposals(year).stream()
                                .map(p -> p.figure().key())
                                .collect(Collectors.toSet())
                        : Set.of();
        Set<String> visible = own ? codes : sharing.visible(owner.id());
        var figures = new TreeMap<FigureKey, Figure>();
        approved.forEach((key, figure) -> figures.put(key, figure.figure()));
        var subject =
                new Subject(
                        owner.id().value().toString(), Urbanity.UNKNOWN, figures, new TreeMap<>());
        var evaluator = new Evaluator(rules);
        var gaps = new Gaps(approved, latest, proposed, visible);
        return new Health(
                owner,
                year,
                List.copyOf(years),
                RULES.stream()
                        .map(code -> {
                            var set = rules.get(code);
                            var found = evaluator.assess(code, subject, year);
                            return new RuleCheck(
                                    set,
                                    found,
                                    found.criteria().stream()
                                            .map(result -> test(set, result, approved, gaps))
                                            .toList());
                        })
                        .toList());
    }

    private static RuleCheck.Test test(
            RuleSet set,
            CriterionResult result,
            Map<FigureKey, RecordedFigure> approved,
            Gaps gaps) {
        return new RuleCheck.Test(
                set.criterion(result.criterion()),
                result.lacksData()
                        ? RuleCheck.Outcome.OPEN
                        : result.low() > 0 ? RuleCheck.Outcome.PASSED : RuleCheck.Outcome.FAILED,
                result.used().stream().filter(approved::containsKey).map(approved::get).toList(),
                result.missing().stream().map(gaps::of).toList());
    }

    private Map<FigureKey, RecordedFigure> read(
            Organisation owner, int thisYear, Set<String> codes, Indicators.Standing standing) {
        var found = new HashMap<FigureKey, RecordedFigure>();
        indicators
                .figures(
                        new Indicators.Question(
                                List.of(owner.id()),
                                thisYear - YEARS_BACK,
                                thisYear,
                                codes,
                                standing,
                                "gezonde bedrijfsvoering"))
                .forEach(figure -> found.put(figure.key(), figure));
        return found;
    }

    private void codes(RuleSet set, Set<String> into) {
        set.criteria().forEach(c -> c.levels().forEach(level -> codes(level.when(), into)));
    }

    private void codes(Condition condition, Set<String> into) {
        switch (condition) {
            case Condition.Compare compare -> into.add(FigureKey.of(compare.code(), 0).indicator());
            case Condition.Count count -> into.add(count.indicator());
            case Condition.All all -> all.conditions().forEach(each -> codes(each, into));
            case Condition.Any any -> any.conditions().forEach(each -> codes(each, into));
            case Condition.Classed classed -> codes(rules.get(classed.ruleSet()), into);
            case Condition.Coded _ -> {}
        }
    }

    private record Gaps(
            Map<FigureKey, RecordedFigure> approved,
            Map<FigureKey, RecordedFigure> latest,
            Set<FigureKey> proposed,
            Set<String> visible) {

        RuleCheck.Gap of(Missing missing) {
            var key = FigureKey.of(missing.code(), missing.year());
            return new RuleCheck.Gap(key, why(key), missing.reason());
        }

        private RuleCheck.Why why(FigureKey key) {
            var last = latest.get(key);
            if (!visible.contains(key.indicator())) {
                return RuleCheck.Why.NOT_SHARED;
            }
            if (last != null && last.state().name() == FigureState.Name.SUBMITTED) {
                return RuleCheck.Why.SUBMITTED;
            }
            if (last != null && last.state().name() != FigureState.Name.APPROVED) {
                return RuleCheck.Why.DRAFT;
            }
            if (approved.containsKey(key)) {
                return RuleCheck.Why.UNKNOWN;
            }
            return proposed.contains(key) ? RuleCheck.Why.PROPOSED : RuleCheck.Why.EMPTY;
        }
    }
}

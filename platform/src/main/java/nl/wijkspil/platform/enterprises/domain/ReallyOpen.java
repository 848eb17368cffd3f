package nl.wijkspil.platform.enterprises.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.FunctionPeriod;
import nl.wijkspil.platform.enterprises.PublicProfile;

/**
 * Whether a function counts in a year (indicator OUT-01): open in enough weeks of the year for
 * enough hours. The thresholds are a proposal of this product.
 *
 * @param weeks in at least so many ISO weeks
 * @param hours for at least so many hours in each of them
 * @param shopHours the same for a shop
 */
public record ReallyOpen(int weeks, int hours, int shopHours) {

    /** The catalogue's rule: 40 weeks, 8 hours, a shop 15 hours. */
    public static final ReallyOpen OUT_01 = new ReallyOpen(40, 8, 15);

    /** {@return whether the function counts in this year} */
    public boolean counts(PublicProfile profile, EnterpriseFunction function, int year) {
        var minutes = 60 * (function == EnterpriseFunction.SHOP ? shopHours : hours);
        var periods = periods(profile, function);
        return new OpenTime(profile.closures()).weeksOpen(periods, year, minutes) >= weeks;
    }

    /**
     * {@return whole months for which the function has run without a break on this day; nothing
     * when it does not run}
     */
    public static OptionalInt monthsRunning(
            PublicProfile profile, EnterpriseFunction function, LocalDate day) {
        var newestFirst =
                periods(profile, function).stream()
                        .filter(period -> !period.since().isAfter(day))
                        .sorted(Comparator.comparing(FunctionPeriod::since).reversed())
                        .toList();
        var since = day.plusDays(1);
        for (var period : newestFirst) {
            if (!period.holdsOn(since.minusDays(1))) {
                break;
            }
            since = period.since();
        }
        return since.isAfter(day)
                ? OptionalInt.empty()
                : OptionalInt.of((int) Period.between(since, day.plusDays(1)).toTotalMonths());
    }

    /** {@return functions that ran in this period without hours being known on every day} */
    public static List<EnterpriseFunction> withoutHours(
            Collection<FunctionPeriod> functions, LocalDate first, LocalDate last) {
        return functions.stream()
                .filter(function ->
                        first.datesUntil(last.plusDays(1))
                                .anyMatch(day ->
                                        function.holdsOn(day) && function.hoursOn(day).isEmpty()))
                .map(FunctionPeriod::function)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<FunctionPeriod> periods(
            PublicProfile profile, EnterpriseFunction function) {
        return profile.functions().stream().filter(p -> p.function() == function).toList();
    }
}

package nl.wijkspil.platform.enterprises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.access.Organisation;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.Closure;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;
import nl.wijkspil.platform.enterprises.FunctionPeriod;
import nl.wijkspil.platform.enterprises.OpeningRange;
import nl.wijkspil.platform.enterprises.PublicProfile;
import nl.wijkspil.platform.enterprises.Schedule;
import nl.wijkspil.platform.enterprises.WeeklyHours;
import org.junit.jupiter.api.Test;

class OpenTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final UUID ID = new UUID(1, 2);

    private static OpeningRange range(DayOfWeek day, String opens, String closes) {
        return new OpeningRange(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static FunctionPeriod function(
            EnterpriseFunction function, LocalDate since, OpeningRange... ranges) {
        return new FunctionPeriod(
                ID,
                function,
                since,
                Optional.empty(),
                List.of(
                        new Schedule(
                                ID,
                                since,
                                Optional.empty(),
                                new WeeklyHours(Arrays.asList(ranges)))));
    }

    private static PublicProfile profile(List<FunctionPeriod> functions, List<Closure> closures) {
        var details =
                new Details(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Address("", "", "", "Proefdorp", "", Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "");
        return new PublicProfile(
                new Organisation.Id(ID),
                "Proef",
                true,
                "proef",
                true,
                details,
                "",
                Optional.empty(),
                functions,
                closures,
                List.of());
    }

    @Test
    void aYearOfMondaysAndWednesdaysLessTheClosedDays() {
        // 2024 begins on a Monday and has 53 Mondays, 52 Wednesdays.
        var shop =
                function(
                        EnterpriseFunction.SHOP,
                        FIRST,
                        range(DayOfWeek.MONDAY, "09:00", "12:00"),
                        range(DayOfWeek.WEDNESDAY, "09:00", "12:00"));
        assertThat(new OpenTime(List.of()).minutes(List.of(shop), FIRST, LAST))
                .isEqualTo((53 + 52) * 180L);
        var summer = new Closure(ID, LocalDate.of(2024, 7, 29), LocalDate.of(2024, 8, 4), "");
        assertThat(new OpenTime(List.of(summer)).minutes(List.of(shop), FIRST, LAST))
                .isEqualTo((53 + 52 - 2) * 180L);
    }

    @Test
    void anHourInWhichTwoAreOpenCountsOnce() {
        var shop =
                function(EnterpriseFunction.SHOP, FIRST, range(DayOfWeek.MONDAY, "09:00", "12:00"));
        var meeting =
                function(
                        EnterpriseFunction.MEETING_PLACE,
                        FIRST,
                        range(DayOfWeek.MONDAY, "11:00", "14:00"),
                        range(DayOfWeek.MONDAY, "20:00", "00:00"));
        var open = new OpenTime(List.of());
        assertThat(open.ranges(List.of(shop, meeting), FIRST))
                .containsExactly(
                        range(DayOfWeek.MONDAY, "09:00", "14:00"),
                        range(DayOfWeek.MONDAY, "20:00", "00:00"));
        assertThat(open.minutes(List.of(shop, meeting), FIRST, FIRST)).isEqualTo(9 * 60);
    }

    @Test
    void weeksAreIsoWeeks() {
        var desk =
                function(
                        EnterpriseFunction.SOCIAL_DESK,
                        LocalDate.of(2019, 1, 1),
                        range(DayOfWeek.FRIDAY, "09:00", "17:00"));
        var open = new OpenTime(List.of());
        assertThat(open.weeksOpen(List.of(desk), 2020, 480)).isEqualTo(53);
        assertThat(open.weeksOpen(List.of(desk), 2024, 480)).isEqualTo(52);
        assertThat(open.weeksOpen(List.of(desk), 2024, 481)).isZero();
    }

    @Test
    void aShopNeedsFifteenHoursAndFortyWeeks() {
        var fourteen =
                profile(
                        List.of(
                                function(
                                        EnterpriseFunction.SHOP,
                                        FIRST,
                                        range(DayOfWeek.MONDAY, "09:00", "23:00"))),
                        List.of());
        assertThat(ReallyOpen.OUT_01.counts(fourteen, EnterpriseFunction.SHOP, 2024)).isFalse();
        var hours = new ReallyOpen(40, 8, 14);
        assertThat(hours.counts(fourteen, EnterpriseFunction.SHOP, 2024)).isTrue();
        assertThat(hours.counts(fourteen, EnterpriseFunction.SHOP, 2023)).isFalse();
        var closedLong =
                profile(
                        fourteen.functions(),
                        List.of(new Closure(ID, FIRST, FIRST.plusWeeks(13), "verbouwing")));
        assertThat(hours.counts(closedLong, EnterpriseFunction.SHOP, 2024)).isFalse();
    }

    @Test
    void monthsRunOnWhenOnePeriodFollowsTheOther() {
        var before =
                new FunctionPeriod(
                        ID,
                        EnterpriseFunction.STUDIO,
                        LocalDate.of(2022, 7, 1),
                        Optional.of(LocalDate.of(2023, 6, 30)),
                        List.of());
        var after = function(EnterpriseFunction.STUDIO, LocalDate.of(2023, 7, 1));
        var both = profile(List.of(before, after), List.of());
        assertThat(ReallyOpen.monthsRunning(both, EnterpriseFunction.STUDIO, LAST)).hasValue(30);
        var gap =
                profile(
                        List.of(
                                before,
                                function(EnterpriseFunction.STUDIO, LocalDate.of(2023, 7, 2))),
                        List.of());
        assertThat(ReallyOpen.monthsRunning(gap, EnterpriseFunction.STUDIO, LAST)).hasValue(17);
        assertThat(ReallyOpen.monthsRunning(gap, EnterpriseFunction.SHOP, LAST)).isEmpty();
    }

    @Test
    void overlappingOrBackwardHoursAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(DayOfWeek.MONDAY, "17:00", "09:00"))
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WeeklyHours(
                                List.of(
                                        range(DayOfWeek.MONDAY, "09:00", "12:00"),
                                        range(DayOfWeek.MONDAY, "11:59", "13:00"))));
        assertThat(
                        new WeeklyHours(
                                        List.of(
                                                range(DayOfWeek.MONDAY, "12:00", "13:00"),
                                                range(DayOfWeek.MONDAY, "09:00", "12:00")))
                                .minutesPerWeek())
                .isEqualTo(240);
    }

    @Test
    void aDayThatEndsAtMidnightEndsAtTwentyFour() {
        assertThat(range(DayOfWeek.FRIDAY, "20:00", "00:00").closesText()).isEqualTo("24:00");
        assertThat(range(DayOfWeek.FRIDAY, "09:00", "12:30").closesText()).isEqualTo("12:30");
    }
}

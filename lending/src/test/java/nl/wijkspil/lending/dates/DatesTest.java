package nl.wijkspil.lending.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkspil.lending.money.Fraction;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void everyClosedDayOf2020To2060() throws IOException {
        Path file =
                Path.of(
                        "..",
                        "..",
                        "shared",
                        "finance",
                        "golden",
                        "refs",
                        "target_holidays_2020_2060.txt");
        assumeTrue(Files.exists(file), "skipped: shared data not present");
        Set<LocalDate> closedWeekdays = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                closedWeekdays.add(day(line.strip()));
            }
        }
        int closed = 0;
        for (LocalDate d = day("2020-01-01"); d.getYear() <= 2060; d = d.plusDays(1)) {
            boolean weekend =
                    d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean expected = weekend || closedWeekdays.contains(d);
            assertThat(TargetCalendar.isOpen(d)).as("%s", d).isEqualTo(!expected);
            closed += expected ? 1 : 0;
        }
        assertThat(closed).isEqualTo(4_476);
    }

    @Test
    void knownEasters() {
        // Tables of the United States Naval Observatory.
        assertThat(TargetCalendar.easter(1961)).isEqualTo((int) day("1961-04-02").toEpochDay());
        assertThat(TargetCalendar.easter(2024)).isEqualTo((int) day("2024-03-31").toEpochDay());
        assertThat(TargetCalendar.easter(2038)).isEqualTo((int) day("2038-04-25").toEpochDay());
        assertThat(TargetCalendar.isOpen(day("2250-01-01"))).isFalse();
        assertThat(TargetCalendar.isOpen(day("2250-01-02"))).isTrue();
    }

    @Test
    void epochDaysAgreeWithTheJdk() {
        for (LocalDate d = day("1895-12-25"); d.getYear() < 2205; d = d.plusDays(1)) {
            int epochDay = (int) d.toEpochDay();
            assertThat(CivilDays.of(d.getYear(), d.getMonthValue(), d.getDayOfMonth()))
                    .isEqualTo(epochDay);
            assertThat(CivilDays.dayInMonth(CivilDays.monthOf(d), d.getDayOfMonth()))
                    .isEqualTo(epochDay);
        }
        assertThat(CivilDays.dayInMonth(2026 * 12 + 1, 31))
                .isEqualTo((int) day("2026-02-28").toEpochDay());
        assertThat(CivilDays.lengthOfMonth(2028, 2)).isEqualTo(29);
        assertThat(CivilDays.lengthOfMonth(2027, 12)).isEqualTo(31);
    }

    @Test
    void businessDayRules() {
        int saturday = (int) day("2026-02-28").toEpochDay();
        assertThat(BusinessDayRule.NONE.adjust(saturday)).isEqualTo(saturday);
        assertThat(BusinessDayRule.FOLLOWING.adjust(saturday)).isEqualTo(saturday + 2);
        assertThat(BusinessDayRule.PRECEDING.adjust(saturday)).isEqualTo(saturday - 1);
        assertThat(BusinessDayRule.MODIFIED_FOLLOWING.adjust(saturday)).isEqualTo(saturday - 1);
        int goodFriday = (int) day("2026-04-03").toEpochDay();
        assertThat(LocalDate.ofEpochDay(BusinessDayRule.FOLLOWING.adjust(goodFriday)))
                .isEqualTo(day("2026-04-07"));
        assertThat(TargetCalendar.plusOpenDays(day("2026-04-02"), 1)).isEqualTo(day("2026-04-07"));
        assertThat(TargetCalendar.plusOpenDays(day("2026-04-07"), -1)).isEqualTo(day("2026-04-02"));
    }

    @Test
    void dayCountFractions() {
        record Case(DayCount count, String from, String to, Fraction fraction) {}
        List<Case> cases =
                List.of(
                        new Case(
                                DayCount.THIRTY_E_360,
                                "2026-01-31",
                                "2026-02-28",
                                Fraction.of(28, 360)),
                        new Case(
                                DayCount.THIRTY_E_360,
                                "2026-02-28",
                                "2026-03-31",
                                Fraction.of(32, 360)),
                        new Case(
                                DayCount.ACT_365F,
                                "2028-02-01",
                                "2028-03-01",
                                Fraction.of(29, 365)),
                        new Case(
                                DayCount.ACT_360,
                                "2026-01-01",
                                "2027-01-01",
                                Fraction.of(365, 360)),
                        // ISDA's own example (EMU and market conventions, 1998): 61/365 + 121/366.
                        new Case(
                                DayCount.ACT_ACT_ISDA,
                                "2003-11-01",
                                "2004-05-01",
                                Fraction.of(61, 365).plus(Fraction.of(121, 366))),
                        // 1 December to 1 January lies in 2027 whole: 31/365 and not 30/365 +
                        // 1/366.
                        new Case(
                                DayCount.ACT_ACT_ISDA,
                                "2027-12-01",
                                "2028-01-01",
                                Fraction.of(31, 365)),
                        new Case(
                                DayCount.ACT_ACT_ISDA,
                                "2024-01-01",
                                "2025-01-01",
                                Fraction.of(1, 1)));
        for (Case c : cases) {
            assertThat(c.count().yearFraction(day(c.from()), day(c.to())))
                    .as("%s", c)
                    .isEqualTo(c.fraction());
        }
    }
}

package nl.wijkspil.platform.portfolio;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * A loan of the fictional fund. Days are counted back from today, so that the example never grows
 * old.
 *
 * @param enterprise id of the borrower in the fictional portfolio
 * @param purpose what the money is for
 * @param repayment how it comes back
 * @param base on what interest is counted
 * @param rate yearly, in percent
 * @param euro how much
 * @param terms how many instalments
 * @param everyMonths months between them
 * @param grace terms without principal at the start, interest added to the debt
 * @param closed months without principal
 * @param monthsAgo how long ago it began
 * @param unpaid how many of the latest instalments did not come in
 * @param changes what happened out of the ordinary, from the day it did
 * @param changedMonthsAgo how long ago that was
 */
record FictionalLoan(
        String enterprise,
        String purpose,
        Repayment repayment,
        InterestBase base,
        String rate,
        long euro,
        int terms,
        int everyMonths,
        int grace,
        Set<Month> closed,
        int monthsAgo,
        int unpaid,
        List<Function<LocalDate, LoanEvent>> changes,
        int changedMonthsAgo) {

    private static final Set<Month> WINTER =
            Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

    /** {@return the day the loan began} */
    LocalDate start(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(monthsAgo);
    }

    /** {@return the day of the change} */
    LocalDate changed(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(changedMonthsAgo).plusDays(14);
    }

    static LocalDate openDay(LocalDate day) {
        return TargetCalendar.isOpen(day) ? day : TargetCalendar.plusOpenDays(day, 1);
    }

    private static FictionalLoan plain(
            String enterprise,
            String purpose,
            Repayment repayment,
            String rate,
            long euro,
            int terms,
            int monthsAgo,
            int unpaid) {
        return new FictionalLoan(
                enterprise,
                purpose,
                repayment,
                InterestBase.OUTSTANDING,
                rate,
                euro,
                terms,
                1,
                0,
                Set.of(),
                monthsAgo,
                unpaid,
                List.of(),
                0);
    }

    private FictionalLoan with(int monthsBack, List<Function<LocalDate, LoanEvent>> events) {
        return new FictionalLoan(
                enterprise,
                purpose,
                repayment,
                base,
                rate,
                euro,
                terms,
                everyMonths,
                grace,
                closed,
                monthsAgo,
                unpaid,
                events,
                monthsBack);
    }

    private FictionalLoan shaped(InterestBase on, int every, int graceTerms, Set<Month> months) {
        return new FictionalLoan(
                enterprise,
                purpose,
                repayment,
                on,
                rate,
                euro,
                terms,
                every,
                graceTerms,
                months,
                monthsAgo,
                unpaid,
                changes,
                changedMonthsAgo);
    }

    /** {@return all loans of the fictional fund; every amount, rate and date is invented} */
    static List<FictionalLoan> all() {
        var outstanding = InterestBase.OUTSTANDING;
        return List.of(
                plain("de-brink", "Keuken en terras", Repayment.ANNUITY, "4", 25_000, 60, 36, 0)
                        .with(
                                20,
                                List.of(day ->
                                        new LoanEvent.HolidayGranted(
                                                day,
                                                nextDue(day),
                                                3,
                                                TermMode.CAPITALISE,
                                                true,
                                                "Verbouwing duurde langer dan gepland"))),
                plain("het-ketelhuis", "Aankoop pand", Repayment.LINEAR, "3.5", 90_000, 120, 40, 0),
                plain(
                                "cooperatie-noorderdorp",
                                "Zonnedak",
                                Repayment.LINEAR,
                                "3",
                                30_000,
                                72,
                                34,
                                0)
                        .shaped(outstanding, 1, 0, WINTER),
                plain("de-smederij", "Werkplaats", Repayment.BULLET, "4.25", 40_000, 20, 38, 0)
                        .shaped(outstanding, 3, 0, Set.of()),
                plain("de-linde", "Inrichting", Repayment.ANNUITY, "2.8", 15_000, 48, 36, 0)
                        .shaped(InterestBase.ORIGINAL_PRINCIPAL, 1, 0, Set.of()),
                plain("wijkwerkplaats-zuid", "Bestelbus", Repayment.ANNUITY, "4", 18_000, 48, 36, 0)
                        .with(
                                14,
                                List.of(day ->
                                        new LoanEvent.Rescheduled(
                                                day,
                                                Rate.ofPercent("3.5"),
                                                48,
                                                Repayment.ANNUITY,
                                                true,
                                                "Minder omzet na het aflopen van een contract"))),
                plain("de-nieuwe-bron", "Opstart", Repayment.ANNUITY, "3", 20_000, 60, 37, 0)
                        .shaped(outstanding, 1, 6, Set.of())
                        .with(
                                12,
                                List.of(day ->
                                        new LoanEvent.ConvertedToGift(
                                                day,
                                                Rate.ofPercent("25"),
                                                "Besluit fonds: doel buurtkeuken gehaald"))),
                plain("de-halte", "Voorraad winkel", Repayment.ANNUITY, "4.5", 12_000, 48, 36, 0)
                        .with(
                                16,
                                List.of(
                                        day ->
                                                new LoanEvent.WrittenOff(
                                                        day,
                                                        Money.ofEuro(5_000),
                                                        "Winkel gestopt, boedel is leeg"),
                                        day ->
                                                new LoanEvent.Recovered(
                                                        day.plusDays(40),
                                                        Money.ofEuro(450),
                                                        "Verkoop inventaris"))),
                plain("ons-honk", "Geluid en licht", Repayment.LINEAR, "4", 9_600, 48, 30, 2),
                plain("dorpsloket-hoek", "Balie", Repayment.LINEAR, "2", 6_000, 36, 36, 0)
                        .shaped(outstanding, 1, 0, Set.of()),
                plain("de-wending", "Isolatie", Repayment.ANNUITY, "3.25", 45_000, 96, 36, 4));
    }

    /** The next first of a month after a day: the instalments of these loans fall on the first. */
    private static LocalDate nextDue(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}

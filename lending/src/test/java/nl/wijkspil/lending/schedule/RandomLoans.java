package nl.wijkspil.lending.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.wijkspil.lending.agreement.AccrualDates;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.RateStep;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.Season;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermLoanBuilder;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/** Loans of every kind from a seed. */
public final class RandomLoans {

    private RandomLoans() {}

    private static <E extends Enum<E>> E any(SplittableRandom random, Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    /** A loan with every term drawn at random. */
    public static TermLoan any(SplittableRandom random) {
        int terms = random.nextInt(1, 130);
        TermLoanBuilder builder =
                plain(random, terms)
                        .dayCount(any(random, DayCount.class))
                        .everyMonths(new int[] {1, 3, 6, 12}[random.nextInt(4)])
                        .businessDays(
                                any(random, BusinessDayRule.class), any(random, AccrualDates.class))
                        .endOfMonth(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            TermMode[] modes = {TermMode.INTEREST_ONLY, TermMode.CAPITALISE, TermMode.DEFER};
            builder.grace(random.nextInt(terms), modes[random.nextInt(3)]);
        }
        if (random.nextInt(4) == 0 && terms > 2) {
            builder.rateSteps(
                    List.of(
                            new RateStep(
                                    random.nextInt(2, terms + 1),
                                    new Rate(random.nextInt(0, 1_200), 2))));
        }
        if (random.nextInt(5) == 0) {
            builder.season(
                    new Season(
                            Set.of(Month.JANUARY, Month.FEBRUARY, Month.of(random.nextInt(3, 12))),
                            random.nextBoolean() ? TermMode.INTEREST_ONLY : TermMode.CAPITALISE));
        }
        if (random.nextInt(6) == 0) {
            builder.instalmentMultiple(Money.ofCents(new long[] {100, 500, 10}[random.nextInt(3)]));
        }
        return builder.build();
    }

    /** A loan in equal months without grace. */
    public static TermLoanBuilder plain(SplittableRandom random, int terms) {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_000));
        return TermLoan.builder(
                any(random, Repayment.class),
                Money.ofCents(random.nextLong(100_000, 50_000_000)),
                new Rate(random.nextInt(0, 1_500), 2),
                start,
                terms);
    }

    /** A flat loan. */
    public static TermLoan flat(SplittableRandom random) {
        return plain(random, random.nextInt(6, 120))
                .interestBase(InterestBase.ORIGINAL_PRINCIPAL)
                .build();
    }
}

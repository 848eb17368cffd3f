package nl.wijkspil.lending.portfolio;

import java.util.List;
import nl.wijkspil.lending.money.Money;

/**
 * One stress without chance: everyone pays so many months later, the largest loans up to a part of
 * the portfolio stop paying, and revenue falls by a part.
 *
 * @param lateMonths months everything comes later
 * @param defaultShare part of the outstanding principal that stops paying at once; loans are taken
 *     from the largest down until the part is reached
 * @param revenueDrop part by which revenue falls
 */
public record Stress(int lateMonths, double defaultShare, double revenueDrop) {

    /**
     * What a stress leaves.
     *
     * @param cashPerMonth cash in each month
     * @param defaulted principal of the loans that stopped
     * @param loans how many loans stopped
     */
    public record Outcome(List<Money> cashPerMonth, Money defaulted, int loans) {}

    /** Refuses parts outside [0, 1] and negative months. */
    public Stress {
        if (lateMonths < 0
                || !(defaultShare >= 0 && defaultShare <= 1)
                || !(revenueDrop >= 0 && revenueDrop <= 1)) {
            throw new IllegalArgumentException(
                    "stress ("
                            + lateMonths
                            + ", "
                            + defaultShare
                            + ", "
                            + revenueDrop
                            + ") must have parts of 0 to 1.\nMaybe percents were given.");
        }
    }

    /** The stress on these loans over so many months. */
    public Outcome on(List<ScenarioLoan> loans, int months) {
        List<ScenarioLoan> largest =
                loans.stream()
                        .sorted((a, b) -> Long.compare(b.outstanding, a.outstanding))
                        .toList();
        long whole = loans.stream().mapToLong(l -> l.outstanding).sum();
        long[] cash = new long[months];
        long stopped = 0;
        int count = 0;
        for (ScenarioLoan loan : largest) {
            if (stopped < defaultShare * whole) {
                stopped += loan.outstanding;
                count++;
                continue;
            }
            pay(loan, cash);
        }
        return new Outcome(
                java.util.Arrays.stream(cash).mapToObj(Money::ofCents).toList(),
                Money.ofCents(stopped),
                count);
    }

    private void pay(ScenarioLoan loan, long[] cash) {
        long left = loan.outstanding;
        for (int i = 0; i < loan.month.length; i++) {
            long payment = loan.principal[i] + loan.interest[i];
            if (loan.sharesRevenue()) {
                double asked = loan.revenue[i] * (1 - revenueDrop) * loan.share;
                payment = Math.min(left, Math.clamp(Math.round(asked), loan.floor, loan.ceiling));
                left -= payment;
            }
            int when = loan.month[i] + lateMonths;
            if (when < cash.length) {
                cash[when] += payment;
            }
        }
    }
}

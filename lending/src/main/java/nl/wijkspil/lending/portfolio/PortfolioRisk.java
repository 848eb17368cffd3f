package nl.wijkspil.lending.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * The risk in a portfolio on a date.
 *
 * <p>PAR<i>n</i> is the whole outstanding principal of loans more than <i>n</i> days late over the
 * gross portfolio (CGAP, <i>Definitions of Selected Financial Terms</i>, 2003): not only the late
 * part, and without loans that were written off, which are shown beside it.
 */
public final class PortfolioRisk {

    private final List<PortfolioLoan> open;
    private final List<PortfolioLoan> writtenOff;
    private final Money gross;

    private PortfolioRisk(List<PortfolioLoan> open, List<PortfolioLoan> writtenOff) {
        this.open = open;
        this.writtenOff = writtenOff;
        this.gross = sum(open);
    }

    /** The risk of these loans. */
    public static PortfolioRisk of(List<PortfolioLoan> loans) {
        return new PortfolioRisk(
                loans.stream().filter(l -> !l.writtenOff()).toList(),
                loans.stream().filter(PortfolioLoan::writtenOff).toList());
    }

    /** Outstanding principal of all loans that were not written off. */
    public Money gross() {
        return gross;
    }

    /** Loans that were written off. */
    public Part writtenOff() {
        return new Part(sum(writtenOff), gross, writtenOff.size(), open.size());
    }

    /** Portfolio at risk: loans more than so many days late. */
    public Part atRisk(int days) {
        return part(l -> l.daysPastDue() > days);
    }

    /** Portfolio at risk with restructured loans counted in, whatever their days. */
    public Part atRiskWithRestructured(int days) {
        return part(l -> l.daysPastDue() > days || l.restructured());
    }

    /** Loans per bucket; every bucket is there. */
    public Map<ArrearsBucket, Part> buckets() {
        Map<ArrearsBucket, Part> parts = new EnumMap<>(ArrearsBucket.class);
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            parts.put(bucket, part(l -> ArrearsBucket.of(l.daysPastDue()) == bucket));
        }
        return parts;
    }

    /** Loans per stage. */
    public Map<Stage, Part> stages() {
        Map<Stage, Part> parts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            parts.put(stage, part(l -> Stage.of(l.daysPastDue(), l.restructured()) == stage));
        }
        return parts;
    }

    /**
     * The provision per bucket: the table's percentage of the bucket, rounded once, and for loans
     * with an override that amount instead.
     */
    public Map<ArrearsBucket, Money> provisions(ProvisionTable table) {
        Map<ArrearsBucket, Money> provisions = new EnumMap<>(ArrearsBucket.class);
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            Money byTable = Money.ZERO;
            Money byHand = Money.ZERO;
            for (PortfolioLoan loan : open) {
                if (ArrearsBucket.of(loan.daysPastDue()) == bucket) {
                    PortfolioLoan.ManualProvision override = loan.override();
                    if (override == null) {
                        byTable = byTable.plus(loan.outstanding());
                    } else {
                        byHand = byHand.plus(override.amount());
                    }
                }
            }
            Rate percent = table.of(bucket);
            provisions.put(
                    bucket, byTable.share(percent.numerator(), percent.denominator()).plus(byHand));
        }
        return provisions;
    }

    /** The provision per loan, in order of the open loans: the "static" way, each rounded alone. */
    public List<Money> staticProvisions(ProvisionTable table) {
        return open.stream()
                .map(loan -> {
                    PortfolioLoan.ManualProvision override = loan.override();
                    if (override != null) {
                        return override.amount();
                    }
                    Rate percent = table.of(ArrearsBucket.of(loan.daysPastDue()));
                    return loan.outstanding().share(percent.numerator(), percent.denominator());
                })
                .toList();
    }

    private Part part(Predicate<PortfolioLoan> in) {
        List<PortfolioLoan> found = open.stream().filter(in).toList();
        return new Part(sum(found), gross, found.size(), open.size());
    }

    private static Money sum(List<PortfolioLoan> loans) {
        return loans.stream().map(PortfolioLoan::outstanding).reduce(Money.ZERO, Money::plus);
    }
}

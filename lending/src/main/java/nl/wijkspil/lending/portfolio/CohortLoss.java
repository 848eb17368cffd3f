package nl.wijkspil.lending.portfolio;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkspil.lending.ledger.PrincipalAccount;
import nl.wijkspil.lending.money.Money;

/**
 * What became of the money lent in one year. Forgiveness for milestones and conversion are spending
 * on impact, not loss, and stand apart.
 *
 * @param year the year of the first drawdown
 * @param loans how many loans
 * @param disbursed what was paid out
 * @param repaid principal that came back
 * @param writtenOff no longer counted on
 * @param recovered of what was written off
 * @param forgivenOrConverted given, on purpose
 * @param outstanding still owed
 */
public record CohortLoss(
        int year,
        int loans,
        Money disbursed,
        Money repaid,
        Money writtenOff,
        Money recovered,
        Money forgivenOrConverted,
        Money outstanding) {

    /**
     * One loan of a cohort.
     *
     * @param year the year of its first drawdown
     * @param principal where its principal went
     */
    public record Member(int year, PrincipalAccount principal) {}

    /** What was lost for good: written off less recovered, over what was paid out. */
    public Part lossRate() {
        return new Part(writtenOff.minus(recovered), disbursed, loans, loans);
    }

    /** The cohorts of these loans by year. */
    public static SortedMap<Integer, CohortLoss> byYear(List<Member> members) {
        SortedMap<Integer, CohortLoss> cohorts = new TreeMap<>();
        for (Member member : members) {
            cohorts.merge(member.year(), of(member), CohortLoss::plus);
        }
        return cohorts;
    }

    private static CohortLoss of(Member member) {
        PrincipalAccount p = member.principal();
        return new CohortLoss(
                member.year(),
                1,
                p.drawn(),
                p.repaid().plus(p.recovered()),
                p.writtenOff(),
                p.recoveredOfWrittenOff(),
                p.forgiven().plus(p.converted()),
                p.outstanding());
    }

    private CohortLoss plus(CohortLoss other) {
        return new CohortLoss(
                year,
                loans + other.loans,
                disbursed.plus(other.disbursed),
                repaid.plus(other.repaid),
                writtenOff.plus(other.writtenOff),
                recovered.plus(other.recovered),
                forgivenOrConverted.plus(other.forgivenOrConverted),
                outstanding.plus(other.outstanding));
    }
}

package nl.wijkspil.lending.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.wijkspil.lending.schedule.Schedule;
import nl.wijkspil.lending.schedule.ScheduleRow;

/**
 * What a loan really costs a year: the rate at which its payments are worth the money lent. Shown
 * beside every flat rate, because 4.2% flat over five years is about 8.05% effective.
 */
public final class EffectiveRate {

    private EffectiveRate() {}

    /** The flows of a loan that is paid as scheduled: the principal out, the payments in. */
    public static List<Flow> flows(Schedule schedule) {
        List<Flow> flows = new ArrayList<>(schedule.count() + 1);
        flows.add(
                new Flow(schedule.agreement().start(), schedule.agreement().principal().negated()));
        for (ScheduleRow row : schedule.rows()) {
            if (!row.payment().isZero()) {
                flows.add(new Flow(row.pay(), row.payment()));
            }
        }
        return flows;
    }

    /** The effective yearly rate of the loan as scheduled (see {@link Xirr}). */
    public static OptionalDouble of(Schedule schedule) {
        return Xirr.of(flows(schedule));
    }

    /**
     * The nominal yearly rate with as many periods a year as the loan has terms: {@code k ((1 +
     * effective)^(1/k) - 1)}, the rate that an ordinary loan on what is outstanding would have.
     */
    public static OptionalDouble nominal(Schedule schedule) {
        double perYear = 12.0 / schedule.agreement().everyMonths();
        OptionalDouble effective = of(schedule);
        return effective.isEmpty()
                ? effective
                : OptionalDouble.of(
                        perYear * Math.expm1(Math.log1p(effective.getAsDouble()) / perYear));
    }
}

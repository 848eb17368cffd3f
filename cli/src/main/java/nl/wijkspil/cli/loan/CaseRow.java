package nl.wijkspil.cli.loan;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkspil.lending.money.Decimals;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.ScheduleRow;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row as it is printed: the columns of every schedule, and those of its own kind.
 *
 * @param row the term
 * @param accrual whether the dates of interest are printed
 * @param more further columns, in order; values are texts or booleans
 */
record CaseRow(ScheduleRow row, boolean accrual, Map<String, Object> more) {

    static CaseRow of(ScheduleRow row) {
        return new CaseRow(row, true, new LinkedHashMap<>());
    }

    static CaseRow withoutAccrual(ScheduleRow row, boolean accrual) {
        return new CaseRow(row, accrual, new LinkedHashMap<>());
    }

    CaseRow with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    void write(ObjectNode to) {
        to.put("n", row.number())
                .put("from", row.from().toString())
                .put("due", row.due().toString())
                .put("pay", row.pay().toString());
        if (accrual) {
            to.put("accrual_from", row.accrualFrom().toString())
                    .put("accrual_to", row.accrualTo().toString());
        }
        to.put("rate", rate(row.rate()))
                .put("yf", row.yearFraction().toString())
                .put("opening", row.opening().toString())
                .put("interest", row.interest().toString())
                .put("principal", row.principal().toString())
                .put("payment", row.payment().toString())
                .put("closing", row.closing().toString());
        more.forEach((name, value) -> {
            if (value instanceof Boolean flag) {
                to.put(name, flag.booleanValue());
            } else {
                to.put(name, value.toString());
            }
        });
    }

    /** The percentage with as many decimals as the rate has as a fraction of one. */
    static String rate(Rate rate) {
        if (rate.isZero()) {
            return "0";
        }
        long unscaled = rate.unscaledPercent();
        int decimals = rate.scale() + 2;
        while (decimals > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            decimals--;
        }
        long percent = unscaled * 100;
        return Decimals.text(percent, decimals);
    }
}

package nl.wijkspil.exchange.books;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reason for an adviser to call, as far as the books can give one. A signal, never a verdict; the
 * cuts are proposals of Wijkspil. What the books cannot give (arrears on loans, hours of support,
 * who sits on the board) is not here.
 */
public enum EarlyWarning {
    /** The free reserve lasts less than two months. */
    LOW_RESERVE("FIN-08", false, "2") {
        @Override
        boolean holds(BigDecimal now, @Nullable BigDecimal before) {
            return now.compareTo(cut()) < 0;
        }
    },
    /** Two years in a row what came in was less than interest and repayment. */
    DEBT_SERVICE("FIN-10", true, "1") {
        @Override
        boolean holds(BigDecimal now, @Nullable BigDecimal before) {
            return now.compareTo(cut()) < 0 && before != null && before.compareTo(cut()) < 0;
        }
    },
    /** Debts are larger than all the enterprise owns. */
    NEGATIVE_EQUITY("FIN-09", true, "0") {
        @Override
        boolean holds(BigDecimal now, @Nullable BigDecimal before) {
            return now.compareTo(cut()) < 0;
        }
    },
    /** A quarter or more of the income of the year before is gone. */
    INCOME_FELL("FIN-01", false, "0.75") {
        @Override
        boolean holds(BigDecimal now, @Nullable BigDecimal before) {
            return before != null
                    && before.signum() > 0
                    && now.compareTo(before.multiply(cut())) <= 0;
        }
    };

    private final String indicator;
    private final boolean urgent;
    private final String cut;

    EarlyWarning(String indicator, boolean urgent, String cut) {
        this.indicator = indicator;
        this.urgent = urgent;
        this.cut = cut;
    }

    abstract boolean holds(BigDecimal now, @Nullable BigDecimal before);

    /** The indicator it looks at; who may not see that may not see this. */
    public String indicator() {
        return indicator;
    }

    /** Whether it asks for more than attention: a plan, with the fund. */
    public boolean urgent() {
        return urgent;
    }

    /** The cut, in the unit of the indicator; for {@link #INCOME_FELL} a share of last year's. */
    public BigDecimal cut() {
        return new BigDecimal(cut);
    }

    /**
     * Whether it is there. Unknown is not a warning.
     *
     * @param now value of the indicator this year; null when unknown
     * @param before value of the year before; null when unknown
     */
    public boolean raised(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now != null && holds(now, before);
    }
}

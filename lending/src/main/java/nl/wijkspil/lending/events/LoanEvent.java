package nl.wijkspil.lending.events;

import java.time.LocalDate;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;

/**
 * Something that happened to a loan on a value date. Events are only ever added; a mistake is
 * undone by a {@link Reversed}. All amounts are positive.
 */
public sealed interface LoanEvent {

    /** The value date: from when the event counts. */
    LocalDate date();

    /** Money went to the borrower. */
    record Drawn(LocalDate date, Money amount) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public Drawn {
            EventTerms.positive("drawdown", amount);
        }
    }

    /**
     * Interest was booked up to a date. Changes nothing in the state, which computes its own
     * accrual; it is what the books were told.
     */
    record Accrued(LocalDate date, Money amount) implements LoanEvent {}

    /**
     * Money came in for what was due.
     *
     * @param reference the bank's reference, for the trail
     */
    record Received(LocalDate date, Money amount, String reference) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public Received {
            EventTerms.positive("receipt", amount);
        }
    }

    /** What an early repayment does to the terms that are left. */
    enum EarlyRepaymentMode {
        /** The same number of terms, a lower payment from the next term on. */
        LOWER_INSTALMENT,
        /** The same payment, fewer terms. */
        SHORTER_TERM
    }

    /** Principal came back before its time; it lowers the debt on its value date. */
    record EarlyRepaid(LocalDate date, Money amount, EarlyRepaymentMode mode, Money fee)
            implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public EarlyRepaid {
            EventTerms.positive("early repayment", amount);
        }
    }

    /** Everything was paid on one day: the principal left and the interest up to that day. */
    record Settled(LocalDate date, Money fee) implements LoanEvent {}

    /**
     * A pause in payments.
     *
     * @param firstDue the first due date that is skipped
     * @param terms how many due dates are skipped
     * @param interest what happens to their interest
     * @param extend whether the loan becomes longer by those terms; else the payments after rise
     * @param reason why, in the administrator's words
     */
    record HolidayGranted(
            LocalDate date,
            LocalDate firstDue,
            int terms,
            TermMode interest,
            boolean extend,
            String reason)
            implements LoanEvent {
        /** Refuses a pause of no terms, or one that is none. */
        public HolidayGranted {
            if (terms < 1 || interest == TermMode.PAY) {
                throw new IllegalArgumentException(
                        "payment holiday ("
                                + terms
                                + ", "
                                + interest
                                + ") skips nothing.\nMaybe the number of terms was left out.");
            }
        }
    }

    /**
     * New terms for what is owed. Instalments of which nothing was paid are taken back: their
     * principal stays in the debt and their interest is counted on the debt that was really open.
     *
     * @param rate the new yearly rate
     * @param terms how many terms from this date
     * @param repayment how the principal comes back from now on
     * @param capitaliseArrears whether unpaid interest is added to the principal; else it is spread
     *     over the new terms without interest on it
     */
    record Rescheduled(
            LocalDate date,
            Rate rate,
            int terms,
            Repayment repayment,
            boolean capitaliseArrears,
            String reason)
            implements LoanEvent {}

    /** A cost charged to the borrower. */
    record FeeCharged(LocalDate date, Money amount, String words) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public FeeCharged {
            EventTerms.positive("fee", amount);
        }
    }

    /** Default interest charged by hand, beside what the servicing terms compute. */
    record DefaultInterestCharged(LocalDate date, Money amount) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public DefaultInterestCharged {
            EventTerms.positive("default interest", amount);
        }
    }

    /** Principal forgiven because a milestone was reached: impact spending, not a loss. */
    record Forgiven(LocalDate date, Money amount, String milestone) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public Forgiven {
            EventTerms.positive("forgiven", amount);
        }
    }

    /** Principal turned into a gift. */
    record ConvertedToGift(LocalDate date, Rate share, String decision) implements LoanEvent {
        /** Refuses a share outside (0, 100]. */
        public ConvertedToGift {
            if (share.unscaledPercent() <= 0 || share.toDouble() > 1) {
                throw new IllegalArgumentException(
                        "share ("
                                + share
                                + ") must be in (0, 100] percent.\nMaybe a fraction was meant.");
            }
        }
    }

    /** The fund no longer counts on this principal; interest and the schedule stop. */
    record WrittenOff(LocalDate date, Money amount, String reason) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public WrittenOff {
            EventTerms.positive("write-off", amount);
        }
    }

    /**
     * The borrower told a figure from which a payment follows: the revenue of a term, the result of
     * a year, or the cash there was to pay from. A later figure for the same term replaces it.
     *
     * @param date the day it was told
     * @param term the number of the term it is of, from 1
     * @param amount the figure; a result may be negative
     * @param source where it comes from
     */
    record FigureReported(LocalDate date, int term, Money amount, String source)
            implements LoanEvent {
        /** Refuses a term that cannot be and a figure without a source. */
        public FigureReported {
            if (term < 1 || source.isBlank()) {
                throw new IllegalArgumentException(
                        "figure (term "
                                + term
                                + ", "
                                + source
                                + ") must have a term from 1 and a source.\n"
                                + "Maybe the first term is 1.");
            }
        }
    }

    /** Money that came in after a default, from an estate or a guarantor. */
    record Recovered(LocalDate date, Money amount, String source) implements LoanEvent {
        /** Refuses an amount that is not positive. */
        public Recovered {
            EventTerms.positive("recovery", amount);
        }
    }

    /**
     * Another event never counted.
     *
     * @param event the number of the event that is undone
     */
    record Reversed(LocalDate date, long event, String reason) implements LoanEvent {}
}

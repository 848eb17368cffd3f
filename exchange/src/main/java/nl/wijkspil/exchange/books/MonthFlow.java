package nl.wijkspil.exchange.books;

import java.time.YearMonth;

/**
 * A month in cents; all are zero or more, but the result may be negative.
 *
 * @param month the month
 * @param cashIn money that came in: transactions that raised cash and bank together
 * @param cashOut money that went out; moves between own accounts do not count
 * @param result income less costs booked in the month
 */
public record MonthFlow(YearMonth month, long cashIn, long cashOut, long result) {}

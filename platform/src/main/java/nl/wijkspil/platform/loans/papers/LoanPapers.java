package nl.wijkspil.platform.loans.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.domain.Instalments;
import nl.wijkspil.platform.loans.domain.ScheduleLines;
import nl.wijkspil.platform.loans.domain.YearStatement;
import nl.wijkspil.platform.ui.paper.Paper;
import nl.wijkspil.platform.ui.svg.Ink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is printed of a loan: the annex, a letter about arrears, a year, and for the auditor. */
@Component
public class LoanPapers {

    private final Paper paper;
    private final MessageSource messages;

    LoanPapers(Paper paper, MessageSource messages) {
        this.paper = paper;
        this.messages = messages;
    }

    /**
     * {@return the annex to the agreement: the schedule as it holds on a day. It announces every
     * collection, so that no other announcement is needed.}
     */
    public byte[] annex(Loan loan, LocalDate day, Locale language) {
        var lines = ScheduleLines.of(loan, day);
        var values = values(loan, day);
        values.put("lines", lines);
        values.put("totals", ScheduleLines.Totals.of(lines));
        values.put("drawn", loan.on(day).isPresent());
        values.put("changed", loan.on(day).filter(s -> s.restructured()).isPresent());
        values.put("effective", ScheduleLines.effectiveRate(loan));
        var plan = loan.on(day).map(s -> s.plan()).orElseGet(() -> ScheduleLines.contract(loan));
        values.put(
                "chart",
                BalanceLine.draw(
                        BalanceLine.points(plan),
                        List.of(),
                        day,
                        messages.getMessage(
                                "loans.chart", new Object[] {loan.reference()}, language),
                        Ink.PAPER));
        return paper.print("loans/paper-annex", values, language);
    }

    /** {@return a letter about arrears; nothing when nothing is late} */
    public Optional<byte[]> letter(Loan loan, LocalDate day, LocalDate payBefore, Locale language) {
        return loan.on(day)
                .filter(state -> state.overdue().isPositive())
                .map(state -> {
                    var values = values(loan, day);
                    values.put("state", state);
                    values.put("overdue", Instalments.overdue(state));
                    values.put("payBefore", payBefore);
                    return paper.print("loans/paper-letter", values, language);
                });
    }

    /** {@return the statement of a year; nothing when no money was out by its end} */
    public Optional<byte[]> year(Loan loan, int year, LocalDate today, Locale language) {
        return YearStatement.of(loan, year, today)
                .map(statement -> {
                    var values = values(loan, today);
                    values.put("year", statement);
                    return paper.print("loans/paper-year", values, language);
                });
    }

    /** {@return the confirmation for the borrower's auditor; nothing when the year is not over} */
    public Optional<byte[]> audit(Loan loan, int year, LocalDate today, Locale language) {
        return YearStatement.of(loan, year, today)
                .filter(statement -> statement.until().equals(LocalDate.of(year, 12, 31)))
                .map(statement -> {
                    var values = values(loan, today);
                    values.put("year", statement);
                    return paper.print("loans/paper-audit", values, language);
                });
    }

    private static Map<String, @Nullable Object> values(Loan loan, LocalDate day) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("loan", loan);
        values.put("day", day);
        return values;
    }
}

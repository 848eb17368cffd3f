package nl.wijkspil.platform.loans.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.SubordinatedLoan;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.domain.EventKind;
import nl.wijkspil.platform.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says events, amounts and rates in the reader's language. */
@Component("loanWords")
final class LoanWords {

    private final MessageSource messages;
    private final Formats formats;

    LoanWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** {@return what happened, in a few words} */
    public String event(LoanEvent event) {
        return say("loans.event." + EventKind.of(event));
    }

    /** {@return amount and particulars of an event} */
    public String details(LoanEvent event) {
        return switch (event) {
            case LoanEvent.Drawn e -> euros(e.amount());
            case LoanEvent.Accrued e -> euros(e.amount());
            case LoanEvent.Received e -> with(euros(e.amount()), e.reference());
            case LoanEvent.EarlyRepaid e -> with(euros(e.amount()), say("loans.early." + e.mode()));
            case LoanEvent.Settled e -> e.fee().isPositive() ? euros(e.fee()) : "";
            case LoanEvent.HolidayGranted e ->
                    with(
                            say(
                                    "loans.details.holiday",
                                    e.terms(),
                                    formats.day(e.firstDue()),
                                    say("loans.mode." + e.interest()),
                                    say(
                                            e.extend()
                                                    ? "loans.details.longer"
                                                    : "loans.details.higher")),
                            e.reason());
            case LoanEvent.Rescheduled e ->
                    with(
                            say(
                                    "loans.details.anew",
                                    e.terms(),
                                    rate(e.rate()),
                                    say("loans.repayment." + e.repayment())),
                            e.reason());
            case LoanEvent.FeeCharged e -> with(euros(e.amount()), e.words());
            case LoanEvent.DefaultInterestCharged e -> euros(e.amount());
            case LoanEvent.Forgiven e -> with(euros(e.amount()), e.milestone());
            case LoanEvent.ConvertedToGift e -> with(rate(e.share()), e.decision());
            case LoanEvent.WrittenOff e -> with(euros(e.amount()), e.reason());
            case LoanEvent.Recovered e -> with(euros(e.amount()), e.source());
            case LoanEvent.FigureReported e ->
                    with(say("loans.details.figure", euros(e.amount()), e.term()), e.source());
            case LoanEvent.Reversed e -> with(say("loans.details.undone", e.event()), e.reason());
        };
    }

    /** {@return what was agreed about payments that follow figures, in parts of a sentence} */
    public List<String> agreed(Loan loan) {
        var parts = new ArrayList<String>();
        switch (loan.terms()) {
            case RevenueShareLoan share -> {
                parts.add(say("loans.follows.revenue", rate(share.share()), share.everyMonths()));
                cap(parts, share.capHundredths(), share.principal());
                if (!share.rate().isZero()) {
                    parts.add(say("loans.follows.rate", rate(share.rate())));
                }
                var least = share.floor();
                if (least != null) {
                    parts.add(say("loans.follows.least", euros(least)));
                }
                var most = share.ceiling();
                if (most != null) {
                    parts.add(say("loans.follows.most", euros(most)));
                }
                var terms = share.maxTerms();
                if (terms != null) {
                    parts.add(say("loans.follows.terms", terms));
                }
            }
            case ProfitShareLoan share -> {
                parts.add(
                        say("loans.follows.profit", rate(share.share()), text(share.firstYear())));
                cap(parts, share.capHundredths(), share.principal());
            }
            case SubordinatedLoan behind -> {
                parts.add(
                        say(
                                "loans.follows.behind",
                                euros(behind.seniorPrincipal()),
                                rate(behind.seniorRate()),
                                euros(behind.seniorInstalment())));
                parts.add(say("loans.follows.rate", rate(behind.rate())));
            }
            case TermLoan fixed -> {}
        }
        loan.expectedFigure()
                .ifPresent(money -> parts.add(say("loans.follows.expected", euros(money))));
        return parts;
    }

    private void cap(List<String> parts, long hundredths, Money principal) {
        if (hundredths > 0) {
            parts.add(
                    say(
                            "loans.follows.times",
                            formats.number(hundredths / 100.0, 2),
                            euros(principal.share(hundredths, 100))));
        }
    }

    private static String text(int year) {
        return Integer.toString(year);
    }

    /** {@return the figure of a term in words; empty when it follows none} */
    public String figure(TermFigure figure) {
        return switch (figure) {
            case TermFigure.None none -> "";
            case TermFigure.Awaited awaited -> say("loans.figure.awaited");
            case TermFigure.Told told ->
                    say("loans.figure.told", euros(told.amount()), told.source());
        };
    }

    /** {@return an amount, such as {@code € 1.250,50}, that stays on one line} */
    public String euros(Money amount) {
        return formats.euros(amount.cents()).replace(' ', '\u00a0');
    }

    /** {@return a balance as the bank wrote it, such as {@code € 1.250,50} */
    public String balance(String written) {
        var exact = new BigDecimal(written);
        return exact.scale() <= 2
                ? formats.euros(exact.movePointRight(2).longValueExact())
                : written;
    }

    /** {@return a rate, such as {@code 4,25%}} */
    public String rate(Rate rate) {
        return formats.number(rate.toDouble() * 100, 4) + "%";
    }

    private static String with(String first, String second) {
        return second.isBlank() ? first : first + " · " + second;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

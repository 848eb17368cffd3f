package nl.wijkspil.platform.loans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.dates.TargetCalendar;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.schedule.TermFigure;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.loans.papers.LoanPapers;
import nl.wijkspil.platform.testing.PdfUa;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Loans whose payments follow what the borrower tells: kept, told, asked, refused. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class FigureLoanTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final LocalDate start = openDay(today.withDayOfMonth(1).minusMonths(13));

    @Autowired Tenants tenants;
    @Autowired Loans loans;
    @Autowired LoanDeeds deeds;
    @Autowired LoanPapers papers;

    @SuppressWarnings("NullAway.Init")
    private LoanFixtures.Parties parties;

    private static LocalDate openDay(LocalDate day) {
        return TargetCalendar.isOpen(day) ? day : TargetCalendar.plusOpenDays(day, 1);
    }

    @BeforeEach
    void fund() {
        parties = LoanFixtures.parties(tenants, deeds);
    }

    private static LoanProduct product(LoanKind kind, String share, String times, String rate) {
        return product(
                kind,
                new FigureShare(
                        Rate.ofPercent(share),
                        Rate.ofPercent(times),
                        Optional.empty(),
                        Optional.empty()),
                rate);
    }

    private static LoanProduct product(LoanKind kind, FigureShare share, String rate) {
        return new LoanProduct(
                new UUID(0, 0),
                "Volgt " + kind,
                kind,
                share,
                InterestBase.OUTSTANDING,
                Rate.ofPercent(rate),
                DayCount.EQUAL,
                BusinessDayRule.FOLLOWING,
                3,
                Money.ofEuro(50_000),
                40,
                0,
                TermMode.CAPITALISE,
                Rate.ZERO,
                true);
    }

    private Outcome drafted(
            LoanProduct product, Optional<LocalDate> firstDue, FollowedFigures follows) {
        return CurrentTenant.call(
                parties.one(),
                () ->
                        deeds.draft(
                                new NewLoan(
                                        deeds.offer(product).orThrow(),
                                        parties.borrower().organisation().id(),
                                        "Koffiebar",
                                        Money.ofEuro(20_000),
                                        start,
                                        40,
                                        firstDue,
                                        0,
                                        Set.of(),
                                        LoanFixtures.BORROWER_IBAN,
                                        follows,
                                        List.of())));
    }

    private Loan.Id drawn(
            LoanProduct product, Optional<LocalDate> firstDue, FollowedFigures follows) {
        var id = new Loan.Id(drafted(product, firstDue, follows).orThrow());
        var proposal =
                CurrentTenant.call(
                        parties.one(),
                        () -> {
                            deeds.sign(id, start).orThrow();
                            var draw = new LoanEvent.Drawn(start, Money.ofEuro(20_000));
                            return deeds.propose(id, draw, 0).orThrow();
                        });
        CurrentTenant.run(parties.two(), () -> deeds.approve(proposal).orThrow());
        return id;
    }

    private Loan loan(Loan.Id id) {
        return CurrentTenant.call(parties.one(), () -> loans.find(id).orElseThrow());
    }

    private Outcome tell(Loan.Id id, int term, String amount) {
        var seen = loan(id).lastNumber();
        var told = new LoanEvent.FigureReported(today, term, Money.parse(amount), "btw-aangifte");
        return CurrentTenant.call(parties.one(), () -> deeds.book(id, told, seen));
    }

    @Test
    void whatIsAskedFollowsTheRevenueThatWasTold() {
        var id =
                drawn(
                        product(LoanKind.REVENUE_SHARE, "5", "1.25", "0"),
                        Optional.empty(),
                        FollowedFigures.NONE);
        var waits = loan(id).on(today).orElseThrow();
        assertThat(waits.plan().rows().getFirst().figure()).isEqualTo(TermFigure.AWAITED);
        assertThat(waits.overdue()).isEqualTo(Money.ZERO);
        tell(id, 1, "30000.00").orThrow();
        var state = loan(id).on(today).orElseThrow();
        assertThat(state.overdue()).isEqualTo(Money.ofEuro(1_500));
        assertThat(state.plan().rows().getFirst().principalAsked()).isEqualTo(Money.ofEuro(1_200));
        assertThat(state.deferredInterest()).isEqualTo(Money.ofEuro(4_700));
        assertThat(loan(id).quote(today).orElseThrow().total()).isEqualTo(Money.ofEuro(25_000));
    }

    @Test
    void aRevenueIsNeverNegativeAndATermThatDidNotBeginHasNone() {
        var id =
                drawn(
                        product(LoanKind.REVENUE_SHARE, "5", "1.25", "0"),
                        Optional.empty(),
                        FollowedFigures.NONE);
        assertThat(tell(id, 1, "-1.00")).isEqualTo(Outcome.refused(Refusal.DOES_NOT_FIT));
        assertThat(tell(id, 30, "100.00")).isEqualTo(Outcome.refused(Refusal.DOES_NOT_FIT));
    }

    @Test
    void aLossAsksNothingAndAShareOfProfitNeedsTheMonthInWhichItIsPaid() {
        var product = product(LoanKind.PROFIT_SHARE, "20", "1.3", "0");
        assertThat(drafted(product, Optional.empty(), FollowedFigures.NONE))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.findings()).isNotEmpty());
        var id = drawn(product, Optional.of(start.plusYears(1)), FollowedFigures.NONE);
        tell(id, 1, "-4000.00").orThrow();
        var row = loan(id).on(today).orElseThrow().plan().rows().getFirst();
        assertThat(row.asked()).isEqualTo(Money.ZERO);
        assertThat(row.figure())
                .isEqualTo(new TermFigure.Told(Money.parse("-4000.00"), "btw-aangifte"));
    }

    @Test
    void behindAnotherLoanInterestThatCannotBePaidIsAddedToTheDebt() {
        var product = product(LoanKind.SUBORDINATED, "0", "0", "6");
        assertThat(drafted(product, Optional.empty(), FollowedFigures.NONE))
                .isInstanceOf(Outcome.Refused.class);
        var senior =
                new FollowedFigures(
                        Optional.empty(),
                        Optional.of(Money.ofEuro(40_000)),
                        Rate.ofPercent("5"),
                        Optional.of(Money.ofEuro(1_000)));
        var id = drawn(product, Optional.empty(), senior);
        // The senior loan asks 500 interest and 1,000; of 1,600 a hundred is left for 300 interest.
        tell(id, 1, "1600.00").orThrow();
        var row = loan(id).on(today).orElseThrow().plan().rows().getFirst();
        assertThat(row.asked()).isEqualTo(Money.ofEuro(100));
        assertThat(row.row().closing()).isEqualTo(Money.ofEuro(20_200));
    }

    @Test
    void everyPaperIsAccessibleByItsStandardInBothLanguages() throws Exception {
        var floor =
                new FigureShare(
                        Rate.ofPercent("5"),
                        Rate.ofPercent("1.2"),
                        Optional.of(Money.ofEuro(250)),
                        Optional.empty());
        var id =
                drawn(
                        product(LoanKind.REVENUE_SHARE, floor, "0"),
                        Optional.empty(),
                        FollowedFigures.NONE);
        tell(id, 1, "30000.00").orThrow();
        var loan = loan(id);
        var year = start.getYear();
        for (var language : List.of(Locale.of("nl", "NL"), Locale.UK)) {
            assertThat(PdfUa.faults(papers.annex(loan, today, language))).isEmpty();
            var letter = papers.letter(loan, today, today.plusDays(14), language).orElseThrow();
            assertThat(PdfUa.faults(letter)).isEmpty();
            assertThat(PdfUa.faults(papers.year(loan, year, today, language).orElseThrow()))
                    .isEmpty();
            assertThat(PdfUa.faults(papers.audit(loan, year, today, language).orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void theAnnexSaysOfEachKindWhatThePaymentFollows() throws Exception {
        for (var product :
                List.of(
                        product(LoanKind.PROFIT_SHARE, "20", "1.3", "0"),
                        product(LoanKind.SUBORDINATED, "0", "0", "6"))) {
            var drafted =
                    drafted(
                            product,
                            Optional.of(start.plusYears(1)),
                            new FollowedFigures(
                                    Optional.empty(),
                                    Optional.of(Money.ofEuro(40_000)),
                                    Rate.ofPercent("5"),
                                    Optional.of(Money.ofEuro(1_000))));
            var loan = loan(new Loan.Id(drafted.orThrow()));
            assertThat(PdfUa.faults(papers.annex(loan, today, Locale.of("nl", "NL")))).isEmpty();
        }
    }

    @Test
    void aProductThatFollowsAFigureNeedsItsShareAndItsEnd() {
        for (var product :
                List.of(
                        product(LoanKind.REVENUE_SHARE, "0", "1.25", "0"),
                        product(LoanKind.PROFIT_SHARE, "20", "0", "6"))) {
            assertThat(CurrentTenant.call(parties.one(), () -> deeds.offer(product)))
                    .isEqualTo(Outcome.refused(Refusal.SHARE_MISSING));
        }
    }

    @Test
    void theBorrowerReadsItsOwnLoan() {
        var id =
                drawn(
                        product(LoanKind.REVENUE_SHARE, "5", "0", "4"),
                        Optional.empty(),
                        FollowedFigures.NONE);
        var own = CurrentTenant.call(parties.borrower(), () -> loans.own());
        assertThat(own).extracting(Loan::id).containsExactly(id);
        assertThat(own.getFirst().kind()).isEqualTo(LoanKind.REVENUE_SHARE);
    }
}

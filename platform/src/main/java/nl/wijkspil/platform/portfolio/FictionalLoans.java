package nl.wijkspil.platform.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.pain.PainVersion;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.platform.access.Access;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.loans.FigureShare;
import nl.wijkspil.platform.loans.FollowedFigures;
import nl.wijkspil.platform.loans.Loan;
import nl.wijkspil.platform.loans.LoanBank;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.LoanKind;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.Loans;
import nl.wijkspil.platform.loans.NewLoan;
import nl.wijkspil.platform.portfolio.FictionalStatement.Line;
import org.springframework.stereotype.Component;

/** Lends out as the fictional fund: two people, a bank that sends statements, and life between. */
@Component
class FictionalLoans {

    static final String ADMINISTRATOR = "kees.termijn@wijkspil.example";
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Access access;
    private final Loans loans;
    private final LoanDeeds deeds;
    private final LoanBank bank;
    private final Clock clock;

    FictionalLoans(Access access, Loans loans, LoanDeeds deeds, LoanBank bank, Clock clock) {
        this.access = access;
        this.loans = loans;
        this.deeds = deeds;
        this.bank = bank;
        this.clock = clock;
    }

    void lend(Map<String, Tenant> keepers) {
        var manager = LoadFictionalPortfolio.keeper(keepers, "fonds");
        var administrator =
                new Tenant(
                        access.person(ADMINISTRATOR).orElseThrow(),
                        manager.organisation(),
                        Set.of(Role.CREDIT_ADMINISTRATOR));
        var today = LocalDate.ofInstant(clock.instant(), DUTCH);
        CurrentTenant.run(administrator, () -> deeds.set(settings()).orThrow());
        var lent = new LinkedHashMap<FictionalLoan, Loan.Id>();
        for (var loan : FictionalLoan.all()) {
            var borrower = LoadFictionalPortfolio.keeper(keepers, loan.enterprise());
            lent.put(loan, lend(loan, lent.size(), borrower, administrator, manager, today));
        }
        CurrentTenant.run(administrator, () -> statement("vroeger.xml", before(lent, today), true));
        lent.forEach((loan, id) -> change(loan, id, administrator, manager, today));
        CurrentTenant.run(
                administrator, () -> statement("sindsdien.xml", since(lent, today), true));
        shareOfRevenue(
                LoadFictionalPortfolio.keeper(keepers, "klaverblad"),
                administrator,
                manager,
                today.withDayOfMonth(1).minusMonths(24));
        CurrentTenant.run(administrator, () -> latest(lent, today));
        waiting(keepers, administrator, today);
    }

    private static LoanSettings settings() {
        return new LoanSettings(
                "Verzonnen Fonds voor de Buurt",
                iban(0),
                "Kees Termijn, 0900-0000, " + ADMINISTRATOR,
                new ServicingTerms(AllocationOrder.BY_INSTALMENT, Rate.ofPercent("2"), 14),
                PainVersion.PAIN_001_001_03,
                PainVersion.PAIN_008_001_02,
                "NL69ZZZ123456780000",
                Mandate.Scheme.CORE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.ofEuro(250_000)),
                Map.of(
                        ArrearsBucket.CURRENT, Rate.ofPercent("1"),
                        ArrearsBucket.TO_30, Rate.ofPercent("5"),
                        ArrearsBucket.TO_60, Rate.ofPercent("15"),
                        ArrearsBucket.TO_90, Rate.ofPercent("30"),
                        ArrearsBucket.TO_180, Rate.ofPercent("60"),
                        ArrearsBucket.OVER_180, Rate.ofPercent("100")));
    }

    /** {@return an account with right check digits at a bank that does not exist} */
    static String iban(int number) {
        var account = "%010d".formatted(100_000_000L + number);
        // Letters count from A = 10: ZZZZ is 35353535, NL is 2321 (ISO 13616).
        var rest = new java.math.BigInteger("35353535" + account + "232100");
        var check = 98 - rest.mod(java.math.BigInteger.valueOf(97)).intValue();
        return "NL%02dZZZZ%s".formatted(check, account);
    }

    private Loan.Id lend(
            FictionalLoan wanted,
            int number,
            Tenant borrower,
            Tenant administrator,
            Tenant manager,
            LocalDate today) {
        var start = wanted.start(today);
        var id =
                CurrentTenant.call(
                        administrator,
                        () -> {
                            var loan = draft(wanted, number, borrower, start);
                            deeds.sign(loan, start.minusDays(7)).orThrow();
                            for (var condition : loans.conditions(loan)) {
                                deeds.meet(loan, condition.id(), start.minusDays(5), "notulen")
                                        .orThrow();
                            }
                            return loan;
                        });
        approved(
                id,
                new LoanEvent.Drawn(FictionalLoan.openDay(start), Money.ofEuro(wanted.euro())),
                administrator,
                manager);
        return id;
    }

    private Loan.Id draft(FictionalLoan wanted, int number, Tenant borrower, LocalDate start) {
        var product =
                deeds.offer(
                                new LoanProduct(
                                        new UUID(0, 0),
                                        wanted.purpose(),
                                        wanted.repayment(),
                                        wanted.base(),
                                        Rate.ofPercent(wanted.rate()),
                                        DayCount.EQUAL,
                                        BusinessDayRule.FOLLOWING,
                                        wanted.everyMonths(),
                                        Money.ofEuro(100_000),
                                        120,
                                        12,
                                        TermMode.CAPITALISE,
                                        Rate.ZERO,
                                        true))
                        .orThrow();
        return new Loan.Id(
                deeds.draft(
                                new NewLoan(
                                        product,
                                        borrower.organisation().id(),
                                        wanted.purpose(),
                                        Money.ofEuro(wanted.euro()),
                                        start,
                                        wanted.terms(),
                                        Optional.empty(),
                                        wanted.grace(),
                                        wanted.closed(),
                                        iban(number + 1),
                                        List.of("Besluit van de ledenvergadering of het bestuur")))
                        .orThrow());
    }

    /** A loan repaid from revenue: told each quarter, but not the last; paid when told. */
    private void shareOfRevenue(
            Tenant borrower, Tenant administrator, Tenant manager, LocalDate start) {
        var id =
                CurrentTenant.call(
                        administrator,
                        () -> {
                            var loan = new Loan.Id(draftShare(borrower, start).orThrow());
                            deeds.sign(loan, start.minusDays(7)).orThrow();
                            return loan;
                        });
        var drawn = new LoanEvent.Drawn(FictionalLoan.openDay(start), Money.ofEuro(20_000));
        approved(id, drawn, administrator, manager);
        CurrentTenant.run(
                administrator,
                () -> {
                    var revenue = List.of(31_200, 28_400, 24_900, 33_750, 36_100, 30_800, 27_300);
                    for (int term = 1; term <= revenue.size(); term++) {
                        var told = start.plusMonths(3L * term).plusDays(9);
                        var figure =
                                new LoanEvent.FigureReported(
                                        told,
                                        term,
                                        Money.ofEuro(revenue.get(term - 1)),
                                        "btw-aangifte");
                        deeds.book(id, figure, loans.find(id).orElseThrow().lastNumber()).orThrow();
                    }
                    var today = start.plusMonths(24);
                    statement("omzetdeel.xml", paid(id, LocalDate.MIN, today, 0, today), true);
                });
    }

    private nl.wijkspil.platform.loans.Outcome draftShare(Tenant borrower, LocalDate start) {
        var product =
                deeds.offer(
                                new LoanProduct(
                                        new UUID(0, 0),
                                        "Omzetlening",
                                        LoanKind.REVENUE_SHARE,
                                        new FigureShare(
                                                Rate.ofPercent("5"),
                                                Rate.ofPercent("1.2"),
                                                Optional.of(Money.ofEuro(250)),
                                                Optional.empty()),
                                        InterestBase.OUTSTANDING,
                                        Rate.ZERO,
                                        DayCount.EQUAL,
                                        BusinessDayRule.FOLLOWING,
                                        3,
                                        Money.ofEuro(50_000),
                                        40,
                                        0,
                                        TermMode.CAPITALISE,
                                        Rate.ZERO,
                                        true))
                        .orThrow();
        return deeds.draft(
                new NewLoan(
                        product,
                        borrower.organisation().id(),
                        "Koffiebar",
                        Money.ofEuro(20_000),
                        start,
                        40,
                        Optional.empty(),
                        0,
                        Set.of(),
                        iban(40),
                        new FollowedFigures(
                                Optional.of(Money.ofEuro(30_000)),
                                Optional.empty(),
                                Rate.ZERO,
                                Optional.empty()),
                        List.of()));
    }

    private void approved(Loan.Id id, LoanEvent event, Tenant one, Tenant other) {
        var proposal =
                CurrentTenant.call(
                        one,
                        () -> {
                            var seen = loans.find(id).orElseThrow().lastNumber();
                            return deeds.propose(id, event, seen).orThrow();
                        });
        CurrentTenant.run(other, () -> deeds.approve(proposal).orThrow());
    }

    private void change(
            FictionalLoan wanted,
            Loan.Id id,
            Tenant administrator,
            Tenant manager,
            LocalDate today) {
        for (var change : wanted.changes()) {
            var event = change.apply(wanted.changed(today));
            if (event instanceof LoanEvent.Recovered) {
                CurrentTenant.run(
                        administrator,
                        () ->
                                deeds.book(id, event, loans.find(id).orElseThrow().lastNumber())
                                        .orThrow());
            } else {
                approved(id, event, administrator, manager);
            }
        }
    }

    /** What came in before anything changed; the shop that stopped had stopped paying by then. */
    private List<Line> before(Map<FictionalLoan, Loan.Id> lent, LocalDate today) {
        var lines = new ArrayList<Line>();
        lent.forEach((wanted, id) -> {
            var until = wanted.changes().isEmpty() ? today : wanted.changed(today);
            var late = wanted.enterprise().equals("de-halte") ? 9 : late(wanted);
            lines.addAll(paid(id, LocalDate.MIN, until, wanted.unpaid() + late, today));
        });
        return lines;
    }

    /** The enterprise that got new terms could not pay the last ones under the old. */
    private static int late(FictionalLoan wanted) {
        return wanted.enterprise().equals("wijkwerkplaats-zuid") ? 3 : 0;
    }

    private List<Line> since(Map<FictionalLoan, Loan.Id> lent, LocalDate today) {
        var lines = new ArrayList<Line>();
        lent.forEach((wanted, id) -> {
            if (!wanted.changes().isEmpty()) {
                lines.addAll(paid(id, wanted.changed(today), today, wanted.unpaid(), today));
            }
        });
        return lines;
    }

    private List<Line> paid(
            Loan.Id id, LocalDate after, LocalDate until, int unpaid, LocalDate today) {
        var loan = loans.find(id).orElseThrow();
        var due =
                loan.on(today).orElseThrow().plan().rows().stream()
                        .filter(row -> row.row().due().isAfter(after) && !row.missed())
                        .filter(row -> row.row().pay().isBefore(until) && row.asked().isPositive())
                        .toList();
        return due.subList(0, Math.max(0, due.size() - unpaid)).stream()
                .map(row ->
                        new Line(
                                row.row().pay(),
                                row.asked(),
                                loan.parties().borrowerIban(),
                                loan.enterpriseName(),
                                loan.reference()))
                .toList();
    }

    private UUID statement(String name, List<Line> lines, boolean book) {
        var bytes = FictionalStatement.camt(name, iban(0), lines);
        try {
            var kept =
                    (LoanBank.Reading.Kept) bank.read(name, () -> new ByteArrayInputStream(bytes));
            if (book && !(bank.confirm(kept.file()) instanceof LoanBank.Confirmed.Booked)) {
                throw new IllegalStateException(
                        "statement (%s) was not booked.%nMaybe its lines break a rule."
                                .formatted(name));
            }
            return kept.file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A receipt that nobody knows, booked; and the newest statement, not booked yet. */
    private void latest(Map<FictionalLoan, Loan.Id> lent, LocalDate today) {
        var day = today.minusDays(3);
        statement(
                "raadsel.xml",
                List.of(new Line(day, Money.parse("125.00"), "", "De Brink", "")),
                true);
        var loan = loans.find(lent.values().iterator().next()).orElseThrow();
        statement(
                "nieuw.xml",
                List.of(
                        new Line(
                                today.minusDays(1),
                                Money.parse("50.00"),
                                loan.parties().borrowerIban(),
                                loan.enterpriseName(),
                                loan.reference()),
                        new Line(
                                today.minusDays(1),
                                Money.parse("-18.40"),
                                "",
                                "Kosten rekening",
                                "")),
                false);
    }

    /** A new loan whose money waits for a second person, and a draft. */
    private void waiting(Map<String, Tenant> keepers, Tenant administrator, LocalDate today) {
        CurrentTenant.run(
                administrator,
                () -> {
                    var template = FictionalLoan.all().getFirst();
                    var schuur = LoadFictionalPortfolio.keeper(keepers, "de-schuur");
                    var oost = LoadFictionalPortfolio.keeper(keepers, "buurtkamer-oost");
                    var id = draft(template, 50, schuur, today);
                    deeds.sign(id, today).orThrow();
                    for (var condition : loans.conditions(id)) {
                        deeds.meet(id, condition.id(), today, "notulen").orThrow();
                    }
                    deeds.propose(
                                    id,
                                    new LoanEvent.Drawn(
                                            FictionalLoan.openDay(today.plusDays(1)),
                                            Money.ofEuro(template.euro())),
                                    0)
                            .orThrow();
                    draft(template, 51, oost, today);
                });
    }
}

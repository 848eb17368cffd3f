package nl.wijkspil.platform.loans;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.pain.PainVersion;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.events.LoanEvent;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.testing.Tenants;

/** A fund with settings and a product, and statements as its bank would write them. */
final class LoanFixtures {

    static final String FUND_IBAN = "NL91ABNA0417164300";
    static final String BORROWER_IBAN = "NL02ABNA0123456789";
    static final LoanSettings SETTINGS =
            new LoanSettings(
                    "Verzonnen Fonds",
                    FUND_IBAN,
                    "Kees Termijn, kees@fonds.example",
                    ServicingTerms.PLAIN,
                    PainVersion.PAIN_001_001_03,
                    PainVersion.PAIN_008_001_02,
                    "NL69ZZZ123456780000",
                    Mandate.Scheme.CORE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Money.ofEuro(500_000)),
                    Map.of());

    private LoanFixtures() {}

    /** A fund with two administrators, and an enterprise. */
    record Parties(Tenant one, Tenant two, Tenant borrower) {}

    static Parties parties(Tenants tenants, LoanDeeds deeds) {
        var one = tenants.organisation(Role.PROGRAMME_MANAGER, "Leenfonds");
        var two = tenants.colleague(one, Role.CREDIT_ADMINISTRATOR);
        var borrower = tenants.organisation(Role.COORDINATOR, "Dorpswinkel De Proef");
        CurrentTenant.run(one, () -> deeds.set(SETTINGS).orThrow());
        return new Parties(one, two, borrower);
    }

    static LoanProduct product(Repayment repayment) {
        return new LoanProduct(
                new UUID(0, 0),
                "Lening " + repayment,
                repayment,
                InterestBase.OUTSTANDING,
                Rate.ofPercent("4"),
                DayCount.EQUAL,
                BusinessDayRule.FOLLOWING,
                1,
                Money.ofEuro(100_000),
                120,
                12,
                TermMode.INTEREST_ONLY,
                Rate.ZERO,
                true);
    }

    static NewLoan annuity(UUID product, Tenant borrower, LocalDate start) {
        return new NewLoan(
                product,
                borrower.organisation().id(),
                "Keuken en koeling",
                Money.ofEuro(25_000),
                start,
                60,
                Optional.empty(),
                0,
                Set.of(),
                BORROWER_IBAN,
                List.of("Besluit van de ledenvergadering"));
    }

    /** A signed loan, its condition met, drawn in full on its first open day by two people. */
    static Loan.Id drawn(Parties parties, LoanDeeds deeds, Loans loans, LocalDate start) {
        var id =
                CurrentTenant.call(
                        parties.one(),
                        () -> {
                            var product = deeds.offer(product(Repayment.ANNUITY)).orThrow();
                            var loan =
                                    new Loan.Id(
                                            deeds.draft(annuity(product, parties.borrower(), start))
                                                    .orThrow());
                            deeds.sign(loan, start).orThrow();
                            for (var condition : loans.conditions(loan)) {
                                deeds.meet(loan, condition.id(), start, "notulen").orThrow();
                            }
                            return loan;
                        });
        var event = new LoanEvent.Drawn(start, Money.ofEuro(25_000));
        var proposal =
                CurrentTenant.call(parties.one(), () -> deeds.propose(id, event, 0).orThrow());
        CurrentTenant.run(parties.two(), () -> deeds.approve(proposal).orThrow());
        return id;
    }

    /** One line of a statement; texts may be empty. */
    record Line(LocalDate day, String amount, String iban, String name, String reference) {}

    /** A camt.053.001.02 with one statement that reconciles, or misses it by {@code off}. */
    static byte[] camt(String id, String opening, String off, List<Line> lines) {
        var sum = new BigDecimal(opening);
        var entries = new StringBuilder();
        int number = 0;
        for (var line : lines) {
            var amount = new BigDecimal(line.amount());
            sum = sum.add(amount);
            var in = amount.signum() > 0;
            var party = in ? "Dbtr" : "Cdtr";
            entries.append(
                    """
                    <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts>
                    <BookgDt><Dt>%s</Dt></BookgDt><ValDt><Dt>%s</Dt></ValDt><AcctSvcrRef>%s-%d</AcctSvcrRef>
                    <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
                    <RltdPties><%s><Nm>%s</Nm></%s><%sAcct><Id><IBAN>%s</IBAN></Id></%sAcct></RltdPties>
                    <RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
                    """
                            .formatted(
                                    amount.abs(),
                                    in ? "CRDT" : "DBIT",
                                    line.day(),
                                    line.day(),
                                    id,
                                    ++number,
                                    in ? "NOTPROVIDED" : line.reference(),
                                    party,
                                    line.name(),
                                    party,
                                    party,
                                    line.iban(),
                                    party,
                                    in ? line.reference() : ""));
        }
        var last = lines.isEmpty() ? LocalDate.of(2026, 1, 31) : lines.getLast().day();
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-03-01T08:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>%s</Id><CreDtTm>2026-03-01T08:00:00</CreDtTm><Acct><Id><IBAN>%s</IBAN></Id></Acct>
        %s%s%s</Stmt></BkToCstmrStmt></Document>
        """
                .formatted(
                        id,
                        id,
                        FUND_IBAN,
                        balance("OPBD", new BigDecimal(opening), last),
                        balance("CLBD", sum.add(new BigDecimal(off)), last),
                        entries)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String balance(String code, BigDecimal amount, LocalDate day) {
        return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """
                .formatted(code, amount.abs(), amount.signum() < 0 ? "DBIT" : "CRDT", day);
    }
}

package nl.wijkspil.platform.portfolio;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;

/**
 * Writes the audit file of a fictional enterprise for a year, so that its figures are those of the
 * portfolio: income, costs, earned share, cover, reserve, solvency and debt service. Each
 * enterprise uses another fictional package, with the quirks of real ones.
 */
final class FictionalAuditFile {

    private static final int MONTHS = 12;

    /** What packages do differently. */
    private enum Quirk {
        V40,
        V32_LEAD_REFERENCE,
        V32_WITHOUT_CODES,
        V32_WINDOWS_LETTERS,
        V32_NEGATIVE_AMOUNTS,
        V32_OPENING_IN_PERIOD_ZERO
    }

    private record Account(String id, String name, String type, String rgs) {}

    private static final Account[] ACCOUNTS = {
        new Account("0200", "Gebouw en inventaris", "B", "BMvaBeg"),
        new Account("0500", "Algemene reserve", "B", "BEivOvr"),
        new Account("0700", "Lening", "B", "BLasSak"),
        new Account("1700", "Vooruit ontvangen bijdragen", "B", "BSchOpa"),
        new Account("1000", "Kas", "B", "BLimKas"),
        new Account("1100", "Bank", "B", "BLimBan"),
        new Account("1300", "Debiteuren", "B", "BVorDeb"),
        new Account("1600", "Crediteuren", "B", "BSchCre"),
        new Account("4000", "Lonen en salarissen", "P", "WPerLes"),
        new Account("4100", "Energie en onderhoud", "P", "WBedHui"),
        new Account("4200", "Afschrijvingskosten", "P", "WAfs"),
        new Account("4300", "Algemene kosten", "P", "WBedAlk"),
        new Account("4900", "Rente lening", "P", "WFbeRls"),
        new Account("7000", "Inkoop winkel en café", "P", "WKprInh"),
        new Account("8000", "Verkoop winkel en café", "P", "WOmzNoh"),
        new Account("8100", "Verhuur", "P", "WOvbHuo"),
        new Account("8200", "Opdrachten gemeente", "P", "WOmzNod"),
        new Account("8300", "Contributie leden", "P", "WOvbSgbBvl"),
        new Account("8500", "Exploitatiesubsidie", "P", "WOvbOrs"),
        new Account("8600", "Giften en fondsen", "P", "WOvbBue"),
    };

    private final FictionalEnterprise enterprise;
    private final int year;
    private final Quirk quirk;
    private final StringBuilder journals = new StringBuilder(40_000);
    private final Map<String, Long> opening = new LinkedHashMap<>();
    private int number;
    private int lines;
    private long total;

    private FictionalAuditFile(FictionalEnterprise enterprise, int year, int nr) {
        this.enterprise = enterprise;
        this.year = year;
        this.quirk = Quirk.values()[nr % Quirk.values().length];
    }

    /** {@return the file of this enterprise, the so-manieth of the portfolio} */
    static byte[] write(FictionalEnterprise enterprise, int year, int nr) {
        var file = new FictionalAuditFile(enterprise, year, nr);
        var text = file.text();
        return text.getBytes(
                file.quirk == Quirk.V32_WINDOWS_LETTERS
                        ? Charset.forName("windows-1252")
                        : StandardCharsets.UTF_8);
    }

    private static double scale(FictionalEnterprise e, int year) {
        return Math.pow(1 + e.growth(), year - FictionalPortfolio.LAST_YEAR);
    }

    /** Income, costs and loans of a year in cents. */
    private record Flows(
            long trade,
            long rent,
            long contracts,
            long members,
            long subsidy,
            long gifts,
            long costs,
            long interest,
            long principal,
            long depreciation) {

        static Flows of(FictionalEnterprise e, int year) {
            var m = e.money();
            var s = scale(e, year);
            var result = cents(m.income() - m.costs(), s);
            // Cash flow before debt service is result, interest and depreciation together. Where
            // less came in than the result, invoices stayed open: no room is left to divide.
            var room = cents(m.cashFlow(), s) - result;
            var usual = cents(m.debtService() * 0.2, s);
            var interest = room > 0 ? Math.min(usual, room) : usual;
            var depreciation = Math.clamp(room - interest, 0, cents(m.costs(), s) / 4);
            var rent = cents(m.rent(), s);
            var contracts = cents(m.contracts(), s);
            var members = cents(m.membership(), s);
            var subsidy = cents(m.subsidies(), s);
            var gifts = cents(m.incidentalGrants(), s);
            return new Flows(
                    cents(m.income(), s) - rent - contracts - members - subsidy - gifts,
                    rent,
                    contracts,
                    members,
                    subsidy,
                    gifts,
                    cents(m.costs(), s),
                    interest,
                    cents(m.debtService(), s) - interest,
                    depreciation);
        }

        long income() {
            return trade + rent + contracts + members + subsidy + gifts;
        }

        long result() {
            return income() - costs;
        }

        private static long cents(double euro, double scale) {
            return Math.round(euro * scale * 100);
        }
    }

    private String text() {
        var flows = Flows.of(enterprise, year);
        open();
        book(flows);
        var head = new StringBuilder(60_000);
        head.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"")
                .append(
                        quirk == Quirk.V40
                                ? "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0"
                                : "http://www.auditfiles.nl/XAF/3.2")
                .append("\">\n<header>");
        put(head, "fiscalYear", Integer.toString(year));
        put(head, "startDate", year + "-01-01");
        put(head, "endDate", year + "-12-31");
        put(head, "curCode", "EUR");
        put(head, "dateCreated", (year + 1) + "-03-01");
        put(head, "softwareDesc", "Verzonnen pakket " + quirk.name().charAt(1));
        put(head, "softwareVersion", "1");
        head.append("</header>\n<company>");
        put(head, "companyName", enterprise.name() + " (verzonnen)");
        relations(head);
        ledger(head);
        openingElement(head);
        head.append("<transactions>");
        put(head, "linesCount", Integer.toString(lines));
        put(head, "totalDebit", euro(total));
        put(head, "totalCredit", euro(total));
        head.append("\n<journal><jrnID>B</jrnID><desc>Bank en memoriaal</desc><jrnTp>M</jrnTp>\n")
                .append(journals)
                .append("</journal></transactions></company></auditfile>\n");
        return head.toString();
    }

    private static void relations(StringBuilder to) {
        to.append("\n<customersSuppliers>");
        for (var name : new String[] {"Gemeente (verzonnen)", "Fonds (verzonnen)", "Klanten"}) {
            to.append("<customerSupplier>");
            put(to, "custSupID", name.substring(0, 1));
            put(to, "custSupName", name);
            to.append("</customerSupplier>");
        }
        to.append("</customersSuppliers>\n");
    }

    private void ledger(StringBuilder to) {
        to.append("<generalLedger>\n");
        for (var account : ACCOUNTS) {
            to.append("<ledgerAccount>");
            put(to, "accID", account.id());
            put(to, "accDesc", account.name());
            put(to, "accTp", account.type());
            if (quirk != Quirk.V32_WITHOUT_CODES) {
                put(to, quirk == Quirk.V40 ? "RGScode" : "leadReference", account.rgs());
            }
            to.append("</ledgerAccount>\n");
        }
        to.append("</generalLedger>\n");
    }

    /** Where a year ends, in cents. */
    private record Balance(
            long fixed, long cash, long debtors, long suppliers, long loan, long equity) {}

    /** The end of a year; the last is that of the portfolio, those before scale with it. */
    private Balance balance(int at) {
        var m = enterprise.money();
        var s = scale(enterprise, at);
        var assets = Flows.cents(m.assets(), s);
        var equity = Flows.cents(m.equity(), s);
        var cash = Math.min(assets, Flows.cents(m.freeReserve(), s));
        var debtors = Math.min(assets - cash, Flows.of(enterprise, at).income() / 20);
        var foreign = assets - equity;
        long loan;
        if (at == FictionalPortfolio.LAST_YEAR) {
            loan = foreign - Math.min(foreign, Flows.of(enterprise, at).income() / 20);
        } else {
            var next = balance(at + 1).loan() + Flows.of(enterprise, at + 1).principal();
            loan = Math.min(next, foreign);
        }
        return new Balance(assets - cash - debtors, cash, debtors, foreign - loan, loan, equity);
    }

    private void open() {
        var before = balance(year - 1);
        opening.put("0200", before.fixed());
        opening.put("1100", before.cash());
        opening.put("1300", before.debtors());
        opening.put("1600", -before.suppliers());
        opening.put(borrowed(), -before.loan());
        opening.put("0500", -before.equity());
        opening.values().removeIf(cents -> cents == 0);
        if (quirk == Quirk.V32_OPENING_IN_PERIOD_ZERO) {
            begin("Beginbalans", LocalDate.of(year, 1, 1), "0");
            opening.forEach((id, cents) -> line(id, cents, ""));
            end();
        }
    }

    private void openingElement(StringBuilder to) {
        if (quirk == Quirk.V32_OPENING_IN_PERIOD_ZERO) {
            return;
        }
        to.append("<openingBalance>");
        put(to, "linesCount", Integer.toString(opening.size()));
        var sum = opening.values().stream().mapToLong(c -> Math.max(0, c)).sum();
        put(to, "totalDebit", euro(sum));
        put(to, "totalCredit", euro(sum));
        var nr = 1;
        for (var one : opening.entrySet()) {
            to.append("<obLine>");
            put(to, "nr", Integer.toString(nr++));
            put(to, "accID", one.getKey());
            put(to, "amnt", euro(Math.abs(one.getValue())));
            put(to, "amntTp", one.getValue() >= 0 ? "D" : "C");
            to.append("</obLine>");
        }
        to.append("</openingBalance>\n");
    }

    private void book(Flows f) {
        var sales = f.trade() * 55 / 100;
        var rest = Math.max(0, f.costs() - f.depreciation() - f.interest() - sales);
        var wages = rest * 55 / 100;
        var energy = rest * 20 / 100;
        var other = f.costs() - f.depreciation() - f.interest() - sales - wages - energy;
        for (var month = 1; month <= MONTHS; month++) {
            pay("Verkoop", month, 28, "8000", -part(f.trade(), month), "");
            pay("Verhuur zaal & ruimte", month, 15, "8100", -part(f.rent(), month), "");
            pay("Opdracht groen en schoon", month, 20, "8200", -part(f.contracts(), month), "");
            pay("Inkoop", month, 10, "7000", part(sales, month), "");
            pay("Lonen", month, 25, "4000", part(wages, month), "");
            pay("Energie en onderhoud", month, 5, "4100", part(energy, month), "");
            pay("Algemene kosten", month, 12, "4300", part(other, month), "");
            pay("Rente lening", month, 1, "4900", part(f.interest(), month), "");
            pay("Aflossing lening", month, 1, "0700", part(f.principal(), month), "");
            if (f.depreciation() != 0) {
                begin("Afschrijving", LocalDate.of(year, month, 28), Integer.toString(month));
                line("4200", part(f.depreciation(), month), "");
                line("0200", -part(f.depreciation(), month), "");
                end();
            }
        }
        change(f);
        pay("Contributie", 2, 1, "8300", -f.members(), "");
        pay("Subsidie eerste helft", 1, 31, "8500", -(f.subsidy() / 2), "");
        pay("Subsidie tweede helft", 7, 31, "8500", -(f.subsidy() - f.subsidy() / 2), "");
        pay("Gift van een fonds", 6, 15, "8600", -f.gifts(), "F");
    }

    /** What moved the balance sheet beside income and costs. */
    private void change(Flows f) {
        var before = balance(year - 1);
        var after = balance(year);
        pay("Investering", 9, 1, "0200", after.fixed() - before.fixed() + f.depreciation(), "");
        pay(
                borrowed().equals("0700") ? "Opname lening" : "Vooruit ontvangen bijdrage",
                9,
                1,
                borrowed(),
                before.loan() - f.principal() - after.loan(),
                "");
        pay("Openstaande facturen", 12, 30, "1300", after.debtors() - before.debtors(), "");
        pay("Nog te betalen", 12, 30, "1600", before.suppliers() - after.suppliers(), "");
        pay(
                "Storting in de reserve",
                12,
                30,
                "0500",
                before.equity() + f.result() - after.equity(),
                "");
    }

    /** Who pays no interest and no principal has no loan but money received in advance. */
    private String borrowed() {
        return enterprise.money().debtService() > 0 ? "0700" : "1700";
    }

    private static long part(long cents, int month) {
        return month < MONTHS ? cents / MONTHS : cents - cents / MONTHS * (MONTHS - 1);
    }

    private void pay(String what, int month, int day, String account, long cents, String who) {
        if (cents == 0) {
            return;
        }
        begin(what, LocalDate.of(year, month, 1).plusDays(day - 1L), Integer.toString(month));
        line(account, cents, who);
        line("1100", -cents, "");
        end();
    }

    private void begin(String what, LocalDate day, String period) {
        var inYear = day.getYear() == year ? day : LocalDate.of(year, 12, 31);
        journals.append("<transaction>");
        put(journals, "nr", Integer.toString(++number));
        put(journals, "desc", what);
        put(journals, "periodNumber", period);
        put(journals, "trDt", inYear.toString());
    }

    private void line(String account, long cents, String who) {
        lines++;
        total += Math.max(0, cents);
        var flip = quirk == Quirk.V32_NEGATIVE_AMOUNTS && account.equals("4300");
        journals.append("<trLine>");
        put(journals, "nr", Integer.toString(lines));
        put(journals, "accID", account);
        put(journals, "docRef", "");
        put(journals, "amnt", (flip ? "-" : "") + euro(Math.abs(cents)));
        put(journals, "amntTp", cents >= 0 != flip ? "D" : "C");
        if (!who.isEmpty()) {
            put(journals, "custSupID", who);
        }
        journals.append("</trLine>");
    }

    private void end() {
        journals.append("</transaction>\n");
    }

    private static void put(StringBuilder to, String name, String text) {
        to.append('<').append(name).append('>');
        to.append(text.replace("&", "&amp;").replace("<", "&lt;"));
        to.append("</").append(name).append('>');
    }

    private static String euro(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}

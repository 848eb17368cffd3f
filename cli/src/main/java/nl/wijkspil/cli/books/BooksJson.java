package nl.wijkspil.cli.books;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.exchange.audit.AccountTotals;
import nl.wijkspil.exchange.audit.AuditBook;
import nl.wijkspil.exchange.audit.AuditTotals;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.KeyAmount;
import nl.wijkspil.exchange.books.Ratio;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts, figures and findings of a year as JSON; amounts and ratios are strings. */
final class BooksJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BooksJson() {}

    static void write(PrintWriter out, BookYear year, List<Finding> findings) {
        ObjectNode root = MAPPER.createObjectNode();
        facts(root, year.book());
        kpis(root.putObject("kpis"), year);
        PrintedFindings.addTo(root, findings);
        out.println(MAPPER.writeValueAsString(root));
    }

    private static void facts(ObjectNode to, AuditBook book) {
        to.put("namespace", book.header().namespace());
        book.notes().forEach(to.putArray("notes")::add);
        to.put("fiscalYear", book.header().fiscalYear());
        to.put("software", book.header().software());
        to.put("softwareVersion", book.header().softwareVersion());
        to.put("company", book.header().company());
        List<AccountTotals> defined =
                book.accounts().stream().filter(a -> a.account().defined()).toList();
        to.put("ledger_accounts", defined.size());
        ObjectNode types = to.putObject("account_types");
        for (AccountTotals a : defined) {
            types.put(a.account().type(), types.path(a.account().type()).asInt(0) + 1);
        }
        to.put("relations", book.relations());
        ArrayNode journals = to.putArray("journals");
        book.journals()
                .forEach(j -> journals.addArray().add(j.id()).add(j.type()).add(j.transactions()));
        to.put("transactions", book.transactions());
        to.put("lines", book.lines().lines());
        ObjectNode declared = to.putObject("declared");
        declared.put("linesCount", text(book.lines().declaredLines()));
        declared.put("totalDebit", text(book.lines().declaredDebit()));
        declared.put("totalCredit", text(book.lines().declaredCredit()));
        to.put("sum_debit", sum(book.lines().debit()));
        to.put("sum_credit", sum(book.lines().credit()));
        opening(to.putObject("opening"), book.opening());
        ArrayNode unbalanced = to.putArray("unbalanced_transactions");
        book.unbalanced()
                .forEach(u ->
                        unbalanced
                                .addArray()
                                .add(u.journal())
                                .add(u.number())
                                .add(euro(u.difference())));
        to.put("unbalanced_count", book.unbalancedCount());
        to.put("negative_amounts", book.negativeAmounts());
        ObjectNode periods = to.putObject("periods");
        book.periods().forEach(periods::put);
        ArrayNode undefined = to.putArray("accounts_used_not_defined");
        long result = 0;
        Map<String, Long> closing = new TreeMap<>();
        for (AccountTotals a : book.accounts()) {
            if (!a.account().defined()) {
                undefined.add(a.account().id());
            }
            result += a.account().type().equals("P") ? a.closing() : 0;
            if (a.closing() != 0) {
                closing.put(a.account().id(), a.closing());
            }
        }
        to.put("result_of_year_debit_positive", sum(result));
        ObjectNode balances = to.putObject("closing_balances_debit_positive");
        closing.forEach((id, cents) -> balances.put(id, euro(cents)));
    }

    private static void opening(ObjectNode to, AuditTotals opening) {
        to.put("lines", opening.lines());
        to.put("debit", sum(opening.debit()));
        to.put("credit", sum(opening.credit()));
        to.put("declared_lines", text(opening.declaredLines()));
    }

    private static void kpis(ObjectNode to, BookYear year) {
        ObjectNode of = to.putObject(year.book().header().fiscalYear());
        for (KeyAmount amount : KeyAmount.values()) {
            of.put(amount.key(), euro(amount.of(year)));
        }
        ObjectNode ratios = of.putObject("ratios");
        for (Ratio ratio : Ratio.values()) {
            BigDecimal value = ratio.of(year);
            ratios.put(ratio.key(), value == null ? null : value.toPlainString());
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String sum(long cents) {
        return cents == 0 ? "0" : euro(cents);
    }

    private static String euro(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}

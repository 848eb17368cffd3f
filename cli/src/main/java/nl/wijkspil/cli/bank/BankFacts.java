package nl.wijkspil.cli.bank;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.wijkspil.cli.PrintedFindings;
import nl.wijkspil.exchange.bank.BankAmount;
import nl.wijkspil.exchange.bank.BankBalance;
import nl.wijkspil.exchange.bank.BankHandler;
import nl.wijkspil.exchange.bank.StatementCheck;
import nl.wijkspil.exchange.bank.StatementTotals;
import nl.wijkspil.exchange.bank.camt.CamtReader;
import nl.wijkspil.exchange.bank.mt940.Mt940Reader;
import nl.wijkspil.exchange.bank.pain.PainReader;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the facts of a bank file and writes them. */
final class BankFacts implements BankHandler {

    private static final int MOST_FINDINGS = 1_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String place;
    private final StatementCheck check = new StatementCheck();
    private final List<StatementTotals> statements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private CamtReader.@Nullable Result camt;
    private Mt940Reader.@Nullable Result mt940;
    private PainReader.@Nullable Result pain;

    BankFacts(String place) {
        this.place = place;
    }

    List<Finding> findings() {
        return findings;
    }

    void camt(CamtReader.Result result) {
        camt = result;
    }

    void mt940(Mt940Reader.Result result) {
        mt940 = result;
    }

    void pain(PainReader.Result result) {
        pain = result;
        result.findings().forEach(this::finding);
    }

    @Override
    public void totals(StatementTotals totals) {
        statements.add(totals);
        check.check(place + " regel " + totals.head().line(), totals).forEach(this::finding);
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    void writeJson(PrintWriter out) {
        ObjectNode root = MAPPER.createObjectNode();
        if (camt != null) {
            root.put("namespace", camt.namespace());
            ArrayNode list = root.putArray("statements");
            statements.forEach(s -> camt(list.addObject(), s));
        }
        if (mt940 != null) {
            root.put("encoding", mt940.encoding());
            root.put("line_ending", mt940.lineEnding());
            ArrayNode list = root.putArray("statements");
            statements.forEach(s -> mt940(list.addObject(), s));
            root.put("fields", mt940.fields());
        }
        if (pain != null) {
            root.put("namespace", pain.namespace());
            root.put("NbOfTxs", pain.declaredCount());
            root.put("CtrlSum", pain.declaredSum());
            root.put("transactions", pain.transactions());
            root.put("sum", pain.sum().toString());
            pain.sequenceTypes().forEach(root.putArray("SeqTp")::add);
            pain.creditorIds().forEach(root.putArray("creditor_ids")::add);
        }
        PrintedFindings.addTo(root, findings);
        out.println(MAPPER.writeValueAsString(root));
    }

    private static void camt(ObjectNode to, StatementTotals s) {
        to.put("id", s.head().id());
        to.put("iban", s.head().iban().isEmpty() ? null : s.head().iban());
        to.put("entries", s.entries());
        to.put("tx_details", s.transactions());
        to.put("sum_credit", s.credits().toString());
        to.put("sum_debit", s.debits().toString());
        ObjectNode balances = to.putObject("balances");
        for (BankBalance balance : s.balances().values()) {
            balances.put(balance.code(), balance.amount().toString());
        }
        to.put("reconciles", s.reconciles());
    }

    private static void mt940(ObjectNode to, StatementTotals s) {
        to.put("open", raw(s.opening()));
        to.put("entries", s.entries());
        to.put("c", s.credits().toString());
        to.put("d", s.debits().toString());
        to.put("close", raw(s.closing()));
        to.put("reconciles", s.reconciles());
    }

    private static @Nullable String raw(@Nullable BankBalance balance) {
        return balance == null ? null : balance.written();
    }

    void writeTable(PrintWriter out) {
        if (pain != null) {
            out.printf("Betaalbestand %s%n", pain.namespace());
            out.printf("%d opdrachten, samen %s%n", pain.transactions(), pain.sum());
        }
        for (StatementTotals s : statements) {
            BankAmount opening = s.opening() == null ? null : s.opening().amount();
            BankAmount closing = s.closing() == null ? null : s.closing().amount();
            out.printf("Afschrift %s, rekening %s%n", s.head().id(), s.head().accountName());
            out.printf(
                    "  begin %s, bij %s, af %s, eind %s; %d regels: %s%n",
                    opening == null ? "onbekend" : opening,
                    s.credits(),
                    s.debits(),
                    closing == null ? "onbekend" : closing,
                    s.entries(),
                    verdict(s.reconciles()));
        }
        if (statements.isEmpty() && pain == null) {
            out.println("Geen afschriften gevonden.");
        }
    }

    private static String verdict(@Nullable Boolean reconciles) {
        if (reconciles == null) {
            return "niet na te gaan";
        }
        return reconciles ? "klopt" : "klopt niet";
    }
}

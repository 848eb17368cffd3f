package nl.wijkspil.cli.loan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.lending.portfolio.Part;
import nl.wijkspil.lending.portfolio.PortfolioLoan;
import nl.wijkspil.lending.portfolio.PortfolioRisk;
import nl.wijkspil.lending.portfolio.ProvisionTable;
import nl.wijkspil.lending.portfolio.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code wijkspil loan portfolio FILE.json}: arrears, portfolio at risk, provisions and stages. */
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        description = "Rekent achterstand, risico en voorziening van een portefeuille uit.")
public final class PortfolioCommand extends JsonCommand {

    /** For picocli. */
    public PortfolioCommand() {}

    @Override
    ObjectNode answer(JsonNode input, String place, List<Finding> findings) {
        ObjectNode answer = JsonFile.object();
        answer.put("id", place);
        int before = findings.size();
        List<PortfolioLoan> loans = loans(input, place, findings);
        ProvisionTable table = table(input, place, findings);
        if (findings.size() > before) {
            return answer;
        }
        PortfolioRisk risk = PortfolioRisk.of(loans);
        answer.put("gross_portfolio", risk.gross().toString());
        part(answer, "PAR0", risk.atRisk(0));
        part(answer, "PAR30", risk.atRisk(30));
        part(answer, "PAR90", risk.atRisk(90));
        part(answer, "PAR30_incl_restructured", risk.atRiskWithRestructured(30));
        part(answer, "PAR90_incl_restructured", risk.atRiskWithRestructured(90));
        ObjectNode buckets = answer.putObject("buckets");
        ObjectNode counts = JsonFile.object();
        risk.buckets()
                .forEach((bucket, part) -> {
                    buckets.put(bucket.label(), part.amount().toString());
                    counts.put(bucket.label(), part.loans());
                });
        answer.set("bucket_loans", counts);
        if (table != null) {
            Money total = Money.ZERO;
            ObjectNode provisions = answer.putObject("provision_by_bucket");
            for (var entry : risk.provisions(table).entrySet()) {
                provisions.put(entry.getKey().label(), entry.getValue().toString());
                total = total.plus(entry.getValue());
            }
            answer.put("provision_total", total.toString());
        }
        ObjectNode stages = answer.putObject("stage_exposure");
        for (Map.Entry<Stage, Part> stage : risk.stages().entrySet()) {
            stages.put("" + stage.getKey().number(), stage.getValue().amount().toString());
        }
        answer.put("written_off", risk.writtenOff().amount().toString());
        answer.put("written_off_loans", risk.writtenOff().loans());
        return answer;
    }

    private static void part(ObjectNode to, String name, Part part) {
        BigDecimal percent = part.percent();
        to.put(name + "_pct", percent == null ? null : percent.toPlainString());
        to.put(name + "_amount", part.amount().toString());
        to.put(name + "_loans", part.loans());
    }

    private static List<PortfolioLoan> loans(JsonNode input, String place, List<Finding> findings) {
        List<PortfolioLoan> loans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 1;
        for (JsonNode node : input.path("loans")) {
            Draft draft = JsonFile.draft(place + ".loans[" + number++ + "]", node);
            String id = java.util.Objects.requireNonNullElse(draft.text("id"), "" + number);
            if (!seen.add(id)) {
                draft.error(
                        "WS-LOAN-016",
                        "id",
                        "De lening " + id + " staat er twee keer in.",
                        "Neem elke lening een keer op.");
            }
            Money outstanding = draft.money("outstanding_principal");
            if (outstanding.isNegative()) {
                draft.error(
                        "WS-LOAN-006",
                        "outstanding_principal",
                        "Het openstaande bedrag is negatief.",
                        "Vul het openstaande bedrag in, ten minste nul.");
            }
            int days = days(draft);
            Money override = draft.optionalMoney("provision");
            String reason = draft.text("provision_reason");
            if (override != null && reason == null) {
                draft.error(
                        "WS-LOAN-001",
                        "provision_reason",
                        "De eigen voorziening heeft geen reden.",
                        "Schrijf op waarom van de tabel wordt afgeweken.");
            }
            findings.addAll(draft.findings());
            if (!draft.hasErrors()) {
                loans.add(
                        new PortfolioLoan(
                                id,
                                outstanding,
                                days,
                                draft.flag("restructured"),
                                draft.flag("written_off"),
                                override == null || reason == null
                                        ? null
                                        : new PortfolioLoan.ManualProvision(override, reason)));
            }
        }
        return loans;
    }

    private static int days(Draft draft) {
        String text = java.util.Objects.requireNonNullElse(draft.text("days_past_due"), "");
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        draft.error(
                "WS-LOAN-004",
                "days_past_due",
                "Het aantal dagen achterstand is geen geheel getal van nul of meer.",
                "Vul het aantal dagen in; 0 is op tijd.");
        return 0;
    }

    private static @Nullable ProvisionTable table(
            JsonNode input, String place, List<Finding> findings) {
        JsonNode node = input.path("rules").path("provision_pct");
        if (!node.isObject()) {
            return null;
        }
        Draft draft = JsonFile.draft(place + ".rules.provision_pct", node);
        Map<ArrearsBucket, Rate> percent = new EnumMap<>(ArrearsBucket.class);
        for (ArrearsBucket bucket : ArrearsBucket.values()) {
            Rate rate = draft.percent(bucket.label());
            if (rate.unscaledPercent() < 0 || rate.toDouble() > 1) {
                draft.error(
                        "WS-LOAN-010",
                        bucket.label(),
                        "Het percentage ligt niet tussen 0 en 100.",
                        "Vul een percentage in, bijvoorbeeld 20.");
                rate = Rate.ZERO;
            }
            percent.put(bucket, rate);
        }
        findings.addAll(draft.findings());
        return new ProvisionTable(percent);
    }
}

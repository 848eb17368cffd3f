package nl.wijkspil.cli.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.ProfitShareLoan;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.RevenueShareLoan;
import nl.wijkspil.lending.agreement.TermLoan;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.draft.AgreementDraft;
import nl.wijkspil.lending.draft.Draft;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.returns.EffectiveRate;
import nl.wijkspil.lending.schedule.ProfitShareSchedule;
import nl.wijkspil.lending.schedule.RevenueShareSchedule;
import nl.wijkspil.lending.schedule.Schedule;
import nl.wijkspil.lending.schedule.ScheduleRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer to one case: rows and what else there is to tell.
 *
 * @param rows the schedule
 * @param extra results beside it, by name
 */
record CaseSchedule(List<CaseRow> rows, Map<String, String> extra) {

    private static final Pattern KIND_AND_TERMS =
            Pattern.compile("(LINEAR|ANNUITY|BULLET) (\\d{1,4})");
    private static final LocalDate PLAIN_START = LocalDate.of(2026, 1, 1);

    /** The schedule of a case, or null when its draft has errors. */
    static @Nullable CaseSchedule of(Draft draft, JsonNode terms, JsonNode input) {
        String kind = draft.text("kind");
        if (terms.has("senior")) {
            return SubordinatedCase.of(draft, terms);
        }
        if (kind == null) {
            draft.text("kind");
            draft.error("WS-LOAN-001", "kind", "Het veld kind is leeg.", "Vul de soort lening in.");
            return null;
        }
        if (kind.startsWith("REVENUE")) {
            return revenueShare(draft, input);
        }
        if (kind.startsWith("PROFIT")) {
            return profitShare(draft, input);
        }
        if (terms.path("event").isObject() || terms.path("events").isArray()) {
            return EventCase.of(draft, terms);
        }
        TermLoan loan = termLoan(draft);
        return loan == null ? null : of(Schedule.of(loan));
    }

    /** The loan of a draft, of one of the three kinds. */
    static @Nullable TermLoan termLoan(Draft draft) {
        String kind = java.util.Objects.requireNonNullElse(draft.text("kind"), "");
        Matcher both = KIND_AND_TERMS.matcher(kind);
        int terms = draft.has("terms") ? draft.count("terms") : 1;
        String word = kind;
        if (both.lookingAt()) {
            word = both.group(1);
            terms = draft.has("terms") ? terms : Integer.parseInt(both.group(2));
        } else if (!draft.has("terms")) {
            draft.count("terms");
        }
        Repayment repayment =
                switch (word) {
                    case "LINEAR" -> Repayment.LINEAR;
                    case "ANNUITY" -> Repayment.ANNUITY;
                    case "BULLET" -> Repayment.BULLET;
                    default -> {
                        if (word.startsWith("PIK")) {
                            yield Repayment.BULLET;
                        }
                        draft.unknownWord("kind", kind);
                        yield Repayment.LINEAR;
                    }
                };
        TermLoan loan = AgreementDraft.termLoan(draft, repayment, Math.max(1, terms));
        return loan != null && word.startsWith("PIK")
                ? loan.toBuilder().grace(loan.terms(), TermMode.CAPITALISE).build()
                : loan;
    }

    private static CaseSchedule of(Schedule schedule) {
        List<CaseRow> rows = new ArrayList<>();
        for (ScheduleRow row : schedule.rows()) {
            CaseRow printed = CaseRow.of(row);
            if (!row.deferredPaid().isZero()) {
                printed.with("deferred_interest_paid", row.deferredPaid());
            }
            rows.add(printed);
        }
        Map<String, String> extra = new LinkedHashMap<>();
        if (schedule.agreement().interestBase() == InterestBase.ORIGINAL_PRINCIPAL) {
            put(extra, "effective_rate_pct", EffectiveRate.of(schedule));
            put(extra, "nominal_rate_pct", EffectiveRate.nominal(schedule));
        }
        return new CaseSchedule(rows, extra);
    }

    private static void put(Map<String, String> extra, String name, OptionalDouble rate) {
        if (rate.isPresent()) {
            extra.put(name, XirrCommand.decimal(rate.getAsDouble() * 100, 4));
        }
    }

    private static @Nullable CaseSchedule revenueShare(Draft draft, JsonNode input) {
        List<Money> revenues = column(draft, input, "revenues", "revenue");
        RevenueShareLoan loan = AgreementDraft.revenueShare(draft, start(input));
        if (loan == null || noAmounts(draft, revenues, "revenues")) {
            return null;
        }
        for (Money revenue : revenues) {
            if (revenue.isNegative()) {
                draft.error(
                        "WS-LOAN-006",
                        "revenues",
                        "De omzet " + revenue + " is negatief.",
                        "Vul per termijn de omzet in, ten minste nul.");
                return null;
            }
        }
        List<CaseRow> rows = new ArrayList<>();
        Money paid = Money.ZERO;
        for (var row : RevenueShareSchedule.of(loan, revenues)) {
            boolean accrual = !loan.rate().isZero();
            rows.add(CaseRow.withoutAccrual(row.row(), accrual).with("revenue", row.revenue()));
            paid = paid.plus(row.row().payment());
        }
        Map<String, String> extra = new LinkedHashMap<>();
        if (loan.capHundredths() != 0) {
            extra.put("cap", loan.owedAtStart().toString());
        }
        extra.put("paid", paid.toString());
        return new CaseSchedule(rows, extra);
    }

    private static @Nullable CaseSchedule profitShare(Draft draft, JsonNode input) {
        List<Money> results = column(draft, input, "annual_results", "result");
        ProfitShareLoan loan = AgreementDraft.profitShare(draft);
        if (loan == null || noAmounts(draft, results, "annual_results")) {
            return null;
        }
        List<CaseRow> rows = new ArrayList<>();
        Money paid = Money.ZERO;
        for (var row : ProfitShareSchedule.of(loan, results)) {
            rows.add(CaseRow.withoutAccrual(row.row(), false).with("result", row.result()));
            paid = paid.plus(row.row().payment());
        }
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put("cap", loan.cap().toString());
        extra.put("paid", paid.toString());
        return new CaseSchedule(rows, extra);
    }

    /** A list of amounts from the terms, from beside them, or from a column of the rows. */
    private static List<Money> column(Draft draft, JsonNode input, String list, String column) {
        if (!draft.list(list, column).isEmpty()) {
            return draft.moneyList(list, column);
        }
        if (input.path(list).isArray()) {
            Draft beside = draft.inside(list, Map.of(), JsonFile.lists(input));
            return beside.moneyList(list);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode row : input.path("rows")) {
            texts.add(java.util.Objects.requireNonNullElse(JsonFile.texts(row).get(column), "0"));
        }
        return draft.inside("rows", Map.of(), Map.of(column, texts)).moneyList(column);
    }

    private static LocalDate start(JsonNode input) {
        String from = JsonFile.texts(input.path("rows").path(0)).get("from");
        return from != null && from.matches("\\d{4}-\\d{2}-01")
                ? LocalDate.parse(from)
                : PLAIN_START;
    }

    private static boolean noAmounts(Draft draft, List<Money> amounts, String field) {
        if (amounts.isEmpty()) {
            draft.error(
                    "WS-LOAN-014",
                    field,
                    "Er zijn geen bedragen om het deel van te nemen.",
                    "Vul een reeks bedragen in, een per termijn.");
        }
        return draft.hasErrors();
    }

    void write(ObjectNode to) {
        ArrayNode list = to.putArray("rows");
        Money interest = Money.ZERO;
        Money principal = Money.ZERO;
        Money payment = Money.ZERO;
        for (CaseRow row : rows) {
            row.write(list.addObject());
            interest = interest.plus(row.row().interest());
            principal = principal.plus(row.row().principal());
            payment = payment.plus(row.row().payment());
        }
        to.putObject("totals")
                .put("interest", interest.toString())
                .put("principal", principal.toString())
                .put("payment", payment.toString());
        ObjectNode more = to.putObject("extra");
        extra.forEach(more::put);
    }
}

package nl.wijkspil.lending.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.lending.agreement.Repayment;
import nl.wijkspil.lending.agreement.TermLoan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static Draft draft(String... changes) {
        Map<String, String> texts = new HashMap<>();
        texts.put("principal", "25000");
        texts.put("annual_rate_pct", "4.0");
        texts.put("start", "2026-01-01");
        for (int i = 0; i < changes.length; i += 2) {
            texts.put(changes[i], changes[i + 1]);
        }
        return new Draft("lening", texts, Map.of());
    }

    @Test
    void aGoodDraftIsALoan() {
        Draft draft = draft("day_count", "30E/360", "business_day", "FOLLOWING", "currency", "EUR");
        TermLoan loan = AgreementDraft.termLoan(draft, Repayment.LINEAR, 12);
        assertThat(draft.findings()).isEmpty();
        assertThat(loan).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "annual_rate_pct, 0.04, WS-LOAN-003",
        "annual_rate_pct, -4, WS-LOAN-003",
        "annual_rate_pct, 400, WS-LOAN-003",
        "annual_rate_pct, vier, WS-LOAN-002",
        "principal, -5, WS-LOAN-006",
        "principal, 0, WS-LOAN-006",
        "principal, '25.000,00', WS-LOAN-002",
        "principal, '', WS-LOAN-001",
        "start, 2026-02-30, WS-LOAN-008",
        "start, 01-02-2026, WS-LOAN-008",
        "first_due, 2025-12-31, WS-LOAN-005",
        "first_due, 2026-01-01, WS-LOAN-005",
        "every_months, 0, WS-LOAN-004",
        "grace_terms, 99, WS-LOAN-004",
        "currency, USD, WS-LOAN-007",
        "day_count, 31/366, WS-LOAN-009",
        "business_day, MORGEN, WS-LOAN-009"
    })
    void everyMistakeHasACodePlaceAndCure(String field, String value, String code) {
        Draft draft = draft(field, value);
        assertThat(AgreementDraft.termLoan(draft, Repayment.ANNUITY, 12)).isNull();
        assertThat(draft.findings()).isNotEmpty();
        Finding finding = draft.findings().getFirst();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place()).isEqualTo("lening." + field);
        assertThat(finding.words()).endsWith(".");
        assertThat(finding.cure()).endsWith(".");
    }

    @Test
    void aVeryLowRateCanBeMeant() {
        Draft draft = draft("annual_rate_pct", "0.1", "rate_is_percent", "true");
        assertThat(AgreementDraft.termLoan(draft, Repayment.ANNUITY, 12)).isNotNull();
    }

    @Test
    void termZeroIsRefused() {
        Draft draft = draft("terms", "0");
        draft.count("terms");
        assertThat(draft.findings()).extracting(Finding::code).containsExactly("WS-LOAN-004");
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        Draft draft = draft("principal", "x", "start", "y", "currency", "GBP");
        AgreementDraft.termLoan(draft, Repayment.BULLET, 3);
        assertThat(draft.findings())
                .extracting(Finding::code)
                .isEqualTo(List.of("WS-LOAN-007", "WS-LOAN-002", "WS-LOAN-008"));
    }
}

package nl.wijkspil.exchange.bank.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkspil.exchange.bank.mandate.Mandate.Scheme;
import nl.wijkspil.lending.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateRulesTest {

    private static final String CREDITOR = "NL69ZZZ123456780000";

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Mandate mandate(
            @Nullable String first, @Nullable String last, @Nullable String revoked) {
        return new Mandate(
                "M-7",
                CREDITOR,
                Scheme.CORE,
                "Dorpswinkel",
                "NL91ABNA0417164300",
                day("2026-01-02"),
                first == null ? null : day(first),
                last == null ? null : day(last),
                revoked == null ? null : day(revoked));
    }

    private static java.util.List<String> codes(
            Mandate mandate, Scheme scheme, SequenceType sequence, String date) {
        return MandateRules.check("x", mandate, CREDITOR, scheme, sequence, day(date)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aGoodMandate() {
        Mandate fresh = mandate(null, null, null);
        assertThat(fresh.next(false)).isEqualTo(SequenceType.FRST);
        assertThat(fresh.next(true)).isEqualTo(SequenceType.OOFF);
        assertThat(codes(fresh, Scheme.CORE, SequenceType.FRST, "2026-02-02")).isEmpty();
        Mandate used = mandate("2026-02-02", "2026-05-01", null);
        assertThat(used.next(false)).isEqualTo(SequenceType.RCUR);
        assertThat(codes(used, Scheme.CORE, SequenceType.FNAL, "2026-06-01")).isEmpty();
        assertThat(used.keepUntil()).isEqualTo(day("2029-05-01"));
    }

    @Test
    void whatAMandateDoesNotCover() {
        Mandate fresh = mandate(null, null, null);
        assertThat(codes(fresh, Scheme.B2B, SequenceType.FRST, "2026-02-02"))
                .containsExactly("WS-BANK-032");
        assertThat(codes(fresh, Scheme.CORE, SequenceType.FRST, "2026-01-01"))
                .containsExactly("WS-BANK-033");
        assertThat(codes(fresh, Scheme.CORE, SequenceType.FRST, "2029-01-03"))
                .containsExactly("WS-BANK-035");
        assertThat(codes(fresh, Scheme.CORE, SequenceType.FNAL, "2026-02-02"))
                .containsExactly("WS-BANK-036");
        assertThat(
                        codes(
                                mandate("2026-02-02", "2026-02-02", "2026-03-01"),
                                Scheme.CORE,
                                SequenceType.OOFF,
                                "2026-03-02"))
                .containsExactly("WS-BANK-034", "WS-BANK-036");
        assertThat(
                        MandateRules.check(
                                "x",
                                fresh,
                                "NL06ZZZ503992920000",
                                Scheme.CORE,
                                SequenceType.RCUR,
                                day("2026-02-02")))
                .extracting(Finding::code)
                .containsExactly("WS-BANK-031");
    }

    @Test
    void announcementRefundAndBankDays() {
        assertThat(MandateRules.announcedInTime(day("2026-01-19"), day("2026-02-02"), 14)).isTrue();
        assertThat(MandateRules.announcedInTime(day("2026-01-20"), day("2026-02-02"), 14))
                .isFalse();
        assertThat(MandateRules.collectionDate(day("2026-05-01"))).isEqualTo(day("2026-05-04"));
        assertThat(MandateRules.collectionDate(day("2026-05-04"))).isEqualTo(day("2026-05-04"));
        assertThat(MandateRules.refundableUntil(day("2026-02-02"), Scheme.CORE, true))
                .isEqualTo(day("2026-03-30"));
        assertThat(MandateRules.refundableUntil(day("2026-02-02"), Scheme.B2B, true))
                .isEqualTo(day("2026-02-02"));
        assertThat(MandateRules.refundableUntil(day("2026-02-02"), Scheme.CORE, false))
                .isEqualTo(day("2027-03-02"));
    }
}

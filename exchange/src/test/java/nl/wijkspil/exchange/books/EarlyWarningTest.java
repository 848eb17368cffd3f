package nl.wijkspil.exchange.books;

import static nl.wijkspil.exchange.books.EarlyWarning.DEBT_SERVICE;
import static nl.wijkspil.exchange.books.EarlyWarning.INCOME_FELL;
import static nl.wijkspil.exchange.books.EarlyWarning.LOW_RESERVE;
import static nl.wijkspil.exchange.books.EarlyWarning.NEGATIVE_EQUITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {

    private static @Nullable BigDecimal n(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static boolean raised(
            EarlyWarning warning, @Nullable String now, @Nullable String before) {
        return warning.raised(n(now), n(before));
    }

    @Test
    void eachAtItsCut() {
        assertThat(raised(LOW_RESERVE, "1.99", null)).isTrue();
        assertThat(raised(LOW_RESERVE, "2", null)).isFalse();
        assertThat(raised(DEBT_SERVICE, "0.99", "0.5")).isTrue();
        assertThat(raised(DEBT_SERVICE, "0.99", "1")).isFalse();
        assertThat(raised(NEGATIVE_EQUITY, "-0.1", null)).isTrue();
        assertThat(raised(NEGATIVE_EQUITY, "0", null)).isFalse();
        assertThat(raised(INCOME_FELL, "75", "100")).isTrue();
        assertThat(raised(INCOME_FELL, "75.01", "100")).isFalse();
    }

    @Test
    void unknownIsNoWarning() {
        for (var warning : EarlyWarning.values()) {
            assertThat(raised(warning, null, "1")).as(warning.name()).isFalse();
        }
        assertThat(raised(DEBT_SERVICE, "0", null)).isFalse();
        assertThat(raised(INCOME_FELL, "0", null)).isFalse();
        assertThat(raised(INCOME_FELL, "-5", "0")).isFalse();
    }
}

package nl.wijkspil.lending.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkspil.lending.money.Money;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class XirrTest {

    private static Flow flow(String date, long euro) {
        return new Flow(LocalDate.parse(date), Money.ofEuro(euro));
    }

    @Test
    void theExampleOfExcel() {
        // Microsoft's documentation of XIRR: 0.373362535.
        List<Flow> flows =
                List.of(
                        flow("2008-01-01", -10_000),
                        flow("2008-03-01", 2_750),
                        flow("2008-10-30", 4_250),
                        flow("2009-02-15", 3_250),
                        flow("2009-04-01", 2_750));
        assertThat(Xirr.of(flows).orElseThrow()).isCloseTo(0.373362535, Offset.offset(2e-9));
    }

    @Test
    void flowsOfOneSignHaveNone() {
        assertThat(Xirr.of(List.of())).isEmpty();
        assertThat(Xirr.of(List.of(flow("2026-01-01", 5), flow("2027-01-01", 5)))).isEmpty();
        assertThat(Xirr.of(List.of(flow("2026-01-01", -1), flow("2027-01-01", 50)))).isEmpty();
    }

    @Test
    void theRateThatMadeTheFlowsIsFoundAgain() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 500; i++) {
            double rate = random.nextDouble(-0.6, 4.0);
            List<Flow> flows = new ArrayList<>();
            LocalDate start = LocalDate.of(2020, 1, 1);
            int days = random.nextInt(200, 1_500);
            long out = random.nextLong(1_000_000_000_000L, 9_000_000_000_000L);
            flows.add(new Flow(start, Money.ofCents(-out)));
            long back = Math.round(out * Math.pow(1 + rate, days / 365.0));
            flows.add(new Flow(start.plusDays(days), Money.ofCents(back)));
            assertThat(Xirr.of(flows).orElseThrow()).isCloseTo(rate, Offset.offset(1e-9));
        }
    }

    @Test
    void theOrderOfTheFlowsDoesNotMatter() {
        List<Flow> flows =
                List.of(flow("2027-01-01", 60), flow("2026-01-01", -100), flow("2028-01-01", 60));
        assertThat(Xirr.of(flows)).isEqualTo(Xirr.of(flows.reversed()));
    }
}

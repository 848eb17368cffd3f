package nl.wijkspil.platform.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkspil.evaluation.fiction.FictionalPortfolio;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.enterprises.Enterprises;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.testing.Portfolio;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class, Portfolio.class})
class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Autowired Portfolio portfolio;
    @Autowired Enterprises enterprises;
    @Autowired Indicators indicators;

    @Test
    void everybodySeesFourteenEnterprises() {
        var owners =
                FictionalPortfolio.load().enterprises().stream()
                        .map(e -> portfolio.keeper(e.id()).organisation().id())
                        .toList();
        assertThat(CurrentTenant.call(null, () -> enterprises.published(owners, DAY))).hasSize(14);
    }

    @Test
    void whatTheProfileDerivesEqualsWhatWasRecorded() {
        for (var enterprise : FictionalPortfolio.load().enterprises()) {
            var owner = portfolio.keeper(enterprise.id());
            CurrentTenant.run(
                    owner,
                    () -> {
                        var derived = indicators.proposals(FictionalPortfolio.LAST_YEAR);
                        assertThat(derived).as(enterprise.name()).isNotEmpty();
                        var recorded =
                                indicators.figures(
                                        new Indicators.Question(
                                                List.of(owner.organisation().id()),
                                                FictionalPortfolio.LAST_YEAR,
                                                FictionalPortfolio.LAST_YEAR,
                                                Set.of(),
                                                Indicators.Standing.APPROVED,
                                                "proef"));
                        for (var proposal : derived) {
                            var figure = proposal.figure();
                            if (!(figure.measurement() instanceof Measurement.Known known)) {
                                continue;
                            }
                            var same =
                                    recorded.stream()
                                            .filter(r -> r.key().equals(figure.key()))
                                            .findFirst();
                            if (Set.of("FIN-04", "FIN-08", "OUT-05")
                                    .contains(figure.key().indicator())) {
                                // The portfolio leaves FIN-04 open; for FIN-08 the books also
                                // look at equity, which two enterprises have less of than cash;
                                // OUT-05 was asked in a survey, where the area's figures divide
                                // the visitors that the enterprise counted by the inhabitants.
                                continue;
                            }
                            assertThat(same).as(enterprise.name() + " " + figure.key()).isPresent();
                            var money = enterprise.money();
                            if (figure.key().code().equals("FIN-10")
                                    && money.cashFlow() < money.income() - money.costs()) {
                                // Less money came in than the result, as invoices stayed open. The
                                // books divide EBITDA, which counts an unpaid invoice, so what they
                                // say must be above what was recorded from the cash flow.
                                assertThat(known.value().doubleValue())
                                        .as(enterprise.name() + " " + figure.key())
                                        .isGreaterThan(value(same.get()));
                                continue;
                            }
                            assertThat(value(same.get()))
                                    .as(enterprise.name() + " " + figure.key())
                                    .isCloseTo(
                                            known.value().doubleValue(),
                                            org.assertj.core.data.Offset.offset(0.51));
                        }
                    });
        }
    }

    private static double value(nl.wijkspil.platform.indicators.RecordedFigure figure) {
        return ((Measurement.Known) figure.measurement()).value().doubleValue();
    }
}

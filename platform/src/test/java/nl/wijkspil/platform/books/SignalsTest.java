package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.exchange.books.EarlyWarning;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.books.files.BookSignal;
import nl.wijkspil.platform.books.files.CheckHealth;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.ReadSignals;
import nl.wijkspil.platform.books.files.RuleCheck;
import nl.wijkspil.platform.books.files.StageBooks;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.NewFigure;
import nl.wijkspil.platform.indicators.Origin;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import nl.wijkspil.platform.ui.today.AttentionItem;
import nl.wijkspil.platform.ui.today.TodayPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What books warn of, who hears it, and what GEZOND-1 says. */
@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class SignalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired Tenants tenants;
    @Autowired StageBooks staging;
    @Autowired ConfirmBooks confirming;
    @Autowired ReadSignals signals;
    @Autowired CheckHealth checking;
    @Autowired Sharing sharing;
    @Autowired Indicators indicators;
    @Autowired List<TodayPart> parts;

    private void bring(Tenant tenant, int year, int sales) {
        CurrentTenant.run(
                tenant,
                () -> {
                    var staged =
                            staging.stage(
                                    List.of(
                                            new NamedBytes(
                                                    "a.xaf", BookText.bytes(year, "", sales))));
                    confirming.confirm(((StageBooks.Result.Staged) staged).id(), Map.of());
                });
    }

    private List<String> today(Tenant tenant) {
        return CurrentTenant.call(
                tenant,
                () ->
                        parts.stream()
                                .flatMap(p -> p.attention(DAY, Locale.of("nl")).stream())
                                .map(AttentionItem::words)
                                .toList());
    }

    private void share(Tenant coordinator, Tenant receiver, String... codes) {
        CurrentTenant.run(
                coordinator,
                () ->
                        sharing.agree(
                                receiver.organisation().id(),
                                List.of(codes),
                                LocalDate.of(2020, 1, 1),
                                Optional.empty()));
    }

    @Test
    void aWarningIsKeptUntilCorrectedBooksEndIt() {
        var me =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Daler"), Role.TREASURER);
        bring(me, 2025, 2_000);
        CurrentTenant.run(me, () -> assertThat(signals.own()).isEmpty());
        bring(me, 2024, 8_000);
        CurrentTenant.run(
                me,
                () ->
                        assertThat(signals.own())
                                .extracting(BookSignal::year, BookSignal::warning)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(
                                                2025, EarlyWarning.INCOME_FELL)));
        assertThat(today(me)).anyMatch(words -> words.contains("een kwart of meer"));
        bring(me, 2025, 7_000);
        CurrentTenant.run(me, () -> assertThat(signals.own()).isEmpty());
    }

    @Test
    void theFundHearsOnlyWhatIsShared() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Zwijger");
        var me = tenants.colleague(coordinator, Role.TREASURER);
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Oor");
        share(coordinator, fund, "FIN-09");
        bring(me, 2024, 8_000);
        bring(me, 2025, 2_000);
        assertThat(today(fund)).noneMatch(words -> words.contains("De Zwijger"));
        share(coordinator, fund, "FIN-01");
        assertThat(today(fund)).anyMatch(words -> words.contains("De Zwijger"));
        CurrentTenant.run(
                coordinator,
                () ->
                        assertThat(sharing.readings(10))
                                .anySatisfy(r -> {
                                    assertThat(r.receiver()).isEqualTo("Fonds Oor");
                                    assertThat(r.indicators()).containsExactly("FIN-01");
                                }));
    }

    @Test
    void onlyApprovedFiguresCountAndWhatIsMissingIsNamed() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Toets");
        var me = tenants.colleague(coordinator, Role.TREASURER);
        bring(me, 2025, 8_000);
        var before = CurrentTenant.call(me, () -> checking.own(OptionalInt.of(2025)));
        var gezond = before.checks().getFirst();
        assertThat(gezond.assessment().classCode()).isEqualTo("ONBEKEND");
        assertThat(gezond.tests().get(4).gaps())
                .extracting(RuleCheck.Gap::key, RuleCheck.Gap::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.of("FIN-09", 2024), RuleCheck.Why.EMPTY),
                        org.assertj.core.groups.Tuple.tuple(
                                FigureKey.of("FIN-09", 2025), RuleCheck.Why.PROPOSED));

        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Toets");
        share(coordinator, fund, "FIN-07", "FIN-08", "FIN-09");
        for (var year = 2024; year <= 2025; year++) {
            record(me, fund, "FIN-07", year, 0.8);
            record(me, fund, "FIN-08", year, 1);
        }
        var after =
                CurrentTenant.call(
                        fund,
                        () ->
                                checking.shared(me.organisation().id(), OptionalInt.empty())
                                        .orElseThrow());
        assertThat(after.year()).isEqualTo(2025);
        assertThat(after.checks().getFirst().assessment().classCode()).isEqualTo("NIET");
        assertThat(after.checks().getFirst().tests().getFirst().outcome())
                .isEqualTo(RuleCheck.Outcome.FAILED);
        assertThat(after.checks().getFirst().tests().get(2).gaps())
                .extracting(RuleCheck.Gap::why)
                .containsOnly(RuleCheck.Why.NOT_SHARED);
        var stranger = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Vreemd");
        CurrentTenant.run(
                stranger,
                () ->
                        assertThat(checking.shared(me.organisation().id(), OptionalInt.empty()))
                                .isEmpty());
    }

    private void record(Tenant me, Tenant fund, String code, int year, double value) {
        var ids =
                CurrentTenant.call(
                        me,
                        () -> {
                            var made =
                                    indicators.record(
                                            List.of(
                                                    new NewFigure(
                                                            FigureKey.of(code, year),
                                                            Measurement.Known.registered(value),
                                                            Grade.B,
                                                            "penningmeester",
                                                            "",
                                                            List.of(),
                                                            List.of(),
                                                            "")),
                                            Origin.FORM,
                                            "");
                            indicators.submit(made);
                            return made;
                        });
        CurrentTenant.run(
                fund,
                () ->
                        assertThat(indicators.approve(me.organisation().id(), ids))
                                .as(code + year)
                                .isEqualTo(1));
    }
}

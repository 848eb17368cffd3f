package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkspil.exchange.books.PlannedFlow.Rhythm;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.NotAllowedException;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.books.files.ChangePlans;
import nl.wijkspil.platform.books.files.ChangePlans.Result;
import nl.wijkspil.platform.books.files.PlanEntry;
import nl.wijkspil.platform.books.files.ReadPlans;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class PlansTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired Tenants tenants;
    @Autowired ChangePlans changing;
    @Autowired ReadPlans reading;

    private static ChangePlans.Typed typed(
            @Nullable UUID id,
            PlanEntry.Kind kind,
            String label,
            @Nullable Long cents,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        return new ChangePlans.Typed(id, kind, label, cents, Rhythm.MONTHLY, first, last, true);
    }

    @Test
    void aPlanIsAddedChangedAndTakenAwayByItsOwnersOnly() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Planner");
        var me = tenants.colleague(coordinator, Role.TREASURER);
        var other =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Ander"), Role.TREASURER);
        CurrentTenant.run(
                me,
                () -> {
                    assertThat(
                                    changing.save(
                                            typed(
                                                    null,
                                                    PlanEntry.Kind.RENT_IN,
                                                    " Huurder ",
                                                    50_000L,
                                                    MARCH,
                                                    null)))
                            .isEqualTo(Result.SAVED);
                    var known = reading.after(2025);
                    assertThat(known.source()).isEqualTo(ReadPlans.Source.LAST_YEAR);
                    assertThat(known.entries())
                            .extracting(PlanEntry::label)
                            .containsExactly("Huurder");
                    assertThat(known.plans().flows()).hasSize(34);
                });
        var id = CurrentTenant.call(me, () -> reading.after(2025).entries().getFirst().id());
        CurrentTenant.run(
                other,
                () -> {
                    assertThat(reading.after(2025).entries()).isEmpty();
                    changing.remove(id);
                    changing.save(typed(id, PlanEntry.Kind.OTHER_OUT, "Gekaapt", 1L, MARCH, null));
                });
        CurrentTenant.run(
                me,
                () -> {
                    assertThat(reading.after(2025).entries())
                            .extracting(PlanEntry::label)
                            .containsExactly("Huurder");
                    changing.save(
                            typed(id, PlanEntry.Kind.INSTALMENT, "Termijn", 10_000L, MARCH, MARCH));
                    var known = reading.after(2025);
                    assertThat(known.source()).isEqualTo(ReadPlans.Source.ENTRIES);
                    assertThat(known.plans().flows()).isEmpty();
                    assertThat(known.plans().instalments()).hasSize(1);
                    changing.remove(id);
                    assertThat(reading.after(2025).entries()).isEmpty();
                });
        CurrentTenant.run(
                coordinator,
                () ->
                        assertThatThrownBy(() ->
                                        changing.save(
                                                typed(
                                                        null,
                                                        PlanEntry.Kind.GRANT,
                                                        "x",
                                                        1L,
                                                        MARCH,
                                                        null)))
                                .isInstanceOf(NotAllowedException.class));
    }

    @Test
    void whatMakesNoSenseIsNotKept() {
        var me =
                tenants.colleague(
                        tenants.organisation(Role.COORDINATOR, "De Fout"), Role.TREASURER);
        CurrentTenant.run(
                me,
                () -> {
                    var kind = PlanEntry.Kind.GRANT;
                    assertThat(changing.save(typed(null, kind, " ", 1L, MARCH, null)))
                            .isEqualTo(Result.NO_LABEL);
                    assertThat(changing.save(typed(null, kind, "x".repeat(101), 1L, MARCH, null)))
                            .isEqualTo(Result.NO_LABEL);
                    assertThat(changing.save(typed(null, kind, "x", null, MARCH, null)))
                            .isEqualTo(Result.WRONG_AMOUNT);
                    assertThat(changing.save(typed(null, kind, "x", -1L, MARCH, null)))
                            .isEqualTo(Result.WRONG_AMOUNT);
                    assertThat(changing.save(typed(null, kind, "x", 1L, null, null)))
                            .isEqualTo(Result.WRONG_DAY);
                    assertThat(changing.save(typed(null, kind, "x", 1L, MARCH, MARCH.minusDays(1))))
                            .isEqualTo(Result.WRONG_DAY);
                    assertThat(reading.after(2025).entries()).isEmpty();
                });
    }
}

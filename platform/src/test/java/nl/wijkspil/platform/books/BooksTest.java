package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.Norm;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadShared;
import nl.wijkspil.platform.books.files.SharedFigure;
import nl.wijkspil.platform.books.files.SignBooks;
import nl.wijkspil.platform.books.files.StageBooks;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, Tenants.class})
class BooksTest {

    @Autowired Tenants tenants;
    @Autowired StageBooks staging;
    @Autowired ConfirmBooks confirming;
    @Autowired ReadBooks reading;
    @Autowired ReadShared shared;
    @Autowired SignBooks signing;
    @Autowired Sharing sharing;
    @Autowired Indicators indicators;

    private Tenant treasurer(String name) {
        return tenants.colleague(tenants.organisation(Role.COORDINATOR, name), Role.TREASURER);
    }

    private StageBooks.Result stage(Tenant tenant, byte[] bytes) {
        return CurrentTenant.call(
                tenant, () -> staging.stage(List.of(new NamedBytes("a.xaf", bytes))));
    }

    private ConfirmBooks.Result confirm(Tenant tenant, StageBooks.Result staged) {
        var id = ((StageBooks.Result.Staged) staged).id();
        return CurrentTenant.call(tenant, () -> confirming.confirm(id, Map.of()));
    }

    @Test
    void theSameFileTwiceIsNothingNewAndACorrectedFileSupersedes() {
        var me = treasurer("De Dubbele");
        var first = BookText.bytes(2025, "12345678", 8_000);
        assertThat(confirm(me, stage(me, first))).isEqualTo(new ConfirmBooks.Result.Done(2025));
        assertThat(stage(me, first)).isEqualTo(new StageBooks.Result.Same(2025));
        var corrected = BookText.bytes(2025, "12345678", 9_000);
        assertThat(confirm(me, stage(me, corrected))).isEqualTo(new ConfirmBooks.Result.Done(2025));
        CurrentTenant.run(
                me,
                () -> {
                    assertThat(reading.entries().stream().map(BookEntry::state))
                            .containsExactly(BookEntry.State.CONFIRMED, BookEntry.State.SUPERSEDED);
                    assertThat(reading.years()).hasSize(1);
                    assertThat(reading.years().getFirst().closing(FigureGroup.OWN_INCOME))
                            .isEqualTo(-900_000);
                });
    }

    @Test
    void booksOfAnotherCompanyAreRefusedWithWords() {
        var me = treasurer("De Eigen");
        confirm(me, stage(me, BookText.bytes(2024, "12345678", 8_000)));
        var result = stage(me, BookText.bytes(2025, "87654321", 8_000));
        assertThat(((StageBooks.Result.Refused) result).findings())
                .extracting(Finding::code)
                .containsExactly("WS-BOOK-110");
        CurrentTenant.run(me, () -> assertThat(reading.entries()).hasSize(1));
    }

    @Test
    void aFileThatIsNoneChangesNothing() {
        var me = treasurer("De Lege");
        assertThat(stage(me, new byte[] {'%', 'P', 'D', 'F'}))
                .isInstanceOf(StageBooks.Result.Refused.class);
        CurrentTenant.run(me, () -> assertThat(reading.entries()).isEmpty());
    }

    @Test
    void whatTheTreasurerConfirmedIsRemembered() {
        var me = treasurer("De Onthouder");
        var staged = (StageBooks.Result.Staged) stage(me, BookText.bytes(2024, "", 8_000));
        CurrentTenant.run(
                me, () -> confirming.confirm(staged.id(), Map.of("4100", FigureGroup.OTHER_COSTS)));
        confirm(me, stage(me, BookText.bytes(2025, "", 8_000)));
        CurrentTenant.run(
                me,
                () ->
                        assertThat(reading.years())
                                .allSatisfy(y ->
                                        assertThat(y.closing(FigureGroup.OTHER_COSTS))
                                                .isEqualTo(250_000)));
    }

    @Test
    void theFundSeesWhatIsSharedAndNothingElse() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Delende");
        var me = tenants.colleague(coordinator, Role.TREASURER);
        confirm(me, stage(me, BookText.bytes(2025, "", 8_000)));
        var fund = tenants.organisation(Role.PROGRAMME_MANAGER, "Fonds Kijk");
        CurrentTenant.run(
                fund, () -> assertThat(shared.shared(List.of(me.organisation().id()))).isEmpty());
        CurrentTenant.run(
                coordinator,
                () ->
                        sharing.agree(
                                fund.organisation().id(),
                                List.of("FIN-09"),
                                LocalDate.of(2020, 1, 1),
                                Optional.empty()));
        CurrentTenant.run(
                fund,
                () ->
                        assertThat(shared.shared(List.of(me.organisation().id())))
                                .extracting(SharedFigure::indicator)
                                .containsExactly("FIN-09"));
        CurrentTenant.run(
                fund,
                () ->
                        assertThat(
                                        shared.shared(List.of(me.organisation().id()))
                                                .getFirst()
                                                .value()
                                                .orElseThrow())
                                .isEqualByComparingTo("73.5294"));
    }

    @Test
    void figuresAreProposedToTheEnterprise() {
        var me = treasurer("De Voorsteller");
        confirm(me, stage(me, BookText.bytes(2025, "", 8_000)));
        CurrentTenant.run(
                me,
                () ->
                        assertThat(indicators.proposals(2025))
                                .extracting(p -> p.figure().key().indicator())
                                .contains("FIN-01", "FIN-09", "FIN-10"));
    }

    @Test
    void theCommitteeSignsOnceAndLinesAreFound() {
        var me = treasurer("De Kas");
        confirm(me, stage(me, BookText.bytes(2025, "", 8_000)));
        CurrentTenant.run(
                me,
                () -> {
                    var entry = reading.confirmed(2025).orElseThrow();
                    assertThat(signing.sign(entry, "Lid Een", true, ""))
                            .isEqualTo(SignBooks.Result.SIGNED);
                    assertThat(signing.sign(entry, " lid een ", false, "toch niet"))
                            .isEqualTo(SignBooks.Result.TWICE);
                    assertThat(signing.sign(entry, " ", true, ""))
                            .isEqualTo(SignBooks.Result.NO_NAME);
                    assertThat(reading.signatures(entry)).hasSize(1);
                    assertThat(reading.lines(entry, "1100"))
                            .extracting(ReadBooks.Line::cents)
                            .containsExactly(800_000L, 300_000L, -250_000L, -50_000L);
                    assertThat(signing.signal("FIN-09", "30,5", "onze vergadering")).isTrue();
                    assertThat(signing.signal("FIN-09", "veel", "x")).isFalse();
                    assertThat(reading.norms())
                            .containsEntry(
                                    "FIN-09", new Norm(new BigDecimal("30.5"), "onze vergadering"));
                });
    }
}

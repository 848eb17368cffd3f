package nl.wijkspil.platform.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkspil.database.jooq.Tables;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.lending.Finding;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.access.Role;
import nl.wijkspil.platform.access.Sharing;
import nl.wijkspil.platform.access.Tenant;
import nl.wijkspil.platform.books.files.AskCommittee;
import nl.wijkspil.platform.books.files.BookEntry;
import nl.wijkspil.platform.books.files.CommitteeDesk;
import nl.wijkspil.platform.books.files.ConfirmBooks;
import nl.wijkspil.platform.books.files.NamedBytes;
import nl.wijkspil.platform.books.files.Norm;
import nl.wijkspil.platform.books.files.ReadBooks;
import nl.wijkspil.platform.books.files.ReadShared;
import nl.wijkspil.platform.books.files.SetNorm;
import nl.wijkspil.platform.books.files.SharedFigure;
import nl.wijkspil.platform.books.files.StageBooks;
import nl.wijkspil.platform.indicators.Indicators;
import nl.wijkspil.platform.testing.Tenants;
import nl.wijkspil.platform.testing.TestDatabase;
import org.jooq.DSLContext;
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
    @Autowired AskCommittee asking;
    @Autowired CommitteeDesk desk;
    @Autowired SetNorm norms;
    @Autowired Sharing sharing;
    @Autowired Indicators indicators;
    @Autowired DSLContext database;

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
    void whatCannotBeReadChangesNothingAtAll() {
        var me = treasurer("De Lege");
        var sound = BookText.of(2025, "12345678", 8_000);
        var bad =
                Map.of(
                        "%PDF-1.7",
                        "WS-BOOK-001",
                        sound.substring(0, sound.length() - 200),
                        "WS-BOOK-004",
                        sound.replace("<auditfile ", "<!DOCTYPE a []><auditfile "),
                        "WS-BOOK-005",
                        sound.replaceFirst("<amnt>8000.00", "<amnt>7000.00"),
                        "WS-BOOK-018",
                        sound.replaceFirst("<accID>8000</accID><amnt>", "<amnt>"),
                        "WS-BOOK-034");
        bad.forEach((text, code) -> {
            var result = stage(me, text.getBytes(StandardCharsets.UTF_8));
            assertThat(((StageBooks.Result.Refused) result).findings())
                    .as(code)
                    .anySatisfy(f -> {
                        assertThat(f.code()).isEqualTo(code);
                        assertThat(f.place()).isNotBlank();
                        assertThat(f.cure()).isNotBlank();
                    });
        });
        CurrentTenant.run(
                me,
                () -> {
                    assertThat(reading.entries()).isEmpty();
                    assertThat(database.fetchCount(Tables.BOOK_FILE)).isZero();
                });
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

    private AskCommittee.Result ask(Tenant me, String name, String email) {
        return CurrentTenant.call(
                me, () -> asking.ask(reading.confirmed(2025).orElseThrow(), name, email));
    }

    private static AskCommittee.Result refused(AskCommittee.Why why) {
        return new AskCommittee.Result.Refused(why);
    }

    @Test
    void aMemberSignsByTheOwnLinkOnceAndNobodyOfTheBoardDoes() {
        var coordinator = tenants.organisation(Role.COORDINATOR, "De Kas");
        var me = tenants.colleague(coordinator, Role.TREASURER);
        var board = tenants.colleague(coordinator, Role.BOARD);
        confirm(me, stage(me, BookText.bytes(2025, "", 8_000)));
        assertThat(ask(me, " ", "een@example.org")).isEqualTo(refused(AskCommittee.Why.NO_NAME));
        assertThat(ask(me, "Lid Een", "een")).isEqualTo(refused(AskCommittee.Why.NO_EMAIL));
        assertThat(ask(me, "Lid Een", board.person().email()))
                .isEqualTo(refused(AskCommittee.Why.ON_BOARD));
        assertThat(ask(me, me.person().name(), "een@example.org"))
                .isEqualTo(refused(AskCommittee.Why.ON_BOARD));
        var one = ((AskCommittee.Result.Ready) ask(me, "Lid Een", "een@example.org")).token();
        assertThat(ask(me, "lid een ", "ander@example.org"))
                .isEqualTo(refused(AskCommittee.Why.TWICE));
        assertThat(ask(me, "Lid Twee", "EEN@example.org"))
                .isEqualTo(refused(AskCommittee.Why.TWICE));
        var two = ((AskCommittee.Result.Ready) ask(me, "Lid Twee", "twee@example.org")).token();

        assertThat(desk.open("x".repeat(43))).isEmpty();
        assertThat(desk.open(one).orElseThrow().member()).isEqualTo("Lid Een");
        assertThat(desk.lines(one, "1100").orElseThrow()).hasSize(4);
        assertThat(desk.sign(one, "", "")).contains(CommitteeDesk.Result.NO_VERDICT);
        assertThat(desk.sign(one, "niet", "bon kwijt")).contains(CommitteeDesk.Result.SIGNED);
        assertThat(desk.sign(one, "goed", "toch wel")).contains(CommitteeDesk.Result.TWICE);
        CurrentTenant.run(
                me,
                () -> {
                    var entry = reading.confirmed(2025).orElseThrow();
                    assertThat(reading.signatures(entry))
                            .extracting(s -> s.name() + s.agrees() + s.remarks() + s.self())
                            .containsExactly("Lid Eenfalsebon kwijttrue");
                    var asked = asking.asked(entry);
                    assertThat(asking.withdraw(entry, asked.getFirst().id())).isFalse();
                    assertThat(asking.withdraw(entry, asked.getLast().id())).isTrue();
                });
        assertThat(desk.open(two)).as("withdrawn").isEmpty();
        assertThat(desk.open(one).orElseThrow().own()).isPresent();
        confirm(me, stage(me, BookText.bytes(2025, "", 9_000)));
        assertThat(desk.open(one)).as("of books that were replaced").isEmpty();
    }

    @Test
    void aSignalIsSetWithItsSource() {
        var me = treasurer("De Norm");
        CurrentTenant.run(
                me,
                () -> {
                    assertThat(norms.set("FIN-09", "30,5", "onze vergadering")).isTrue();
                    assertThat(norms.set("FIN-09", "veel", "x")).isFalse();
                    assertThat(norms.set("FIN-09", "30", " ")).isFalse();
                    assertThat(reading.norms())
                            .containsEntry(
                                    "FIN-09", new Norm(new BigDecimal("30.5"), "onze vergadering"));
                });
    }
}

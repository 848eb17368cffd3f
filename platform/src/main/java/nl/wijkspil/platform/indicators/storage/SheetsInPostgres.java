package nl.wijkspil.platform.indicators.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.platform.indicators.Catalogue;
import nl.wijkspil.platform.indicators.FigureState;
import nl.wijkspil.platform.indicators.Measurement;
import nl.wijkspil.platform.indicators.rounds.RoundAnswer;
import nl.wijkspil.platform.indicators.rounds.RoundSheet;
import nl.wijkspil.platform.indicators.rounds.SecretLink;
import nl.wijkspil.platform.indicators.rounds.SheetStore;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the functions that take a token's hash; no table is open to a link. */
@Repository
@Transactional
class SheetsInPostgres implements SheetStore {

    private final DSLContext database;

    SheetsInPostgres(DSLContext database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RoundSheet> sheet(SecretLink link, Instant at) {
        var hash = DSL.val(link.hash());
        var now = DSL.val(RoundsInPostgres.time(at));
        return database.resultQuery("select * from round_sheet({0}, {1})", hash, now)
                .fetchOptional(row ->
                        new RoundSheet(
                                row.get("asker", String.class),
                                row.get("enterprise", String.class),
                                row.get("title", String.class),
                                row.get("year", Integer.class),
                                row.get("due", LocalDate.class),
                                row.get("label", String.class),
                                RoundsInPostgres.moment(
                                        row.get("handed_in_at", OffsetDateTime.class)),
                                Optional.ofNullable(row.get("handed_in_by", String.class))
                                        .orElse(""),
                                lines(link, at, row.get("year", Integer.class))));
    }

    private List<RoundSheet.Line> lines(SecretLink link, Instant at, int year) {
        return database
                .resultQuery(
                        "select * from round_sheet_items({0}, {1})",
                        DSL.val(link.hash()), DSL.val(RoundsInPostgres.time(at)))
                .stream()
                .flatMap(row -> line(row, year))
                .toList();
    }

    private static Stream<RoundSheet.Line> line(Record row, int year) {
        int nr = row.get("nr", Integer.class);
        var question = row.get("question", String.class);
        if (question != null) {
            var words = Optional.ofNullable(row.get("words", String.class)).orElse("");
            return Stream.of(new RoundSheet.Line.Question(nr, question, words));
        }
        var key =
                new FigureKey(
                        row.get("indicator", String.class), row.get("part", String.class), year);
        return Catalogue.define(key).stream()
                .map(definition ->
                        new RoundSheet.Line.Figure(
                                nr,
                                definition,
                                row.get("answered", Boolean.class),
                                measurement(row),
                                Optional.ofNullable(row.get("figure_state", String.class))
                                        .map(FigureState.Name::valueOf)));
    }

    private static Optional<Measurement> measurement(Record row) {
        var value = row.get("value", BigDecimal.class);
        if (value != null) {
            var method = Method.valueOf(row.get("method", String.class));
            return Optional.of(new Measurement.Known(value, 0, Optional.empty(), method));
        }
        return Optional.ofNullable(row.get("unknown_reason", String.class))
                .map(Measurement.Unknown::new);
    }

    @Override
    public boolean save(SecretLink link, List<RoundAnswer> answers, Instant at) {
        return truth(
                database.resultQuery(
                        "select save_round({0}, {1}, {2}, {3}, {4}, {5}, {6})",
                        DSL.val(link.hash()),
                        DSL.val(RoundsInPostgres.time(at)),
                        DSL.val(column(answers, Integer[]::new, RoundAnswer::nr)),
                        DSL.val(column(answers, BigDecimal[]::new, SheetsInPostgres::value)),
                        DSL.val(column(answers, String[]::new, SheetsInPostgres::method)),
                        DSL.val(column(answers, String[]::new, SheetsInPostgres::reason)),
                        DSL.val(column(answers, String[]::new, SheetsInPostgres::words))));
    }

    @Override
    public boolean handIn(SecretLink link, String by, Instant at) {
        return truth(
                database.resultQuery(
                        "select hand_in_round({0}, {1}, {2}, {3})",
                        DSL.val(link.hash()),
                        DSL.val(RoundsInPostgres.time(at)),
                        DSL.val(by),
                        DSL.val(Catalogue.VERSION)));
    }

    private static boolean truth(org.jooq.ResultQuery<Record> question) {
        return Boolean.TRUE.equals(question.fetchSingle().get(0, Boolean.class));
    }

    private static @Nullable BigDecimal value(RoundAnswer answer) {
        return answer instanceof RoundAnswer.Figure(_, Measurement.Known known)
                ? known.value()
                : null;
    }

    private static @Nullable String method(RoundAnswer answer) {
        return answer instanceof RoundAnswer.Figure(_, Measurement.Known known)
                ? known.method().name()
                : null;
    }

    private static @Nullable String reason(RoundAnswer answer) {
        return answer instanceof RoundAnswer.Figure(_, Measurement.Unknown unknown)
                ? unknown.reason()
                : null;
    }

    private static @Nullable String words(RoundAnswer answer) {
        return answer instanceof RoundAnswer.Words(_, var words) ? words : null;
    }

    private static <T> @Nullable T[] column(
            List<RoundAnswer> answers,
            IntFunction<@Nullable T[]> array,
            Function<RoundAnswer, @Nullable T> take) {
        @Nullable T[] column = array.apply(answers.size());
        for (int row = 0; row < column.length; row++) {
            column[row] = take.apply(answers.get(row));
        }
        return column;
    }
}

package nl.wijkspil.platform.books.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.words.Words;
import nl.wijkspil.exchange.books.BookYear;
import nl.wijkspil.exchange.books.FigureGroup;
import nl.wijkspil.exchange.books.FinFigures;
import nl.wijkspil.platform.indicators.DerivedFigure;
import nl.wijkspil.platform.indicators.Fact;
import nl.wijkspil.platform.indicators.IndicatorSource;
import nl.wijkspil.platform.indicators.Measurement;
import org.springframework.stereotype.Component;

/** Figures of a year from its confirmed books. */
@Component
class BookFigures implements IndicatorSource {

    private static final Set<FigureGroup> LOANS =
            Set.of(FigureGroup.SUBORDINATED, FigureGroup.LONG_DEBT, FigureGroup.SHORT_LOANS);

    private final ReadBooks books;

    BookFigures(ReadBooks books) {
        this.books = books;
    }

    @Override
    public Words name() {
        return new Words("uit de boekhouding", "from the books");
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "FIN-01", "FIN-02", "FIN-03", "FIN-04", "FIN-05", "FIN-06", "FIN-07", "FIN-08",
                "FIN-09", "FIN-10");
    }

    @Override
    public List<DerivedFigure> derive(int year) {
        return books.confirmed(year).map(entry -> derive(entry)).orElse(List.of());
    }

    private List<DerivedFigure> derive(BookEntry entry) {
        var book = books.read(entry);
        var derived = new ArrayList<DerivedFigure>();
        for (var figure : FinFigures.of(book)) {
            var value = figure.value();
            if (value == null || !codes().contains(figure.code())) {
                continue;
            }
            derived.add(
                    new DerivedFigure(
                            FigureKey.of(figure.code(), entry.year()),
                            new Measurement.Known(
                                    value,
                                    0,
                                    Optional.empty(),
                                    nl.wijkspil.evaluation.rules.Method.REGISTERED),
                            Grade.B,
                            entry.by(),
                            List.of(
                                    new Fact(
                                            new Words("boekjaar", "fiscal year"),
                                            Integer.toString(entry.year()),
                                            "/boeken/" + entry.year() + "/getal/" + figure.code())),
                            List.of()));
        }
        derived.add(debt(entry, book));
        return derived;
    }

    /** Whether there was a loan at any time of the year: 1 or 0. */
    private static DerivedFigure debt(BookEntry entry, BookYear book) {
        var debt =
                book.cash().principalPaid() != 0
                        || LOANS.stream()
                                .anyMatch(g -> book.opening(g) != 0 || book.closing(g) != 0);
        return new DerivedFigure(
                FigureKey.of("FIN-10.SCHULD", entry.year()),
                Measurement.Known.registered(debt ? 1 : 0),
                Grade.B,
                entry.by(),
                List.of(
                        new Fact(
                                new Words("boekjaar", "fiscal year"),
                                Integer.toString(entry.year()),
                                "/boeken/" + entry.year() + "/bedrag/LONG_TERM_DEBT")),
                List.of());
    }
}

package nl.wijkspil.evaluation.fiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.rules.Figure;
import nl.wijkspil.evaluation.rules.FigureKey;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.FigureRecord;
import nl.wijkspil.evaluation.words.Words;
import org.jspecify.annotations.Nullable;

/** What is written down about one enterprise in one year: figures, their facts, their evidence. */
final class YearBook {

    static final int LAST_YEAR = 2025;

    private static final String EVALUATOR = "Bureau Voorbeeld";

    private final FictionalEnterprise enterprise;
    private final int year;
    private final String coordinator;
    private final SplittableRandom random;
    private final List<FictionalFigure> figures = new ArrayList<>();
    private final Map<String, FictionalDocument> documents = new HashMap<>();

    YearBook(FictionalEnterprise enterprise, int year, String coordinator) {
        this.enterprise = enterprise;
        this.year = year;
        this.coordinator = coordinator;
        this.random =
                new SplittableRandom(20_200_313L * 31 + enterprise.id().hashCode() * 7L + year);
    }

    FictionalEnterprise enterprise() {
        return enterprise;
    }

    int year() {
        return year;
    }

    boolean last() {
        return year == LAST_YEAR;
    }

    String coordinator() {
        return coordinator;
    }

    /** {@return how much smaller this year was than the last, by the enterprise's growth} */
    double scale() {
        return Math.pow(1 + enterprise.growth(), year - LAST_YEAR);
    }

    /** {@return an amount of the last year brought to this year, give or take 2%} */
    int about(int amount) {
        var wobble = last() ? 1 : 0.98 + 0.04 * random.nextDouble();
        return (int) Math.round(amount * scale() * wobble);
    }

    Entry figure(String code) {
        return new Entry(FigureKey.of(code, year));
    }

    String document(FictionalDocument document) {
        documents.putIfAbsent(document.id(), document);
        return document.id();
    }

    FictionalDocument document(
            String kind,
            EvidenceItem.Type type,
            Grade grade,
            String who,
            String title,
            String text) {
        return new FictionalDocument(
                enterprise.id() + "-" + kind + "-" + year,
                enterprise.id(),
                "",
                type,
                java.time.LocalDate.of(year + 1, 2, 1 + Math.floorMod(kind.hashCode(), 27)),
                who,
                title + " " + year,
                "VERZONNEN VOORBEELD\n" + enterprise.name() + ", " + year + "\n\n" + text + "\n",
                grade);
    }

    List<FictionalFigure> figures() {
        return List.copyOf(figures);
    }

    List<FictionalDocument> documents() {
        return documents.values().stream()
                .sorted(java.util.Comparator.comparing(FictionalDocument::id))
                .toList();
    }

    /** One figure on its way into the book. */
    final class Entry {

        private final FigureKey key;
        private final List<FictionalFigure.Fact> facts = new ArrayList<>();
        private final List<String> evidence = new ArrayList<>();
        private Method method = Method.REGISTERED;
        private Grade grade = Grade.B;
        private long n;
        private @Nullable Interval interval;

        private Entry(FigureKey key) {
            this.key = key;
        }

        Entry method(Method given) {
            this.method = given;
            return this;
        }

        Entry grade(Grade given) {
            this.grade = given;
            return this;
        }

        Entry n(long given) {
            this.n = given;
            return this;
        }

        Entry interval(Interval given) {
            this.interval = given;
            return this;
        }

        Entry fact(String nl, String en, Object value) {
            facts.add(new FictionalFigure.Fact(new Words(nl, en), value.toString()));
            return this;
        }

        Entry rests(FictionalDocument document) {
            evidence.add(document(document));
            return this;
        }

        void is(double value) {
            var rounded = Math.round(value * 100) / 100.0;
            add(new Figure.Known(rounded, n, interval, method, grade, evidence));
        }

        void unknown(String reason) {
            add(new Figure.Unknown(reason));
        }

        private void add(Figure figure) {
            var known = figure instanceof Figure.Known;
            figures.add(
                    new FictionalFigure(
                            new FigureRecord(
                                    enterprise.id(),
                                    key,
                                    figure,
                                    known ? coordinator : "",
                                    known && grade.compareTo(Grade.B) <= 0 ? EVALUATOR : "",
                                    "1.0"),
                            facts));
        }
    }
}

package nl.wijkspil.evaluation.fiction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkspil.evaluation.agreement.Coding;
import nl.wijkspil.evaluation.fiction.FictionalEnterprise.Score;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.RuleSetReference;
import nl.wijkspil.evaluation.rules.RuleSets;
import nl.wijkspil.evaluation.study.EnterpriseRecord;
import nl.wijkspil.evaluation.study.EvidenceItem;
import nl.wijkspil.evaluation.study.Rater;
import nl.wijkspil.evaluation.study.StudySettings;
import nl.wijkspil.evaluation.study.StudySnapshot;
import nl.wijkspil.evaluation.words.Words;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fictional portfolio. The same every time: written by hand in {@code fiction/portfolio.json},
 * with earlier years derived from a fixed seed.
 */
public final class FictionalPortfolio {

    /** First year with facts. */
    public static final int FIRST_YEAR = 2023;

    /** Last year with facts; the year a study looks at. */
    public static final int LAST_YEAR = YearBook.LAST_YEAR;

    /** What stands above everything that comes from here. */
    public static final Words NOTICE =
            new Words(
                    "Verzonnen voorbeeld. Deze bedrijven, mensen en cijfers bestaan niet.",
                    "Fictional example. These enterprises, people and figures do not exist.");

    private static final List<String> RATERS = List.of("Eva Meetlat", "Ruben Tweede", "Iris Derde");
    private static final LocalDate TALKED = LocalDate.of(2026, 1, 20);
    private static final LocalDate FROZEN = LocalDate.of(2026, 3, 12);

    private final List<FictionalEnterprise> enterprises;
    private final List<YearBook> books;

    private FictionalPortfolio(List<FictionalEnterprise> enterprises) {
        this.enterprises = enterprises;
        this.books = enterprises.stream().flatMap(this::books).toList();
    }

    /** The content of the resource. */
    private record File(String notice, List<FictionalEnterprise> enterprises) {}

    /** {@return the portfolio} */
    public static FictionalPortfolio load() {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in = FictionalPortfolio.class.getResourceAsStream("/fiction/portfolio.json")) {
            if (in == null) {
                throw new IllegalStateException("resource fiction/portfolio.json is missing");
            }
            return new FictionalPortfolio(json.readValue(in, File.class).enterprises());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the fourteen enterprises, in order} */
    public List<FictionalEnterprise> enterprises() {
        return enterprises;
    }

    /** {@return everybody with an account, in order; somebody with two roles is there twice} */
    public List<FictionalPerson> people() {
        return FictionalPeople.all(enterprises);
    }

    /** {@return every figure of three years with its facts, by enterprise and year} */
    public List<FictionalFigure> figures() {
        return books.stream().flatMap(book -> book.figures().stream()).toList();
    }

    /** {@return every document that serves as evidence, by id} */
    public List<FictionalDocument> documents() {
        var all = new ArrayList<FictionalDocument>();
        books.forEach(book -> all.addAll(book.documents()));
        enterprises.forEach(enterprise -> all.addAll(talks(enterprise)));
        all.sort(Comparator.comparing(FictionalDocument::id));
        return List.copyOf(all);
    }

    /** {@return what the raters scored, all of it} */
    public List<Coding> codings() {
        var all = new ArrayList<Coding>();
        for (var enterprise : enterprises) {
            for (var coded : enterprise.codings()) {
                var evidence = talks(enterprise).stream().map(FictionalDocument::id).toList();
                for (int rater = 0; rater < coded.blind().size(); rater++) {
                    all.add(
                            coding(
                                    enterprise,
                                    coded.criterion(),
                                    rater,
                                    Coding.Round.BLIND,
                                    coded.blind().get(rater),
                                    evidence));
                }
                Optional.ofNullable(coded.settled())
                        .ifPresent(score ->
                                all.add(
                                        coding(
                                                enterprise,
                                                coded.criterion(),
                                                2,
                                                Coding.Round.SETTLEMENT,
                                                score,
                                                evidence)));
            }
        }
        return List.copyOf(all);
    }

    /** {@return the raters; none has a tie to an enterprise} */
    public List<Rater> raters() {
        return RATERS.stream().map(name -> new Rater(raterId(name), name, List.of())).toList();
    }

    /** {@return everything frozen as a study of the built-in rule sets} */
    public StudySnapshot snapshot() {
        return new StudySnapshot(
                "verzonnen-portefeuille",
                new Words(
                        "Zijn bewonersbedrijven de spil van hun wijk? (verzonnen voorbeeld)",
                        "Are residents' enterprises the hub of their neighbourhood? (fictional"
                                + " example)"),
                new Words(
                        "Hoeveel van de veertien bewonersbedrijven zijn de spil van hun wijk?",
                        "How many of the fourteen residents' enterprises are the hub of their"
                                + " neighbourhood?"),
                FIRST_YEAR,
                LAST_YEAR,
                FROZEN,
                "SPIL-1",
                RuleSets.builtIn().all().stream()
                        .map(set -> new RuleSetReference(set.code(), set.version(), set.sha256()))
                        .toList(),
                enterprises.stream()
                        .map(e ->
                                new EnterpriseRecord(
                                        e.id(), e.name(), e.place(), e.urbanity(), true))
                        .toList(),
                figures().stream().map(FictionalFigure::record).toList(),
                documents().stream().map(FictionalDocument::item).toList(),
                raters(),
                codings(),
                StudySettings.DEFAULT);
    }

    private java.util.stream.Stream<YearBook> books(FictionalEnterprise enterprise) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> {
                    var book =
                            new YearBook(
                                    enterprise,
                                    year,
                                    FictionalPeople.coordinator(enterprises, enterprise.id()));
                    ReachFigures.write(book);
                    SurveyFigures.write(book);
                    PeopleFigures.write(book);
                    MoneyFigures.write(book);
                    PartnerFigures.write(book);
                    return book;
                });
    }

    private static List<FictionalDocument> talks(FictionalEnterprise enterprise) {
        var all = new ArrayList<FictionalDocument>();
        for (var coded : enterprise.codings()) {
            all.add(
                    new FictionalDocument(
                            enterprise.id()
                                    + "-gesprek-"
                                    + coded.criterion().toLowerCase(java.util.Locale.ROOT),
                            enterprise.id(),
                            coded.criterion(),
                            EvidenceItem.Type.QUOTE,
                            TALKED,
                            "Bureau Voorbeeld",
                            "Gesprek met drie bezoekers",
                            "VERZONNEN VOORBEELD\n"
                                    + coded.blind().stream()
                                            .map(Score::reason)
                                            .reduce("", (a, b) -> a + b + "\n"),
                            Grade.B));
        }
        return all;
    }

    private static Coding coding(
            FictionalEnterprise enterprise,
            String criterion,
            int rater,
            Coding.Round round,
            Score score,
            List<String> evidence) {
        return new Coding(
                enterprise.id(),
                criterion,
                raterId(RATERS.get(rater)),
                round,
                score.score(),
                score.reason(),
                evidence);
    }

    private static String raterId(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}

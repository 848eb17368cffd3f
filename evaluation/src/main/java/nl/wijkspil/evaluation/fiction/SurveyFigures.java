package nl.wijkspil.evaluation.fiction;

import nl.wijkspil.evaluation.fiction.FictionalEnterprise.Survey;
import nl.wijkspil.evaluation.interval.Interval;
import nl.wijkspil.evaluation.interval.IntervalMethod;
import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;
import org.jspecify.annotations.Nullable;

/** What residents answered: reach, recognition, connection, atmosphere and cohesion. */
final class SurveyFigures {

    private static final double LEVEL = 0.95;

    /** Quantile of the normal distribution for a 95% interval of a mean. */
    private static final double NORMAL = 1.959963984540054;

    private SurveyFigures() {}

    static void write(YearBook book) {
        var survey = book.enterprise().survey();
        if (survey == null || !book.last()) {
            var reason =
                    survey == null
                            ? "Er is geen enquête onder bewoners gehouden."
                            : "In " + book.year() + " is geen enquête gehouden.";
            for (var code :
                    new String[] {
                        "OUT-04", "OUT-05", "REL-04", "COH-01", "COH-02", "COH-03", "COH-04",
                        "PAR-01"
                    }) {
                book.figure(code).unknown(reason);
            }
        } else {
            answered(book, survey);
        }
        book.figure("LON-01").unknown("Niet gevraagd: alleen in een vrijwillig onderzoek.");
        book.figure("DIF-01").unknown("Er is geen meting in vergelijkbare wijken.");
    }

    private static void answered(YearBook book, Survey survey) {
        var answers =
                book.document(
                        "enquete",
                        EvidenceItem.Type.SURVEY,
                        Grade.A,
                        "Bureau Voorbeeld",
                        "Antwoorden bewonersenquête",
                        table(survey));
        share(
                book,
                answers,
                "OUT-05",
                survey.users(),
                survey.n(),
                "kwam in 12 maanden",
                "came in 12 months");
        share(
                book,
                answers,
                "COH-02",
                survey.keyToNeighbours(),
                survey.n(),
                "geeft buren de sleutel",
                "would give the key");
        share(
                book,
                answers,
                "COH-03",
                survey.pleasant(),
                survey.n(),
                "prettige omgang",
                "pleasant manners");
        share(
                book,
                answers,
                "COH-04",
                survey.newNeighbour(),
                survey.n(),
                "leerde een nieuwe buur kennen",
                "met a new neighbour");
        share(
                book,
                answers,
                "PAR-01",
                survey.active(),
                survey.n(),
                "actief voor de buurt",
                "active for the neighbourhood");
        share(
                book,
                answers,
                "REL-04",
                survey.named(),
                survey.n(),
                "noemt het bedrijf uit zichzelf",
                "names the enterprise unprompted");
        var reach = 1.0 * survey.users() / survey.n();
        book.figure("OUT-04")
                .method(Method.SURVEY)
                .grade(Grade.A)
                .n(survey.n())
                .rests(answers)
                .fact(
                        "bewoners van 15 jaar en ouder",
                        "residents of 15 and older",
                        book.enterprise().inhabitants())
                .is(Math.rint(reach * book.enterprise().inhabitants()));
        var margin = NORMAL * survey.cohesionSd() / Math.sqrt(survey.n());
        book.figure("COH-01")
                .method(Method.SURVEY)
                .grade(Grade.A)
                .n(survey.n())
                .interval(
                        new Interval(survey.cohesion() - margin, survey.cohesion() + margin, LEVEL))
                .rests(answers)
                .fact("instrument", "instrument", "VM-COH-5")
                .is(survey.cohesion());
    }

    private static void share(
            YearBook book,
            FictionalDocument answers,
            String code,
            @Nullable Integer k,
            int n,
            String nl,
            String en) {
        if (k == null) {
            book.figure(code).unknown("Deze vraag stond niet in de enquête.");
            return;
        }
        book.figure(code)
                .method(Method.SURVEY)
                .grade(Grade.A)
                .n(n)
                .interval(IntervalMethod.WILSON.of(k, n, LEVEL).times(100))
                .rests(answers)
                .fact(nl, en, k + " / " + n)
                .is(100.0 * k / n);
    }

    private static String table(Survey survey) {
        return "vraag;ja;gevraagd\n"
                + "kwam in 12 maanden;%d;%d\n".formatted(survey.users(), survey.n())
                + "noemt uit zichzelf;%s;%d\n"
                        .formatted(
                                survey.named() == null ? "niet gevraagd" : survey.named(),
                                survey.n())
                + "nieuwe buur;%d;%d\n".formatted(survey.newNeighbour(), survey.n())
                + "prettige omgang;%d;%d\n".formatted(survey.pleasant(), survey.n())
                + "actief voor de buurt;%d;%d\n".formatted(survey.active(), survey.n())
                + "sleutel aan buren;%d;%d\n".formatted(survey.keyToNeighbours(), survey.n());
    }
}

package nl.wijkspil.evaluation.fiction;

import nl.wijkspil.evaluation.rules.Grade;
import nl.wijkspil.evaluation.rules.Method;
import nl.wijkspil.evaluation.study.EvidenceItem;

/** Volunteers, members and board (VOL, GOV). */
final class PeopleFigures {

    /** Fewer than so many people: the figure is not shown. */
    private static final int SMALLEST_GROUP = 5;

    private PeopleFigures() {}

    static void write(YearBook book) {
        volunteers(book);
        outsideWork(book);
        governance(book);
    }

    private static void volunteers(YearBook book) {
        var facts = book.enterprise().volunteers();
        var grade = Grade.valueOf(facts.grade());
        var active = book.about(facts.active());
        var joined = book.about(facts.joined());
        var left = book.about(facts.left());
        var atStart = active - joined + left;
        var hours = book.about(facts.hours());
        var topThree =
                Math.min(
                        hours,
                        (int) Math.round(hours * 1.0 * facts.topThreeHours() / facts.hours()));
        var roster =
                book.document(
                        "rooster",
                        EvidenceItem.Type.REGISTER,
                        grade,
                        book.coordinator(),
                        "Rooster en urenlijst",
                        "Actief %d, begonnen %d, gestopt %d, uren %d, drie drukste %d."
                                .formatted(active, joined, left, hours, topThree));
        book.figure("VOL-01").grade(grade).rests(roster).is(active);
        book.figure("VOL-02").grade(grade).rests(roster).is(hours);
        book.figure("VOL-03")
                .grade(grade)
                .rests(roster)
                .fact("vrijwilligers actief", "active volunteers", active)
                .fact(
                        "bewoners van 15 jaar en ouder",
                        "residents of 15 and older",
                        book.enterprise().inhabitants())
                .is(100.0 * active / book.enterprise().inhabitants());
        book.figure("VOL-04.INSTROOM").grade(grade).rests(roster).is(joined);
        book.figure("VOL-04.UITSTROOM").grade(grade).rests(roster).is(left);
        book.figure("VOL-04.BEHOUD")
                .grade(grade)
                .rests(roster)
                .fact("actief aan het begin", "active at the start", atStart)
                .fact("gestopt", "left", left)
                .is(100.0 * (atStart - left) / atStart);
        book.figure("VOL-05").grade(grade).rests(roster).is(100.0 * topThree / hours);
        book.figure("VOL-08").grade(grade).rests(roster).is(book.last() ? facts.movedToWork() : 0);
    }

    private static void outsideWork(YearBook book) {
        var facts = book.enterprise().volunteers();
        var asked = facts.askedAboutWork();
        var outside = facts.outsideWork();
        var steps = facts.steps();
        if (asked == null || outside == null || steps == null || !book.last()) {
            var reason =
                    asked == null
                            ? "Niet gevraagd aan vrijwilligers."
                            : "In " + book.year() + " niet gevraagd aan vrijwilligers.";
            book.figure("VOL-06").unknown(reason);
            book.figure("VOL-07.STAP").unknown(reason);
            return;
        }
        var answers =
                book.document(
                        "vrijwilligersvragen",
                        EvidenceItem.Type.SURVEY,
                        Grade.B,
                        "Bureau Voorbeeld",
                        "Vragen aan vrijwilligers, alleen opgeteld",
                        "Gevraagd %d, buiten betaald werk %d. Twee metingen ladder: %d, omhoog %d, omlaag %d."
                                .formatted(
                                        asked, outside, steps.asked(), steps.up(), steps.down()));
        if (outside < SMALLEST_GROUP) {
            book.figure("VOL-06").unknown("De groep is te klein om te tonen.");
        } else {
            book.figure("VOL-06")
                    .method(Method.SURVEY)
                    .n(asked)
                    .rests(answers)
                    .is(100.0 * outside / asked);
        }
        book.figure("VOL-07.STAP")
                .method(Method.SURVEY)
                .n(steps.asked())
                .rests(answers)
                .fact("omhoog", "up", steps.up())
                .fact("omlaag", "down", steps.down())
                .is(100.0 * (steps.up() - steps.down()) / steps.asked());
    }

    private static void governance(YearBook book) {
        var enterprise = book.enterprise();
        var register =
                book.document(
                        "bestuur",
                        EvidenceItem.Type.REGISTER,
                        Grade.B,
                        "Secretaris (verzonnen)",
                        "Register van bestuur en leden",
                        "Bestuur: %d zetels, %d van bewoners."
                                .formatted(enterprise.boardSeats(), enterprise.residentSeats()));
        var members = enterprise.members().get(book.year() - (YearBook.LAST_YEAR - 2));
        if (enterprise.form() == FictionalEnterprise.Form.FOUNDATION && members == 0) {
            book.figure("GOV-01").unknown("Een stichting heeft geen leden.");
        } else {
            book.figure("GOV-01").rests(register).is(members);
        }
        book.figure("GOV-03")
                .rests(register)
                .fact(
                        "zetels van bewoners",
                        "seats of residents",
                        enterprise.residentSeats() + " / " + enterprise.boardSeats())
                .is(100.0 * enterprise.residentSeats() / enterprise.boardSeats());
    }
}
